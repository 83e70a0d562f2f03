import type { Cell } from "../../../src/core/cells/grid.ts";
import { clean } from "../../../src/core/rules/clean.ts";
import { remarkInEnglish } from "../../../src/core/rules/remarks-in-english.ts";

/** What a column becomes, and what is said about cells that were left alone. */
const cleaned = (what: string, column: readonly Cell[], locale?: string) => {
  const { grid, notes } = clean(
    column.map((cell) => [cell]),
    what,
    locale === undefined ? undefined : () => locale,
  );
  return {
    cells: grid.map(([cell]) => cell),
    doubts: notes.flatMap(({ doubt }) => (doubt ? remarkInEnglish(doubt) : [])),
  };
};
const one = (what: string, cell: Cell, locale?: string) => cleaned(what, [cell], locale).cells[0];

describe("date", () => {
  it.each([
    ["2016-03-04", "2016-03-04"],
    ["2016/3/4", "2016-03-04"],
    ["2016. 3. 4.", "2016-03-04"],
    ["2016年3月4日", "2016-03-04"],
    ["25/12/2015", "2015-12-25"],
    ["12-25-2015", "2015-12-25"],
    ["٢٥/١٢/٢٠١٥", "2015-12-25"],
    ["25.12.99", "1999-12-25"],
    ["March 4, 2016", "2016-03-04"],
    ["4th of March, 2016", "2016-03-04"],
    ["the tenth of March 2016", "2016-03-10"],
    ["tenth of March 2016", "2016-03-10"],
    ["4-Mar-16", "2016-03-04"],
    ["1er août 2021", "2021-08-01"],
    ["15. März 2017", "2017-03-15"],
    ["12 de enero de 2016", "2016-01-12"],
    ["3 de março de 2016", "2016-03-03"],
    ["7 luglio 2020", "2020-07-07"],
    ["5 mei 2011", "2011-05-05"],
    ["2019-sep-1", "2019-09-01"],
    ["Sunday, 13 March 2016", "2016-03-13"],
    ["20160304", "2016-03-04"],
    [20160304, "2016-03-04"],
    ["2016-W09-5", "2016-03-04"],
    ["2016-03-04 17:49", "2016-03-04T17:49"],
    ["4 March 2016, 5:49 pm", "2016-03-04T17:49"],
    ["2016-03-04T17:49:19+0200", "2016-03-04T17:49:19+02:00"],
    ["2016-03-04T17:49:19Z", "2016-03-04T17:49:19Z"],
    ["March 2016", "2016-03"],
    ["03/2016", "2016-03"],
  ])("reads %p as %p", (before, after) => {
    expect(one("date", before)).toBe(after);
  });

  it.each([
    "hello",
    "2016",
    "Friday",
    "version 1.2.3",
    "3/4",
    "12:30",
    "in March 2016 or so",
    "",
    "2016-2017",
    "2011/12",
    "2016-17",
    "2021/00/05",
    "00/2021",
  ])("leaves %p alone", (text) => {
    expect(one("date", text)).toBe(text);
  });

  it("decides the order of day and month by the whole column", () => {
    expect(cleaned("date", ["3/4/2016", "25/12/2015", "5.6.2017"]).cells).toEqual([
      "2016-04-03",
      "2015-12-25",
      "2017-06-05",
    ]);
    expect(cleaned("date", ["3/4/2016", "12/25/2015"]).cells).toEqual(["2016-03-04", "2015-12-25"]);
  });

  it("leaves an order alone that neither the column nor the locale shows, and says so", () => {
    const { cells, doubts } = cleaned("date", ["3/4/2016", "5/6/2017"]);
    expect(cells).toEqual(["3/4/2016", "5/6/2017"]);
    expect(doubts[0]).toContain("date:DMY or date:MDY");
  });

  it("takes the locale's order where the column shows none, and none from a locale that has two", () => {
    expect(one("date:locale=en_US", "3/4/2016")).toBe("2016-03-04");
    expect(one("date", "3/4/2016", "en_GB")).toBe("2016-04-03");
    expect(one("date", "3/4/2016", "en_CA")).toBe("3/4/2016");
    expect(cleaned("date", ["3/4/2016", "25/12/2015"], "en_US").cells[0]).toBe("2016-04-03");
  });

  it("reads only what has one reading where a column contradicts itself", () => {
    expect(cleaned("date", ["3/4/2016", "25/12/2015", "12/25/2015"]).cells).toEqual([
      "3/4/2016",
      "2015-12-25",
      "2015-12-25",
    ]);
  });

  it("tells two sources in one column apart by the mark they use", () => {
    expect(cleaned("date", ["3/4/2016", "12/25/2015", "3.4.2016", "25.12.2015"]).cells).toEqual([
      "2016-03-04",
      "2015-12-25",
      "2016-04-03",
      "2015-12-25",
    ]);
  });

  it("does not swap day and month of a date that the asked order forbids", () => {
    const { cells, doubts } = cleaned("date:MDY", ["25/12/2015"]);
    expect(cells).toEqual(["25/12/2015"]);
    expect(doubts[0]).toContain("month/day/year");
  });

  it.each([
    ["31/02/2020", "no such date"],
    ["2019-02-29", "no such date"],
    ["Monday 13 March 2016", "was a Sunday, not a Monday"],
    ["17-Aug", "no year"],
    [42000, "date:excelSerial"],
  ])("leaves %p alone and says why", (cell, why) => {
    const { cells, doubts } = cleaned("date", [cell]);
    expect(cells).toEqual([cell]);
    expect(doubts[0]).toContain(why);
  });

  it.each([
    ["date:cell", "2024-05-15T09:15:00Z", "a date cell cannot keep"],
    ["date:cell", "May 2016", "has no day, and a date cell needs one"],
    ["date:format='dd/mm/yyyy hh:mm'", "2024-05-15", "has no time of day"],
    ["date:format='dd/mm/yyyy'", "May 2016", "leave the day out of the pattern"],
  ])("says with %s what %s lacks, and what to do", (what, cell, why) => {
    const { cells, doubts } = cleaned(what, [cell]);
    expect(cells).toEqual([cell]);
    expect(doubts[0]).toContain(why);
  });

  it("reads serial numbers when asked", () => {
    expect(cleaned("date:excelSerial", [42000, "42000", 42000.5, 7]).cells).toEqual([
      "2014-12-27",
      "2014-12-27",
      "2014-12-27T12:00:00",
      7,
    ]);
    expect(one("date:excelSerial1904", 40538)).toBe("2014-12-27");
  });

  it("moves the pivot of two-digit years", () => {
    expect(one("date", "5/5/29")).toBe("2029-05-05");
    expect(one("date", "5/5/30")).toBe("1930-05-05");
    expect(one("date:twoDigitPivot=50", "5/5/30")).toBe("2030-05-05");
  });

  it("writes a pattern, real date cells and the names of a language", () => {
    expect(one("date:'dd/mm/yyyy'", "4 March 2016")).toBe("04/03/2016");
    expect(one("date:fr:'d mmmm yyyy'", "4 March 2016")).toBe("4 mars 2016");
    expect(one("date:'yyyy-mm-dd hh:mm am/pm'", "4 March 2016 17:05")).toBe("2016-03-04 05:05 PM");
    expect(one("date:cell", "4 March 2016 17:05")).toEqual(new Date(Date.UTC(2016, 2, 4, 17, 5)));
    expect(one("date", new Date(Date.UTC(2016, 2, 4)))).toBe("2016-03-04");
  });

  it("asks for nothing that a date lacks", () => {
    expect(one("date:cell", "March 2016")).toBe("March 2016");
    expect(one("date:'dd/mm/yyyy hh:mm'", "4 March 2016")).toBe("4 March 2016");
  });
});

