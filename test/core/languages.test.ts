import { readLanguage } from "../../src/core/arguments/languages.ts";

describe("a language", () => {
  it.each([
    ["de", "de"],
    ["DE-at", "de"],
    ["German", "de"],
    ["Deutsch", "de"],
    [" deutsch ", "de"],
    ["allemand", "de"],
    ["alemán", "de"],
    ["tedesco", "de"],
    ["Englisch", "en"],
    ["anglais", "en"],
    ["inglês", "en"],
    ["Farsi", "fa"],
    ["Brazilian Portuguese", "pt"],
  ])("is read as people write it: %s", (text, code) => {
    expect(readLanguage(text).code).toBe(code);
  });

  it("keeps the region that was written", () => {
    expect(readLanguage("pt-br")).toEqual({ code: "pt", name: "Portuguese", region: "BR" });
  });

  it.each(["Klingon", "", "d", "deutschland"])("is none in %p, and says what to write", (text) => {
    expect(() => readLanguage(text)).toThrow(/not a language Stet knows.*"German" or "de"/);
  });
});
