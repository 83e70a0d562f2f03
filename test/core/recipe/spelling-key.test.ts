import { spellingKey } from "../../../src/core/recipe/spelling-key.ts";
import { fingerprint } from "../../../src/core/rules/fingerprint.ts";

const together = (one: string, other: string) => spellingKey(one) === spellingKey(other);

describe("what two spellings of one thing share", () => {
  it.each([
    ["ACME CORP.", " acme,  Corp"],
    ["Müller GmbH", "Mu\u0308ller GMBH"],
    ["U.S. Government", "us government"],
    ["O’Neil & Sons", "o'neil & sons"],
    ["Firm - Fixed Price", "“firm” fixed price"],
    ["Firm-Fixed Price", "firm–fixed price"],
    ["Fixed Price / Labor", "fixed price / LABOR"],
    ["شركة  النور", "شركة النور"],
  ])("is the same for %j and %j, as their fingerprint is", (one, other) => {
    expect(together(one, other)).toBe(true);
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it.each([
    ["John Paul", "Paul John"],
    ["Lot 15", "lot 15"],
    ["1.5 Litres", "15 litres"],
    ["AIDS", "aids"],
    ["T&M", "tm"],
    ["Grade-", "Grade"],
    ["Vitamin C+", "Vitamin C"],
    ["Profit €", "Profit"],
    ["info@Example.org", "info@example.org"],
    ["example.org/AbcD", "example.org/abcd"],
    ["example.org", "exampleorg"],
    ["Jose Ruiz", "José Ruiz"],
    ["Duran Duran", "Duran"],
    ["Firm-Fixed", "firm fixed"],
    ["Rosa 👩", "rosa"],
    ["—", ""],
    ["__proto__", "proto"],
  ])("is another for %j and %j", (one, other) => {
    expect(together(one, other)).toBe(false);
  });

  it("is the value itself where there is no other spelling", () => {
    for (const value of ["", " ", "—", "15", "N/A", "=SUM(A1)"]) expect(spellingKey(value)).toBe(value);
  });
});
