import fc from "fast-check";
import { clean } from "../../../src/core/rules/clean.ts";

const recased = (style: string, text: string) => clean([[text]], `case:${style}`).grid[0]?.[0];

describe("capitals that somebody meant", () => {
  it.each([
    ["title", "O'Reilly's book on mRNA", "O'Reilly's Book on mRNA"],
    ["sentence", "D'Angelo and O'Reilly met", "D'Angelo and O'Reilly met"],
    ["sentence", "iPad sales fall. eBay rises", "iPad sales fall. eBay rises"],
    ["sentence", "pH of milk", "pH of milk"],
    ["sentence", "we told nasa and the uk", "We told NASA and the UK"],
    ["title", "P&L of the B&B", "P&L of the B&B"],
    ["title", "P&L", "P&L"],
  ])("case:%s of %s", (style, text, expected) => {
    expect(recased(style, text)).toBe(expected);
  });
});

describe("words of a list, short or long", () => {
  it.each([
    ["en", "unesco and nato meet in parliament via zoom", "UNESCO and NATO Meet in Parliament via Zoom"],
    ["en", "henry xviii", "Henry XVIII"],
    ["de", "frieden unter einer bedingung über einem dach", "Frieden unter einer Bedingung über einem Dach"],
    ["es", "debate contra contratos Públicos", "Debate contra Contratos Públicos"],
    ["it", "PROVINCE DEGLI STATI DELLA LEGA", "Province degli Stati della Lega"],
    ["en", "Hearings: parliament of the GOVERNMENT", "Hearings: Parliament of the GOVERNMENT"],
  ])("case:title:%s of %s", (language, text, expected) => {
    expect(recased(`title:${language}`, text)).toBe(expected);
  });

  it("recases a word alone as it does with a mark behind it", () => {
    const second = (text: string) => String(recased("title", text)).split(" ")[1];
    const word = fc.stringMatching(/^[A-Za-z][a-z]{0,11}$/);
    fc.assert(
      fc.property(fc.constantFrom("a", "A"), word, (first, one) => {
        expect(second(`${first} ${one}, b`)).toBe(`${second(`${first} ${one} b`)},`);
      }),
    );
  });
});

describe("letters whose case is special", () => {
  it.each([
    ["title", "ILICA VE BOĞAZ", "Ilıca Ve Boğaz"],
    ["lower", "KIZ KULESİ, ŞİLE", "kız kulesi, şile"],
    ["personName", "IŞIL YILDIRIM", "Işıl Yıldırım"],
    ["title", "XINÇ Û ŞIN", "Xinç Û Şin"],
    ["sentence", "IN PRINT", "In print"],
    ["title", "ﬂow charts", "Flow Charts"],
    ["company", "weiß bau gmbh", "Weiß Bau GmbH"],
    ["firstLetter", "“élan” of NEW York", "“Élan” of NEW York"],
    ["firstLetter", "3 houses", "3 houses"],
    ["firstLetter", "iPhone of mine", "iPhone of mine"],
    ["firstLetter", "pH 7", "pH 7"],
  ])("case:%s of %s", (style, text, expected) => {
    expect(recased(style, text)).toBe(expected);
    expect(recased(style, expected)).toBe(expected);
  });
});
