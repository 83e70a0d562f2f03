import type { DeviceModel } from "./device-models.ts";

/** Where the sidebar gets what it needs to run models on the person's own device. Addresses may be relative to its page. */
export interface DeviceAssets {
  /** The module of transformers.js. */
  readonly library: string;
  /** The folder of onnxruntime-web's files. */
  readonly runtime: string;
  /** The module of eld, which tells languages. */
  readonly languages: string;
  /** Models are at `<hub><id>/resolve/<revision>/<file>`, as on the Hub. */
  readonly hub: string;
  /** The models offered, where they are others than the recommended ones. */
  readonly models?: readonly DeviceModel[];
}

export const ELD_VERSION = "2.1.0";

/** Exactly these versions, from a public network of copies; models from the Hub. */
export const PUBLIC_ASSETS: DeviceAssets = {
  library: "https://cdn.jsdelivr.net/npm/@huggingface/transformers@4.3.1/dist/transformers.min.js",
  runtime: "https://cdn.jsdelivr.net/npm/onnxruntime-web@1.31.0-dev.20260914-8d85527a0/dist/",
  languages: `https://cdn.jsdelivr.net/npm/eld@${ELD_VERSION}/src/entries/static.large.js`,
  hub: "https://huggingface.co/",
};