describe("datePart", () => {
  it.each([
    ["datePart:year", 2016],
    ["datePart:quarter", "2016-Q1"],
    ["datePart:month", "2016-03"],
    ["datePart:monthName", "March"],
    ["datePart:monthName:de", "März"],
    ["datePart:isoWeek", "2016-W09"],
    ["datePart:weekday", "Friday"],
    ["datePart:weekday:es", "viernes"],
    ["datePart:day", 4],
  ])("%s of 4 March 2016 is %p", (what, part) => {
    expect(one(what, "4 March 2016")).toBe(part);
  });

  it("leaves what is no date, or lacks the part, alone", () => {
    expect(cleaned("datePart:weekday", ["soon", "March 2016"]).cells).toEqual(["soon", "March 2016"]);
  });

  it("gives the week to the year that holds its Thursday", () => {
    expect(one("datePart:isoWeek", "2021-01-03")).toBe("2020-W53");
    expect(one("datePart:isoWeek", "2018-12-31")).toBe("2019-W01");
  });
});

describe("time", () => {
  it.each([
    ["5:49 pm", "17:49"],
    ["5.49 p.m.", "17:49"],
    ["12 am", "00:00"],
    ["17h49", "17:49"],
    ["17.49 Uhr", "17:49"],
    ["7:05:09", "07:05:09"],
    ["25:00", "25:00"],
    ["1 h 30 min", "1 h 30 min"],
    ["3:2", "3:2"],
    ["noonish", "noonish"],
  ])("reads %p as %p", (before, after) => {
    expect(one("time", before)).toBe(after);
  });

  it("leaves a time without am or pm alone in a column that has them", () => {
    expect(cleaned("time", ["5:49 pm", "7:30"]).cells).toEqual(["17:49", "7:30"]);
  });

  it("writes the twelve-hour clock when asked", () => {
    expect(one("time:12h", "17:49")).toBe("5:49 PM");
    expect(one("time:12h", "00:05")).toBe("12:05 AM");
  });
});

describe("duration", () => {
  it.each([
    ["duration", "1 h 30 min", "1:30:00"],
    ["duration", "PT1H30M", "1:30:00"],
    ["duration", "90 Minuten", "1:30:00"],
    ["duration:minutes", "1:30:00", 90],
    ["duration:hours", "1 Tag 2 Stunden", 26],
    ["duration", "1:30", "1:30"],
    ["duration", "soon", "soon"],
  ])("%s makes %p %p", (what, before, after) => {
    expect(one(what, before)).toBe(after);
  });
});
