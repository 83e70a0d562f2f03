import { clean } from "../../../src/core/rules/clean.ts";

const cleaned = (what: string, locale: string, ...cells: (string | number)[]) =>
  clean(
    cells.map((cell) => [cell]),
    what,
    () => locale,
  ).grid.map((row) => row.join(" "));

/** Values that are true in one country and would say something else as another reads them. */
describe("what means something else elsewhere", () => {
  it("leaves a month that is October to Croats and November to Poles, unless the column shows whose it is", () => {
    expect(cleaned("date", "hr_HR", "7. listopada 2018")).toEqual(["7. listopada 2018"]);
    expect(cleaned("date", "pl_PL", "7 listopada 2018", "8 lipca 2018")).toEqual([
      "2018-11-07",
      "2018-07-08",
    ]);
  });

  it("leaves years of the Hebrew calendar", () => {
    expect(cleaned("date", "he_IL", "12/02/5779", "13.2.5779")).toEqual(["12/02/5779", "13.2.5779"]);
  });

  it("reads thousands of euros as German accounts write them", () => {
    expect(cleaned("currency", "de_DE", "7 T€", "8 TEUR")).toEqual(["7000 EUR", "8000 EUR"]);
  });

  it("takes the mark before a dash for the decimal one", () => {
    expect(cleaned("currency", "en_US", "2.000,– €")).toEqual(["2000 EUR"]);
    expect(cleaned("currency", "en_US", "2.000.- Fr.")).toEqual(["2000 franc"]);
  });

  it("takes no generation of networks for grams", () => {
    expect(cleaned("number", "en_US", "3G", "4G", "5G")).toEqual(["3G", "4G", "5G"]);
    expect(cleaned("number", "en_US", "3g", "4g", "5g")).toEqual(["3", "4", "5"]);
  });

  it("puts no zero before a postcode where none begins with one", () => {
    expect(cleaned("postcode:BE", "en_US", "1000", "9000", "2600", 123)).toEqual([
      "1000",
      "9000",
      "2600",
      "123",
    ]);
    expect(cleaned("postcode:AU", "en_US", "2000", "3000", "2600", 800)).toEqual([
      "2000",
      "3000",
      "2600",
      "0800",
    ]);
  });
});
