import type { Cell } from "../../../src/core/cells/grid.ts";
import { clean } from "../../../src/core/rules/clean.ts";
import { remarkInEnglish } from "../../../src/core/rules/remarks-in-english.ts";

const cleaned = (what: string, cell: Cell) => clean([[cell]], what).grid[0]?.[0];
const doubt = (what: string, cell: Cell) => {
  const [note] = clean([[cell]], what).notes;
  return note?.doubt && remarkInEnglish(note.doubt);
};

const DAY = new Date(Date.UTC(2024, 0, 31, 8, 5));

/** What a rule makes of a cell; where both are the same, it leaves the cell alone. */
const CASES: Record<string, [Cell, Cell][]> = {
  "phone:US": [
    ["(212) 555-0147", "+1 212 555 0147"],
    ["+44 20 7946 0958", "+44 20 7946 0958"],
    ["0044 20 7946 0958", "+44 20 7946 0958"],
    ["212 555 0147 ext. 12", "+1 212 555 0147 ext. 12"],
    ["call me", "call me"],
    ["2024-01-31", "2024-01-31"],
    ["12345", "12345"],
    [2125550147, "+1 212 555 0147"],
    [42, 42],
  ],
  "phone:FR:e164": [
    ["01 42 68 53 00", "+33142685300"],
    ["01.42.68.53.00", "+33142685300"],
  ],
  email: [
    ["  Jane.Roe@Example.ORG ", "jane.roe@example.org"],
    ["Jane Roe <jane@gmial.com>", "jane@gmail.com"],
    ["mailto:jane@example.org", "jane@example.org"],
    ["jane [at] example [dot] org", "jane@example.org"],
    ["jane@gmail.con", "jane@gmail.com"],
    ["jane@mail.com", "jane@mail.com"],
    ["jane@ymail.com", "jane@ymail.com"],
    ["jane@example.org, joe@example.org", "jane@example.org, joe@example.org"],
    ["no address", "no address"],
  ],
  url: [
    ["HTTP://Example.ORG:80/Path?a=1&utm_source=x#top", "http://example.org/Path?a=1#top"],
    ["example.org/a?fbclid=1", "https://example.org/a"],
    ["https://example.org/?q=a%20b", "https://example.org/?q=a%20b"],
    ["mailto:jane@example.org", "mailto:jane@example.org"],
    ["see example.org for more", "see example.org for more"],
    ["v1.2", "v1.2"],
  ],
  "url:host": [["https://www.Example.org/a/b", "www.example.org"]],
  country: [
    ["Deutschland", "Germany"],
    ["USA", "United States"],
    ["Côte d'Ivoire", "Côte d'Ivoire"],
    ["ES", "Spain"],
    ["es", "es"],
    ["Atlantis", "Atlantis"],
  ],
  "country:iso3": [["Países Bajos", "NLD"]],
  language: [
    ["Deutsch", "German"],
    ["pt-BR", "Portuguese"],
    ["Klingon", "Klingon"],
  ],
  region: [
    ["Calif.", "CA"],
    ["new york", "NY"],
    ["Bavaria", "Bavaria"],
  ],
  "region:CA:name": [["bc", "British Columbia"]],
  postcode: [
    [2108, "02108"],
    ["2108", "02108"],
    ["021081234", "02108-1234"],
    ["42", "42"],
    ["Boston", "Boston"],
  ],
  "postcode:GB": [["ls14ab", "LS1 4AB"]],
  "postcode:NL": [["1012ab", "1012 AB"]],
  company: [
    ["Acme, INCORPORATED", "Acme, Inc."],
    ["Acme Pty. Limited", "Acme Pty Ltd"],
    ["Société Générale SA", "Société Générale S.A."],
    ["the same as", "the same as"],
    ["Limited", "Limited"],
  ],
  "company:without": [["Acme Holdings, L.L.C.", "Acme Holdings"]],
  "id:iban": [
    ["de89370400440532013000", "DE89 3704 0044 0532 0130 00"],
    ["DE89370400440532013001", "DE89370400440532013001"],
  ],
  "id:isbn": [["ISBN 978-0-306-40615-7", "9780306406157"]],
  "id:issn": [["03785955", "0378-5955"]],
  time: [
    [new Date(Date.UTC(1899, 11, 30, 8, 5)), "08:05:00"],
    [DAY, DAY],
    ["5.49 p.m.", "17:49"],
    ["5:49:59 PM", "17:49:59"],
    ["5:49:60 PM", "5:49:60 PM"],
  ],
};

describe.each(Object.entries(CASES))("%s", (what, cases) => {
  it.each(cases)("makes %j into %j", (before, expected) => {
    expect(cleaned(what, before)).toBe(expected);
  });
});

describe("what typed values are unsure of", () => {
  it.each([
    ["phone", "212 555 0147", "The number has no country code; name its country, as in phone:US."],
    ["id:iban", "DE89370400440532013001", "The check digit of this IBAN does not hold."],
    ["email", "jane@@example.org", "This is not one valid e-mail address."],
    ["postcode:DE", "Berlin", "This does not look like a postcode of DE."],
  ])("%s says why it left %j", (what, cell, sentence) => {
    expect(cleaned(what, cell)).toBe(cell);
    expect(doubt(what, cell)).toBe(sentence);
  });

  it("refuses a country that has no phone numbers", () => {
    expect(() => cleaned("phone:XX", "123")).toThrow(/not a country/);
  });
});
