import fc from "fast-check";
import { fingerprint, ngramFingerprint } from "../../../src/core/rules/fingerprint.ts";

describe("the fingerprint", () => {
  it.each([
    ["Müller, Anna", "anna muller"],
    ["  b a b ", "a b"],
    ["A-b", "ab"],
    ["日本\u3000京都 日本", "京都 日本"],
    ["", ""],
  ])("of %j is %j", (text, key) => {
    expect(fingerprint(text)).toBe(key);
  });
});

describe("the n-gram fingerprint", () => {
  it.each([
    ["banana", "anbana"],
    ["z9 a0, 0z", "000z9aa0z9"],
  ])("of %j is %j", (text, key) => {
    expect(ngramFingerprint(text, 2)).toBe(key);
  });

  it.each([
    ["digits and small letters", /^[a-z\d]{0,60}$/],
    ["other letters among them", /^[a-zд日ж]{0,60}$/],
  ])("has each pair of a text once, by code unit: %s", (_which, letters) => {
    fc.assert(
      fc.property(fc.stringMatching(letters), (text) => {
        const pairs = new Set(
          Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
        );
        expect(ngramFingerprint(text, 2)).toBe([...pairs].sort().join(""));
      }),
    );
  });
});
