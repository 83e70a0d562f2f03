interface Gpu {
  requestAdapter(): Promise<{ features: ReadonlySet<string> } | null>;
}

let usable: Promise<boolean> | undefined;

/** Whether WebGPU is there and computes with 16-bit numbers, in which the weights for it are. */
export function gpuIsUsable(): Promise<boolean> {
  const { gpu } = navigator as { gpu?: Gpu };
  usable ??= gpu
    ? gpu.requestAdapter().then(
        (adapter) => adapter?.features.has("shader-f16") ?? false,
        () => false,
      )
    : Promise.resolve(false);
  return usable;
}
