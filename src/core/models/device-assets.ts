import type { DeviceModel } from "./device-models.ts";

/** Where the sidebar gets what it needs to run models on the person's own device. Addresses may be relative to its page. */
export interface DeviceAssets {
  /** The module of transformers.js. */
  readonly library: string;
  /** The folder of onnxruntime-web's files. */
  readonly runtime: string;
  /** The module of eld, which tells languages. */
  readonly languages: string;
  /** SHA-384 in base64 of each file of library, runtime and languages by its name: what differs is not run. Absent: all is. */
  readonly integrity?: Readonly<Record<string, string>>;
  /** Models are at `<hub><id>/resolve/<revision>/<file>`, as on the Hub. */
  readonly hub: string;
  /** The models offered, where they are others than the recommended ones. */
  readonly models?: readonly DeviceModel[];
}

export const ELD_VERSION = "2.1.0";

/**
 * Exactly these versions and these bytes, from a public network of copies; models from the Hub. transformers.js holds the
 * one half of an unreleased onnxruntime-web, so that the other half has to be of the same version.
 */
export const PUBLIC_ASSETS: DeviceAssets = {
  library: "https://cdn.jsdelivr.net/npm/@huggingface/transformers@4.3.1/dist/transformers.min.js",
  runtime: "https://cdn.jsdelivr.net/npm/onnxruntime-web@1.31.0-dev.20260914-8d85527a0/dist/",
  languages: `https://cdn.jsdelivr.net/npm/eld@${ELD_VERSION}/src/entries/static.large.js`,
  hub: "https://huggingface.co/",
  integrity: {
    "transformers.min.js": "AFNtlNOt2vbygtlRCUX2TDgkE+EyonjbCLxAfqezYwJJDVlozUhg+yKs4cPwyjHR",
    "ort-wasm-simd-threaded.mjs": "rwgdUeIyqfd2lxMuhdqXYPnZiluDqSM5liz/q+ulIt4vYtB52NCoTVWBkm1KFOeN",
    "ort-wasm-simd-threaded.wasm": "LrOPe1yNsLVzhsriuQfxO06RWx/XakR0S8uiOMx7HVJP6N/IEaR1EAgJMFeTanif",
    "ort-wasm-simd-threaded.asyncify.mjs": "ik7L7J2uXfXmGuWHh3yOUDPpUslz/dJjcvZgdX5hcItLjxlkEpUF7mpCcATr3Dg8",
    "ort-wasm-simd-threaded.asyncify.wasm":
      "JuzrCV6BUmTUbsgNhgU94qo0vZ4l3w0VqgQAKPm0La2hXL9kmv8P9pGenfsWJY9c",
    "static.large.js": "5f4YOdMoFXYaSfbJv3kBbCONE6Kz3+7NlNv9qBQDhyFZhG5i7RzIyzkS4hZFSWZg",
    "languageDetector.js": "XAOGGG7O5Ha5UPfkfc0W4/OdC7SgLf7xrit3QqvYO4BqTClbvkce/NTgYpVUx/Go",
    "languageData.js": "CA2Zbd8bWFAaMfT4nvHyQuGR2RvBCOVoQPQTCMjddOqM/ZHnEJ+XxWCgRFzkwiij",
    "avgScore.js": "1AXr8TNcFcYeS/Q4GH2hbkLpT9z+VtZLf6rk7xk82FZDliuYuhvDfNLJPvavfnWc",
    "regexPatterns.js": "N4I9ZcknderNxPbIXnuntPzzJOMhfAAGWaivToD2WmuejnXCTVuufurC6lHXRmIZ",
    "dictionary.js": "jrJIvsvk4oLzlAuM1/qzRJXB2/fAbB1KwPJZWxT8e5CDvR0PYbtgp0IXsn9EXZk0",
    "isoLanguages.js": "5amszTs9Tc+RrIdhD6vorOYuMfw7NXdauKeZcb4HV55gDPYVkbT55tpQx/QJ+7UK",
    "LanguageResult.js": "qL0ubpunuD4c8tN8vkjtMRWogVspIXSXsxxtw6Ae2EmibR4gEXMcph+VW9JO//SP",
    "saveLanguageSubset.dev.js": "JnyfhSsz9+UFhQoQocN2s1n0Wwei/nLlf7OsKP1gxWYBVg6M9emtc8lKkMIAS4CM",
    "large.js": "EbssUPvQe0qICBHXMlkq93iWjypf3pFyvKkxaVxf/NquxQbCG4DUetSowM5OKALW",
  },
};
