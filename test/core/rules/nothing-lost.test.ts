import fc from "fast-check";
import { clean } from "../../../src/core/rules/clean.ts";

const cell = (input: string, what?: string) => clean([[input]], what).grid[0]?.[0];

/** UTF-8 as a program shows it that takes each byte for a character of Latin-1. */
const misread = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");

describe("entities that stand for no character", () => {
  it("never become U+FFFD, whatever the number", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x11ffff), { maxLength: 6 }), fc.boolean(), (codes, hex) => {
        const text = codes.map((code) => `a&#${hex ? `x${code.toString(16)}` : code};`).join("");
        expect(cell(text)).not.toContain("\ufffd");
        expect(cell(text, "unescape:html")).not.toContain("\ufffd");
      }),
    );
  });

  it("become the character when they are its two halves, one after the other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x1f300, max: 0x1f9ff }), fc.boolean(), (code, hex) => {
        const emoji = String.fromCodePoint(code);
        const halves = [emoji.charCodeAt(0), emoji.charCodeAt(1)];
        const text = halves.map((half) => `&#${hex ? `x${half.toString(16)}` : half};`).join("");
        expect(cell(`on ${text}!`)).toBe(`on ${emoji}!`);
      }),
    );
  });

  it("stay as they are written", () => {
    for (const text of ["b&#0;c", "&#xDC00;&#xD83D;", "&#55357; x", "&#12;", "&#1234567;", "&#xFFFD;"])
      expect(cell(text)).toBe(text);
  });
});

describe("misread text", () => {
  it.each([
    "à la carte, voilà",
    "José María Muñoz Aguilar",
    "Ítaca y Sofía",
    "Над рекой — Эльбрус",
    "déjà vu à Angoulême, là-bas",
    "Şişli ve Üsküdar íris",
  ])("comes back whole after the rules that remove, in any order: %s", (text) => {
    for (const order of [
      "",
      "trim",
      "removeControl",
      "unicode",
      "decodeEntities,removeControl,unicode,trim",
    ]) {
      const settled = cell(`  ${misread(text)}  `, order === "" ? undefined : order) as string;
      expect(cell(settled, "fixEncoding,trim")).toBe(text);
    }
  });

  it("loses its soft hyphens and special spaces once nothing is left to repair", () => {
    expect(cell("na\u00adïve\u00a0 Zoë")).toBe("naïve Zoë");
  });

  it("is repaired in whole words, or left", () => {
    expect(cell("شارع Ø§Ù„Ù…Ù„Ùƒ", "fixEncoding")).toBe("شارع الملك");
    expect(cell("mar\u0092timo", "fixEncoding")).toBe("mar\u0092timo");
    expect(cell("l\u0092eau n\u0092est pas", "fixEncoding")).toBe("l’eau n’est pas");
    expect(cell("└┬o┬┘ ├─e", "fixEncoding")).toBe("└┬o┬┘ ├─e");
  });
});

describe("case", () => {
  it("gives no letter a combining mark that it had not", () => {
    const letters = fc.constantFrom(..."İIıiŞşĞğÇçÖöÜüßŉǰΐΰẞÉéAaZz' -".split(""));
    fc.assert(
      fc.property(
        fc.string({ unit: letters, minLength: 1, maxLength: 12 }),
        fc.constantFrom("upper", "lower", "title", "sentence", "personName", "company", "firstLetter"),
        (text, style) => expect(cell(text, `case:${style}`)).not.toMatch(/\p{M}/u),
      ),
    );
  });

  it.each([
    ["personName", "GÜLİZ İREM", "Güliz İrem"],
    ["lower", "İZNİK", "iznik"],
    [
      "title",
      "the OECD's view of EU-led talks on B12 for MEPs",
      "The OECD's View of EU-Led Talks on B12 for MEPs",
    ],
    ["sentence", "An OPEC-led Cut, says the WHO's Chief", "An OPEC-led cut, says the WHO's chief"],
    ["title", "THE UN'S MAP OF CO2", "The UN's Map of CO2"],
  ])("%s keeps what its capitals mean: %s", (style, input, expected) => {
    expect(cell(input, `case:${style}`)).toBe(expected);
  });
});

describe("lookAlikes", () => {
  it("says that it replaced letters where it did, and only there", () => {
    const did = (text: string) => clean([[text]], "lookAlikes").notes.filter((note) => note.did).length;
    expect([did("Mоscow"), did("Moscow Москва")]).toEqual([1, 0]);
  });

  it.each(["7 μA", "Aα fibres", "IL-1β and TNFα", "κB", "Δν", "ηB", "Τc"])("leaves notation: %s", (text) => {
    expect(cell(text, "lookAlikes")).toBe(text);
  });

  it("still mends a word that is of one alphabet but for a letter", () => {
    expect(cell("Αthens", "lookAlikes")).toBe("Athens");
    expect(cell("Θεσσαλoνίκη", "lookAlikes")).toBe("Θεσσαλονίκη");
  });
});
