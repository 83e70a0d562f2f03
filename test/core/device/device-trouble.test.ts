import { inEnglish } from "../../../src/core/messages/said.ts";
import { deviceTrouble } from "../../../src/core/models/device-trouble.ts";

describe("an error of a model on this device", () => {
  it.each([
    ["failed to call OrtRun(). ERROR_CODE: 6, ERROR_MESSAGE: std::bad_alloc", "too little memory"],
    ["RangeError: Array buffer allocation failed", "too little memory"],
    [
      'Could not locate file: "https://huggingface.co/x/y/resolve/main/onnx/model.onnx".',
      "There is no model",
    ],
    ["404: https://huggingface.co/x/y/resolve/main/config.json", "There is no model"],
    ["Failed to fetch dynamically imported module: https://cdn.example/x.js", "could not be downloaded"],
    ["Failed to fetch", "could not be downloaded"],
    ["NetworkError when attempting to fetch resource.", "could not be downloaded"],
    [
      "Refused to create a worker from 'blob:…' because it violates the Content Security Policy",
      "not let the sidebar",
    ],
    ["large.js is not the file that was expected at cdn.example", "was not run"],
    ["QuotaExceededError", "no room"],
    ["Unsupported model type: xyz", "cannot do this"],
  ])("%s: %s", (message, part) => {
    const sentence = inEnglish(deviceTrouble(message, "org/name"));
    expect(sentence).toContain(part);
    expect(sentence).toMatch(/[.]$/);
  });

  it("is shown in part when nobody has met it", () => {
    const sentence = inEnglish(deviceTrouble("something else broke", "org/name"));
    expect(sentence).toBe("org/name stopped with an error on this device: something else broke");
  });
});
