import { optionParts, readOptions, shareOption } from "../../src/core/arguments/options.ts";

describe("options", () => {
  const known = ["model", "scores", "min"];

  it("are words and values between commas or semicolons", () => {
    const read = { model: "org/name-3", scores: "", min: "0.6" };
    expect(readOptions("model: org/name-3, scores, min: 0.6", known)).toEqual(read);
    expect(readOptions("Model:org/name-3;scores; min: 0.6;", known)).toEqual(read);
  });

  it("take a decimal comma for what it is", () => {
    const options = readOptions("scores, min: 0,6, model: org/name", known);
    expect(options).toEqual({ scores: "", min: "0,6", model: "org/name" });
    expect(shareOption(options, "min")).toBe(0.6);
    expect(shareOption(readOptions("min: 62,5%", known), "min")).toBe(0.625);
    expect(optionParts("min: 0,6, scores")).toEqual(["min: 0,6", "scores"]);
  });

  it("are refused where a word is none, or a share is no number", () => {
    expect(() => readOptions("min: 0.6, 2", known)).toThrow('"2" is not an option here.');
    expect(() => readOptions("min: 6", known)).toThrow('"min" takes a number between 0 and 1');
  });
});
