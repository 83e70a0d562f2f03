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

  it("shows no month before a day by dots", () => {
    expect(cleaned("date", "en_US", "11.14.2017", "02.03.2017")).toEqual(["11.14.2017", "02.03.2017"]);
    expect(cleaned("date", "en_US", "11/14/2017", "11.14.2017")).toEqual(["2017-11-14", "11.14.2017"]);
    expect(cleaned("date:MDY", "en_US", "11.14.2017")).toEqual(["2017-11-14"]);
    expect(cleaned("find:date", "en_US", "on 11.14.2017")).toEqual([""]);
  });

  it("leaves years of another calendar beside a month's name", () => {
    expect(cleaned("date", "en_US", "7 April 5781", "April 5781")).toEqual(["7 April 5781", "April 5781"]);
    expect(cleaned("date:gregorian", "en_US", "7 April 5781")).toEqual(["5781-04-07"]);
    expect(cleaned("date:buddhist", "th_TH", "7 April 2561")).toEqual(["2018-04-07"]);
    expect(cleaned("date", "en_US", "7 April 1415")).toEqual(["1415-04-07"]);
  });

  it("leaves dates in numbers where the sheet's own calendar has such years too", () => {
    expect(cleaned("date", "ne_NP", "14/3/2075", "7 April 2018")).toEqual(["14/3/2075", "2018-04-07"]);
    expect(cleaned("date", "am_ET", "14/3/2011")).toEqual(["14/3/2011"]);
    expect(cleaned("date", "th_TH", "14/3/61")).toEqual(["14/3/61"]);
    expect(cleaned("date", "fa_IR", "14/3/97")).toEqual(["14/3/97"]);
    expect(cleaned("date:gregorian", "ne_NP", "14/3/2011")).toEqual(["2011-03-14"]);
    expect(cleaned("find:date", "ne_NP", "on 14/3/2075")).toEqual([""]);
  });

  it("takes no grade for a negative number and no size for litres", () => {
    expect(cleaned("number", "de_DE", "2-", "3+", "1")).toEqual(["2-", "3+", "1"]);
    expect(cleaned("number", "en_US", "2-", "B+")).toEqual(["2-", "B+"]);
    expect(cleaned("number", "de_DE", "2-", "35,10-")).toEqual(["-2", "-35.1"]);
    expect(cleaned("number", "en_US", "12L", "XL")).toEqual(["12L", "XL"]);
    expect(cleaned("number", "en_US", "12L", "20L")).toEqual(["12", "20"]);
  });

  it("empties no surname in a short column", () => {
    expect(cleaned("nullTokens", "en_US", "Baker", "Null", "Nan", "Cruz")).toEqual([
      "Baker",
      "Null",
      "Nan",
      "Cruz",
    ]);
    expect(cleaned("nullTokens", "en_US", "Surname", "Null")).toEqual(["Surname", "Null"]);
    expect(cleaned("nullTokens", "en_US", "7", "Null", "NaN")).toEqual(["7", "", ""]);
  });

  it("mends no host of another provider", () => {
    const others = ["a@ail.com", "a@line.com", "a@hotmail.gr", "a@yahoo.gr"];
    expect(cleaned("email", "en_US", ...others)).toEqual(others);
    expect(cleaned("email", "en_US", "a@gmai.com", "a@msn.con")).toEqual(["a@gmail.com", "a@msn.com"]);
  });

  it("keeps legal forms of several words together", () => {
    expect(
      cleaned("company:without", "en_US", "Gazinvest Closed Joint-Stock Company", "Bord Unlimited Company"),
    ).toEqual(["Gazinvest", "Bord"]);
    expect(cleaned("company", "en_US", "GAZINVEST OPEN JOINT STOCK COMPANY")).toEqual(["GAZINVEST OJSC"]);
    expect(cleaned("company:without", "en_US", "Shannon Designated Activity Company")).toEqual(["Shannon"]);
  });

  it("takes no address apart that ends in the postcode of another country", () => {
    for (const text of ["7 Victoria Road, Dunedin 9016", "45 Park Street, Kolkata 700016"])
      expect(cleaned("address", "en_US", text)[0]?.trim()).toBe(text);
    expect(cleaned("address", "en_US", "7 Victoria Road, Suite 9016")[0]).toContain("Suite 9016");
  });

  it("puts no zero before amounts, which some sign tells", () => {
    const amounts = ["31250", "4850", "-6750", "28100", "41300", "5200", "30150", "27400", "39950", "21000"];
    expect(cleaned("postcode:US", "en_US", ...amounts)).toEqual(amounts);
  });

  it("takes no millions for minutes", () => {
    expect(cleaned("duration", "en_US", "8M", "6M", "5M")).toEqual(["8M", "6M", "5M"]);
    expect(cleaned("duration", "en_US", "8m", "6 min", "PT5M")).toEqual(["0:08:00", "0:06:00", "0:05:00"]);
  });

  it("takes no time zone for a number", () => {
    expect(cleaned("number", "en_US", "+0300", "-0500", "+1000")).toEqual(["+0300", "-0500", "+1000"]);
    expect(cleaned("number", "en_US", "+1000", "-500")).toEqual(["1000", "-500"]);
  });
});
