import fc from "fast-check";
import { clean } from "../../../src/core/rules/clean.ts";
import { remarkInEnglish } from "../../../src/core/rules/remarks-in-english.ts";
import { RULES } from "../../../src/core/rules/rules.ts";

const column = (cells: readonly string[], what = "date", locale = "en_US") => {
  const { grid, notes } = clean(
    cells.map((cell) => [cell]),
    what,
    () => locale,
  );
  return {
    cells: grid.map(([cell]) => cell),
    doubts: notes.flatMap(({ doubt }) => (doubt ? remarkInEnglish(doubt) : [])),
  };
};
const two = (value: number): string => String(value).padStart(2, "0");

const small = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 1950, max: 2040 });
const locale = fc.constantFrom("en_US", "en_GB", "de_DE", "pt_BR", "en_CA");

describe("a date that only habit would decide", () => {
  it("is never turned round by the locale that every new sheet has", () => {
    fc.assert(
      fc.property(small, small, year, fc.constantFrom("/", "-", "."), (a, b, y, mark) => {
        fc.pre(a !== b);
        const cell = `${a}${mark}${two(b)}${mark}${y}`;
        expect(column([cell])).toEqual({ cells: [cell], doubts: [expect.stringContaining("date:DMY")] });
      }),
    );
  });

  it("is never month-first with dots, whatever else the column holds", () => {
    fc.assert(
      fc.property(small, small, year, locale, (a, b, y, where) => {
        fc.pre(a !== b);
        const { cells } = column([`${two(a)}.${two(b)}.${y}`, "10/25/2019"], "date", where);
        expect(cells[0]).not.toBe(`${y}-${two(a)}-${two(b)}`);
      }),
    );
  });

  it("stays where its two-digit year could be first or last", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(small, small, small), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("/", "-", "."),
        locale,
        (dates, mark, where) => {
          const cells = dates.map((numbers) => numbers.map(two).join(mark));
          fc.pre(dates.every(([a, b, c]) => a !== b && b !== c && a !== c));
          expect(column(cells, "date", where).cells).toEqual(cells);
        },
      ),
    );
  });

  it("is not decided by a cell that no calendar has", () => {
    expect(column(["31.04.16", "30.05.16"]).cells).toEqual(["31.04.16", "30.05.16"]);
  });

  it("is decided by a cell of the column, by the person, or by a locale that puts the year first", () => {
    expect(column(["12-03-04", "31-01-99"]).cells).toEqual(["2004-03-12", "1999-01-31"]);
    expect(column(["12-03-04", "98-05-17"]).cells).toEqual(["2012-03-04", "1998-05-17"]);
    expect(column(["12-03-04"], "date:YMD").cells).toEqual(["2012-03-04"]);
    expect(column(["12-03-04"], "date:locale=en_GB").cells).toEqual(["2004-03-12"]);
    expect(column(["12-03-04"], "date", "ja_JP").cells).toEqual(["2012-03-04"]);
    expect(column(["12-03-04"], "date", "sv_SE").cells).toEqual(["2012-03-04"]);
    expect(column(["05/06/2014"], "date", "fr_FR").cells).toEqual(["2014-06-05"]);
  });

  it("begins with the day where that is the same throughout and the months run", () => {
    const months = Array.from({ length: 12 }, (_, at) => `01/${two(at + 1)}/2017`);
    expect(column(months).cells[1]).toBe("2017-02-01");
    expect(column([...months.slice(0, 3), "01/04/2018"]).cells[1]).toBe("2017-02-01");
    // Days of January, as far as anybody can tell.
    expect(column(months.slice(1, 9)).cells).toEqual(months.slice(1, 9));
    expect(column(["15.01.2020", "15.02.2020", "15.03.2020"]).cells[2]).toBe("2020-03-15");
    expect(column(["03.01.2020", "03.02.2020", "03.03.2020"]).cells[1]).toBe("2020-02-03");
    expect(column(["01/04/2017", "01/05/2017"]).cells).toEqual(["01/04/2017", "01/05/2017"]);
  });
});

