/** @jest-environment jsdom */
import { gpuIsUsable } from "../../../sidebar/device/gpu.ts";

it("a graphics card that cannot be had is not used, and the page goes on without", async () => {
  Object.defineProperty(navigator, "gpu", {
    configurable: true,
    value: { requestAdapter: () => Promise.reject(new Error("The GPU process is gone.")) },
  });
  expect(await gpuIsUsable()).toBe(false);
});
