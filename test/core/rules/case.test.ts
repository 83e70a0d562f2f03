import { clean } from "../../../src/core/rules/clean.ts";

const recased = (style: string, text: string) => clean([[text]], `case:${style}`).grid[0]?.[0];

describe("capitals that somebody meant", () => {
  it.each([
    ["title", "O'Reilly's book on mRNA", "O'Reilly's Book on mRNA"],
    ["sentence", "D'Angelo and O'Reilly met", "D'Angelo and O'Reilly met"],
    ["sentence", "iPad sales fall. eBay rises", "iPad sales fall. eBay rises"],
    ["sentence", "pH of milk", "pH of milk"],
    ["title", "P&L of the B&B", "P&L of the B&B"],
    ["title", "P&L", "P&L"],
  ])("case:%s of %s", (style, text, expected) => {
    expect(recased(style, text)).toBe(expected);
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
  ])("case:%s of %s", (style, text, expected) => {
    expect(recased(style, text)).toBe(expected);
    expect(recased(style, expected)).toBe(expected);
  });
});