describe("years of other calendars", () => {
  it.each([
    ["۱۳۹۹/۰۵/۰۲"],
    ["1401-12-29"],
    ["1402/02/31"],
    ["02/11/2564"],
    ["2560-01-15"],
    ["1443-07-09"],
    ["11/10/0019"],
  ])("stay, and it is said: %s", (cell) => {
    for (const what of ["date", "datePart:year", "date:DMY"]) {
      expect(column([cell], what)).toEqual({ cells: [cell], doubts: [expect.stringContaining("calendar")] });
    }
    expect(column([`on ${cell} there`], "find:date").cells).toEqual([""]);
  });

  it("are converted when the calendar is named", () => {
    expect(column(["۱۴۰۲-۰۱-۰۱", "1399-12-30", "1403/12/30"], "date:solarHijri").cells).toEqual([
      "2023-03-21",
      "2021-03-20",
      "2025-03-20",
    ]);
    expect(column(["29/02/2563"], "date:buddhist:DMY").cells).toEqual(["2020-02-29"]);
    expect(column(["1453-05-29"], "date:gregorian:'d mmmm yyyy'").cells).toEqual(["29 May 1453"]);
  });

  it("are ours in a history, which has other years too", () => {
    const history = ["1415/10/25", "1789/07/14", "1815/06/18"];
    expect(column(history).cells).toEqual(["1415-10-25", "1789-07-14", "1815-06-18"]);
    expect(column(["25 October 1415"]).cells).toEqual(["1415-10-25"]);
    const often = Array.from({ length: 4 }, () => "1415/10/25");
    expect(column([...often, "1789/07/14", "1815/06/18"]).cells[0]).toBe("1415/10/25");
  });
});

describe("words that are months in some language", () => {
  it.each([
    ["3 out of 1985 papers", ""],
    ["6 set of 1990", ""],
    ["8 ago 2000 people came", ""],
    ["on 4 de out de 2019", "2019-10-04"],
    ["em 4 set 2019 e 7 maio 2020", "2019-09-04"],
    ["le 3 août 2011", "2011-08-03"],
    ["am 3. Dezember 2011", "2011-12-03"],
  ])("count in prose only where their language is proven: %s", (text, expected) => {
    expect(column([text], "find:date").cells).toEqual([expected]);
  });

  it("count in a column whose other cells, locale or form prove it", () => {
    expect(column(["2 out 2018", "9 maio 2018"]).cells).toEqual(["2018-10-02", "2018-05-09"]);
    expect(column(["2 out 2018"], "date", "pt_BR").cells).toEqual(["2018-10-02"]);
    expect(column(["2-out-2018"]).cells).toEqual(["2018-10-02"]);
    expect(column(["2 out 2018"]).cells).toEqual(["2 out 2018"]);
  });

  it("are not weekdays where a day and a year follow", () => {
    for (const cell of ["Mar 9, 2018", "Mar. 9 2018", "mar 09 2018", "MAR 9 2018"])
      expect(column([cell]).cells).toEqual(["2018-03-09"]);
    expect(column(["mar 10/04/2018"], "date:DMY").cells).toEqual(["2018-04-10"]);
  });

  it("leave the number before them its own", () => {
    expect(column(["7 out of 9"], "find:number").cells).toEqual(["7"]);
    expect(column(["7 October"], "find:number").cells).toEqual([""]);
  });
});

describe("a setting that no rule knows", () => {
  /** Parameters whose texts are the person's own: anything may be looked for or put between. */
  const FREE = new Set([
    "list",
    "by",
    "text",
    "with",
    "end",
    "separator",
    "characters",
    "trueList",
    "falseList",
  ]);

  it.each(RULES.filter(({ parameters }) => parameters.every(({ name }) => !FREE.has(name))))(
    "is refused by $name, with a sentence",
    ({ name }) => {
      for (const word of ["nonsense", "UK", "british style", "??"])
        expect(() => clean([["x"]], `${name}:${word}`)).toThrow(/setting|country/);
    },
  );
});

describe("two-digit years right below and right above the pivot", () => {
  const column = (cells: string[], what = "date") =>
    clean(
      cells.map((cell) => [cell]),
      what,
    ).grid.flat();
  it("are left, since one of them would be a hundred years off", () => {
    const cells = ["14-Mar-28", "2-Apr-31"];
    expect(column(cells)).toEqual(cells);
    expect(column(cells, "date:twoDigitPivot=100")).toEqual(["2028-03-14", "2031-04-02"]);
    expect(column(cells, "date:twoDigitPivot=0")).toEqual(["1928-03-14", "1931-04-02"]);
  });

  it("are read where the column does not cross it there", () => {
    expect(column(["14-Mar-98", "2-Apr-03"])).toEqual(["1998-03-14", "2003-04-02"]);
    expect(column(["14-Mar-31", "2-Apr-55"])).toEqual(["1931-03-14", "1955-04-02"]);
  });
});
