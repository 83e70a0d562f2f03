import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/grid.ts";
import { clean } from "../../../src/core/rules/clean.ts";

const one = (what: string, cell: Cell) => clean([[cell]], what).grid[0]?.[0];
const two = (value: number): string => String(value).padStart(2, "0");

describe("find:phone", () => {
  const year = fc.integer({ min: 1900, max: 2049 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map(two);
  const part = fc.oneof(
    year,
    fc.tuple(month, year).map((parts) => parts.join("/")),
    fc.tuple(year, month).map((parts) => parts.join("-")),
    fc.tuple(month, month, year).map((parts) => parts.join(".")),
  );

  it("takes no date and no span of dates for a number", () => {
    fc.assert(
      fc.property(part, part, fc.constantFrom("-", " - ", " – ", "–", "/", " "), (from, to, mark) => {
        expect(one("find:phone", `valid ${from}${mark}${to} here`)).toBe("");
        expect(one("find:phone", `${from}${mark}${to}`)).toBe("");
      }),
    );
  });

  it.each([
    ["Fax 020 7946 0955 2021-04-05", "020 7946 0955"],
    ["ring 415-555-0133 3/14/2021", "415-555-0133"],
    ["Tel415-555-0133", "415-555-0133"],
    ["parcel 1Z 77A 01 2345 6784", ""],
    ["key 4fe1 0123 4567 89", ""],
  ])("in %j finds %j", (text, found) => {
    expect(one("find:phone", text)).toBe(found);
  });
});

describe("identifiers that Sheets holds as numbers", () => {
  it.each<[string, Cell, Cell]>([
    ["phone:US", 4155550133, "+1 415 555 0133"],
    ["phone:FR", 153456789, "+33 1 53 45 67 89"],
    ["phone:GB", 442079460955, "+44 20 7946 0955"],
    ["id:isbn", 9783161484100, "9783161484100"],
    ["id:isbn", 140449116, "0140449116"],
    ["id:ean", 36000291452, "036000291452"],
    ["id:issn", 3178471, "0317-8471"],
    ["id:card", 4111111111111111, "4111 1111 1111 1111"],
    ["find:phone", 4155550133, "4155550133"],
    ["postcode", 2139, "02139"],
    ["phone:US", 12.5, 12.5],
    ["phone:US", -4155550133, -4155550133],
    ["id:isbn", 9783161484101, 9783161484101],
    ["find:phone", 7, 7],
    ["find:number", 7, 7],
  ])("%s makes %j into %j", (what, cell, expected) => {
    expect(one(what, cell)).toBe(expected);
  });
});

describe("phone", () => {
  it("keeps every digit but a trunk prefix and one for calls abroad", () => {
    const extra = fc.constantFrom("", "0", "1", "00", "11", "2", "011", "0044");
    const own = fc.constantFrom(
      ["US", "4155550133", "1"],
      ["GB", "2079460955", "44"],
      ["DE", "30123456", "49"],
    );
    fc.assert(
      fc.property(extra, own, fc.boolean(), (prefix, [country = "", national = "", code = ""], coded) => {
        const text = `${prefix}${coded ? code : ""}${national}`;
        const result = String(one(`phone:${country}:e164`, text));
        fc.pre(result !== text);
        const digits = result.replace(/\D/g, "");
        expect(digits.startsWith(code)).toBe(true);
        const kept = digits.slice(code.length);
        expect(text.endsWith(kept)).toBe(true);
        const left = text.slice(0, -kept.length);
        expect([code, `00${code}`, `011${code}`, "0", "1", "", `${code}0`]).toContain(left);
        if (country === "US") expect(left).not.toBe("11");
      }),
    );
  });
});

describe("other finders", () => {
  it.each([
    ["email", "jane..roe@example.org", ""],
    ["email", "メールはjane@example.orgまで", "jane@example.org"],
    ["email", "почта@пример.рф, jane@пример.рф", "jane@пример.рф"],
    ["ip", "host 010.020.003.004", "10.20.3.4"],
    ["percent", "see https://example.org/a?q=20%25+off for 7 %", "7%"],
  ])("find:%s in %j gives %j", (kind, text, found) => {
    expect(one(`find:${kind}`, text)).toBe(found);
  });
});
