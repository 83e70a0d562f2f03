import type { Cell } from "../../../src/core/cells/grid.ts";
import { applyFixes } from "../../../src/core/profile/apply-fix.ts";
import type { Finding, Table } from "../../../src/core/profile/finding.ts";
import { CHECKS, profile, suggestions } from "../../../src/core/profile/profile.ts";

const table = (columns: Record<string, Cell[]>): Table => ({
  headings: Object.keys(columns),
  columns: Object.values(columns),
});
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const found = (columns: Record<string, Cell[]>, check: string): Finding[] =>
  profile(table(columns)).filter((each) => each.check === check);
const fixed = (columns: Record<string, Cell[]>): Record<string, Cell[]> => {
  const fixes = suggestions(table(columns)).flatMap(({ fix }) => fix ?? []);
  const after = applyFixes(table(columns), fixes);
  return Object.fromEntries(
    after.headings.map((heading, index) => [heading, [...(after.columns[index] ?? [])]]),
  );
};

const CLEAN = {
  City: times(40, (i) => ["Lisbon", "Porto", "Braga", "Faro"][i % 4] as string),
  Amount: times(40, (i) => 100 + ((i * 37) % 53)),
  Note: times(40, (i) => `Report ${i} was filed in time and read by nobody in particular.`),
};

describe("profile", () => {
  it("finds nothing to suggest in a clean table", () => {
    expect(suggestions(table(CLEAN))).toEqual([]);
  });

  it("finds nothing in a column that a run has kept as it was", () => {
    const votes = times(40, (row) => (row % 9 === 0 ? " Yes" : "Yes "));
    expect(profile(table({ Vote: votes }))).not.toEqual([]);
    expect(profile(table({ ...CLEAN, "Vote (original)": votes }))).toEqual([]);
  });

  it("takes a column for latitudes and longitudes only where several cells, and most of them, hold both", () => {
    const places = (count: number, others: number) =>
      found(
        { Place: [...times(count, (i) => `38.7${i}12, -9.1${i}44`), ...times(others, (i) => `Site ${i}`)] },
        "merged columns",
      ).length;
    expect([places(3, 2), places(2, 0), places(3, 3)]).toEqual([1, 0, 0]);
  });

  it("suggests to read texts as numbers only where none of them holds a word", () => {
    const numbers = times(20, (i) => 1_000_000 + 37_000 * i);
    const texts = (...typed: Cell[]) => found({ Sum: [...numbers, ...typed] }, "numbers as text");
    expect(texts("1,300,000", "1,400,000")).toMatchObject([{ count: 2, confidence: 0.85 }]);
    expect(texts("1,300,000", "1.4 million")).toMatchObject([{ count: 2, confidence: 0.65 }]);
  });

  it("tells a note at the end from data, where the note is all there is, too", () => {
    const notes = (...first: Cell[]) =>
      found({ City: first, Day: first.map(() => ""), Sum: first.map(() => "") }, "rows").filter(({ says }) =>
        says.code.endsWith("footnotes"),
      );
    expect(notes("Source: the ministry")).toMatchObject([{ fix: { kind: "dropRows", rows: [0] } }]);
    expect(notes("Lisbon")).toEqual([]);
  });

  it("adds up percentages of as many as thirty rows", () => {
    const shares = (rows: number) =>
      found({ Share: times(rows, (i) => (i === 0 ? "40%" : "2%")) }, "cross-column").map(({ says }) => says);
    expect(shares(30)).toMatchObject([{ code: "findings.notHundred", args: { sum: 98 } }]);
    expect(shares(31)).toEqual([]);
  });

  it("ticks only what loses nothing", () => {
    const findings = profile(
      table({ Name: ["Ana  Silva", "Tom &amp; Co", "cafÃ©", "ok"], Code: ["1", "2", "3", "4"] }),
    );
    expect(
      findings
        .filter(({ lossless }) => lossless)
        .map(({ check, fix }) => [check, fix?.kind === "clean" && fix.what]),
    ).toEqual([["hygiene", ""]]);
    expect(findings.some(({ fix }) => fix?.kind === "clean" && fix.what === "fixEncoding")).toBe(true);
  });

  it("counts stray spaces among what is filled: a cell of only marks is blank, where no signs stand beside it", () => {
    const strayIn = (column: string[]) =>
      profile(table({ Name: column })).find(({ check }) => check === "hygiene")?.sentence;
    expect(strayIn(["Ana  Silva", ", ", "ok", "", " - "])).toBe(
      "1 of 2 filled cells hold stray spaces, invisible characters or HTML entities.",
    );
    expect(strayIn(["+ ", "- ", "+", ", "])).toMatch(/^2 of 3 filled cells/);
  });

  it("gives each finding a sentence, and examples that differ", () => {
    for (const { sentence, samples } of profile(
      table({ A: [" x", " x", " y", "z "], B: ["N/A", "1", "2", "3"] }),
    )) {
      expect(sentence).toMatch(/^.+\.$/);
      expect(samples.length).toBeLessThanOrEqual(3);
      expect(new Set(samples.map(({ before }) => before)).size).toBe(samples.length);
    }
  });

  it("never throws, whatever stands in the cells", () => {
    const odd: Cell[] = [
      "",
      " ",
      0,
      -1,
      Number.NaN,
      true,
      new Date(0),
      "=A1",
      "😀",
      "\u202eabc",
      "x".repeat(50_000),
      "1e999",
      "%",
      "()",
    ];
    for (const check of CHECKS)
      expect(() =>
        check.find({ headings: ["", "", "total"], columns: [odd, [...odd].reverse(), odd] }),
      ).not.toThrow();
    expect(profile({ headings: [], columns: [] })).toEqual([]);
    expect(() => profile({ headings: ["A"], columns: [[]] })).not.toThrow();
  });
});

describe("what the suggestions mend", () => {
  it("empties N/A in a column of numbers, but only shows words that may be meant", () => {
    const Score = [...times(20, (i) => String(i * 3)), "N/A", "n/a"];
    expect(fixed({ Score }).Score?.slice(-2)).toEqual(["", ""]);
    const State = [...times(20, () => "solid"), "unknown", "none"];
    expect(found({ State }, "null tokens")[0]).toMatchObject({ count: 2, confidence: 0.6 });
    expect(fixed({ State }).State).toEqual(State);
  });

  it("drops a unit that is spelled in several ways, and keeps one that is not", () => {
    expect(fixed({ Size: times(12, (i) => `${i + 1}.5 ${["oz", "oz.", "ounce"][i % 3]}`) }).Size?.[2]).toBe(
      3.5,
    );
    const same = times(12, (i) => `${i + 1} patients`);
    expect(fixed({ Sample: same }).Sample).toEqual(same);
    const streets = times(12, (i) => `${i + 1} ${["Main", "Oak", "Elm"][i % 3]} St`);
    expect(fixed({ Address: streets }).Address).toEqual(streets);
  });

  it("drops a percent sign that says nothing, and divides by 100 where it does", () => {
    expect(fixed({ Abv: ["0.05", "0.06", "0.07", "0.055999999999999994%", "0.09%"] }).Abv?.slice(3)).toEqual([
      0.056, 0.09,
    ]);
    expect(fixed({ Share: ["0.05", "0.06", "0.07", "5%", "9%"] }).Share?.slice(3)).toEqual([0.05, 0.09]);
  });

  it("leaves a percent sign that may mean something: beside counts, or where another column goes with it", () => {
    const Value = times(30, (i) => (i % 2 ? `${41 + i}%` : 38 + i));
    expect(fixed({ Value }).Value).toEqual(Value);
    const Rate = times(30, (i) => (i % 2 ? `0.${41 + i}%` : 0.38 + i / 100));
    const Measure = times(30, (i) => (i % 2 ? "growth" : "share"));
    expect(fixed({ Rate, Measure }).Rate).toEqual(Rate);
    expect(fixed({ Rate }).Rate).not.toEqual(Rate);
    const [few, measures] = [Rate.slice(0, 8), Measure.slice(0, 8)];
    expect(fixed({ Rate: few, Measure: measures }).Rate).toEqual(few);
    expect(fixed({ Rate: few }).Rate).not.toEqual(few);
  });

  it("takes out no company that is called Total", () => {
    const Company = [...times(9, (i) => `Firm ${i}`), "Total", "Total"];
    const Sales = [...times(9, () => 10), 90, 25];
    expect(fixed({ Company, Sales }).Company).toEqual(Company);
    expect(found({ Company, Sales }, "rows").map(({ says }) => says.code)).toContain("findings.saysTotal");
  });

  it("moves what stands in the wrong column, only where that one is blank", () => {
    const City = [
      ...times(12, (i) => ["Austin", "Dallas", "Boston"][i % 3] as string),
      "San Diego CA",
      "Reno NV",
      "El Paso TX",
    ];
    const State = [...times(12, (i) => ["TX", "CA", "NV"][i % 3] as string), "", "", ""];
    const after = fixed({ City, State });
    expect(after.City?.slice(12)).toEqual(["San Diego", "Reno", "El Paso"]);
    expect(after.State?.slice(12)).toEqual(["CA", "NV", "TX"]);
  });

  it("joins spellings of one thing, never where digits differ or names begin differently", () => {
    const Supplier = [
      ...times(30, () => "Northwind Traders"),
      "northwind traders",
      "NORTHWIND TRADERS",
      "Northwind  Traders.",
      "Nortwind Traders",
      "Northwind Tradrs",
      "Northwinde Traders",
      "Southwind Traders",
      "Northwind Traders 2",
    ];
    const after = fixed({
      Supplier: [...Supplier, ...times(15, () => "Contoso Ltd")],
      Row: times(53, (i) => i),
    }).Supplier;
    expect(new Set(after)).toEqual(
      new Set([
        "Northwind Traders",
        "Nortwind Traders",
        "Northwind Tradrs",
        "Northwinde Traders",
        "Southwind Traders",
        "Northwind Traders 2",
        "Contoso Ltd",
      ]),
    );
    const asked = found({ Supplier: [...Supplier, "Contoso Ltd"] }, "category spelling");
    expect(asked.map(({ says, count }) => [says.code, count])).toEqual([
      ["findings.spelledDifferently", 3],
      ["findings.maySlip", 3],
    ]);
    // Which spelling a person typed is gone for good.
    expect(asked.some(({ lossless }) => lossless)).toBe(false);
  });

  it("asks about a cell only when two other columns say what it must be", () => {
    const hospitals = ["Alder", "Birch", "Cedar", "Dogwood"];
    const columns = {
      Number: times(80, (i) => String(1000 + (i % 4))),
      Hospital: times(80, (i) => `${hospitals[i % 4]} general hospital`),
      County: times(80, (i) => ["Jefferson", "Marshall", "Lauderdale", "Crenshaw"][i % 4] as string),
    };
    columns.County[0] = "Jeffxrson";
    columns.County[5] = "Marshalt";
    columns.County[10] = "Lauderdlae";
    columns.County[15] = "";
    columns.County[20] = "Elsewhere";
    expect(fixed(columns)).toEqual(columns);
    const [asked] = found(columns, "dependencies");
    expect(asked?.samples.map(({ before, after }) => [before, after])).toEqual([
      ["Jeffxrson", "Jefferson"],
      ["Marshalt", "Marshall"],
      ["Lauderdlae", "Lauderdale"],
    ]);
    expect(asked?.count).toBe(3);
  });

  it("mends what two other columns disagree with where the table's damage shows", () => {
    const hospitals = ["Alder", "Birch", "Cedar", "Dogwood"];
    const counties = ["Jefferson", "Marshall", "Lauderdale", "Crenshaw"];
    const columns = {
      Number: times(160, (i) => String(1000 + (i % 4))),
      Hospital: times(160, (i) => `${hospitals[i % 4]} general hospital`),
      County: times(160, (i) => counties[i % 4] as string),
    };
    const whole = structuredClone(columns);
    for (const [at, letter] of [0, 5, 10, 15, 20, 25, 30, 35, 40, 45].map(
      (row, n) => [row, 1 + (n % 6)] as const,
    )) {
      const county = columns.County[at] as string;
      columns.County[at] = `${county.slice(0, letter)}z${county.slice(letter + 1)}`;
    }
    columns.Number[50] = "1o02";
    expect(fixed({ ...columns })).toEqual({
      ...whole,
      Number: whole.Number.map((n, i) => (i === 50 ? "1o02" : n)),
    });
  });

  it("takes over no stray space with a spelling, and calls no stray space a spelling", () => {
    const column = [
      ...times(8, () => "HIGHWAYS "),
      ...times(4, () => "highways"),
      ...times(6, () => "Parks"),
      "Parks  ",
    ];
    const [finding, ...others] = found({ Department: column }, "category spelling");
    expect(finding).toMatchObject({ count: 4, fix: { kind: "map", pairs: [["highways", "HIGHWAYS"]] } });
    expect(others).toEqual([]);
  });

  it("leaves dates alone that are all written one way already, with a time or without", () => {
    const days = times(12, (i) => `2024-01-${10 + i}`);
    expect(found({ When: days }, "dates")).toEqual([]);
    expect(found({ When: days.map((day) => `${day} 00:00:00`) }, "dates")).toEqual([]);
    expect(found({ When: [...days, "23/01/2024"] }, "dates")).toHaveLength(1);
  });

  it("makes real dates of texts among real dates, and leaves those alone", () => {
    const real = times(20, (i) => new Date(Date.UTC(2024, 0, i + 1)));
    const [finding] = found({ When: [...real, "21/01/2024", "22 January 2024", "23.1.2024"] }, "dates");
    expect(finding).toMatchObject({ count: 3, fix: { what: "date:cell" } });
    expect(finding?.samples[0]).toEqual({
      row: 20,
      before: "21/01/2024",
      after: new Date(Date.UTC(2024, 0, 21)),
    });
  });

  it("gives postcodes their zeros back where a state says that they had one, and asks elsewhere", () => {
    const ZIP = [...times(20, (i) => String(10_000 + i * 7)), "2108", "1907"];
    const State = [...times(20, () => "NY"), "MA", "MA"];
    expect(fixed({ ZIP, State }).ZIP?.slice(-2)).toEqual(["02108", "01907"]);
    expect(fixed({ ZIP }).ZIP).toEqual(ZIP);
    expect(found({ ZIP }, "amounts")).toMatchObject([{ count: 2, confidence: 0.65 }]);
  });

  it("offers no zeros to a column of two countries' postcodes, in which their rule leaves all alone", () => {
    const Postcode = [
      ...times(9, (i) => `SW${i + 1}X 0ZZ`),
      ...times(6, (i) => `2${i}011`),
      "2108",
      "1907",
      "",
    ];
    const [finding] = found({ Postcode }, "amounts");
    expect(finding).toMatchObject({ count: 2, samples: [{ before: "2108" }, { before: "1907" }] });
    expect(finding?.sentence).toMatch(/^2 of 17 cells have fewer than five digits/);
    expect([finding?.fix, finding?.samples[0]?.after]).toEqual([undefined, undefined]);
  });

  it("says of rows that are nearly equal no more than that", () => {
    const rows = {
      Id: ["A1", "a1", "B2", "C3"],
      Name: ["Ann", "Ann", "Bo", "Cy"],
      Town: ["Bath", "Bath", "Wells", "Ely"],
      Month: ["May", "May", "June", "July"],
    };
    expect(found(rows, "rows").map(({ says, count }) => [says.code, count])).toEqual([
      ["findings.nearlyEqualRows", 1],
    ]);
  });

  it("takes out blank rows, totals, notes and headings that come again", () => {
    const Name = [
      ...times(10, (i) => `Person ${i}`),
      "",
      "Name",
      "Total",
      "Source: the council's own register, as of May",
    ];
    const Paid = [...times(10, (i) => i * 10), "", "Paid", 450, ""];
    const Year = [...times(10, () => 2024), "", "Year", "", ""];
    expect(fixed({ Name, Paid, Year }).Name).toEqual(times(10, (i) => `Person ${i}`));
  });

  it("takes no heading that comes again for one where there is a single column: it may be a value", () => {
    const Mustard = [...times(10, (i) => `Colour ${i}`), "Mustard"];
    expect(fixed({ Mustard }).Mustard).toEqual(Mustard);
    expect(found({ Mustard }, "rows")).toEqual([]);
  });
});

describe("a column that names each block once", () => {
  const columns = {
    Region: ["North", "", "", "", "South", "", "", ""],
    Town: times(8, (i) => `Town ${i}`),
    Votes: times(8, (i) => 100 + i),
  };

  it("is offered to be filled down, but not without a click", () => {
    const [finding] = found(columns, "blocks");
    expect(finding).toMatchObject({ count: 6, fix: { kind: "fillDown", column: 0 } });
    expect(suggestions(table(columns))).toEqual([]);
    const after = applyFixes(table(columns), finding?.fix ? [finding.fix] : []);
    expect(after.columns[0]).toEqual([...times(4, () => "North"), ...times(4, () => "South")]);
  });

  it("is not a column whose blanks say that nothing is known", () => {
    expect(found({ ...columns, Region: ["yes", "", "yes", "", "", "yes", "", ""] }, "blocks")).toEqual([]);
    expect(found({ Note: columns.Region, Town: columns.Region }, "blocks")).toEqual([]);
  });
});

describe("a value of another kind", () => {
  it("is told of once, not as one that is built differently, too", () => {
    const When = [...times(20, (i) => `2024-01-${String(i + 1).padStart(2, "0")}`), "soon"];
    expect(found({ When }, "mixed types")).toHaveLength(1);
    expect(found({ When }, "shapes")).toEqual([]);
    const Ref = [...times(30, (i) => `AB-${1000 + i}`), "1031"];
    expect(found({ Ref }, "shapes")).toMatchObject([{ count: 1, samples: [{ row: 30 }] }]);
  });
});

describe("what is only shown", () => {
  it.each<[string, string, RegExp, Record<string, Cell[]>]>([
    [
      "a table that ends where exports are cut",
      "rows",
      /ends at 1000 rows/,
      { A: times(1000, (i) => `a${i}`), B: times(1000, (i) => i) },
    ],
    ["rows that come twice", "rows", /the same as a row above/, { A: ["x", "y", "x"], B: [1, 2, 1] }],
    ["columns without a heading", "rows", /have no heading/, { A: ["x"], " ": ["y"] }],
    [
      "another kind of value",
      "mixed types",
      /look like texts in a column of dates/,
      { When: [...times(20, (i) => `2024-01-${String(i + 1).padStart(2, "0")}`), "soon"] },
    ],
    [
      "values built differently",
      "shapes",
      /built differently/,
      { Ref: [...times(30, (i) => `AB-${1000 + i}`), "1031/AB"] },
    ],
    [
      "dates that could be two",
      "dates",
      /could be day and month/,
      { When: times(12, (i) => `0${(i % 9) + 1}/0${((i * 2) % 9) + 1}/2024`) },
    ],
    [
      "damage done by Excel",
      "damage",
      /made of something else/,
      { Pages: [...times(10, (i) => `${i + 1}-${i + 20}`), "17-Aug"] },
    ],
    [
      "rounded numbers",
      "damage",
      /the digits are lost/,
      { ISBN: [...times(10, (i) => `978030640615${i}`), "9.78848E+12"] },
    ],
    [
      "a day no one knows",
      "dates",
      /when they know none/,
      { When: [...times(10, () => "2024-05-01"), "1970-01-01"] },
    ],
    [
      "amounts far from the rest",
      "amounts",
      /far larger or smaller/,
      { Paid: [...times(60, (i) => 90 + ((i * 7) % 13) + 0.5), 9_000_000] },
    ],
    ["mixed currencies", "amounts", /mixes currencies/, { Paid: [...times(10, (i) => `$${i}0`), "€20"] }],
    [
      "ends before their starts",
      "cross-column",
      /lies before/,
      { Start: times(10, () => "2024-05-01"), End: [...times(9, () => "2024-06-01"), "2024-04-01"] },
    ],
    [
      "sums that do not add up",
      "cross-column",
      /not the sum/,
      { A: times(10, (i) => i), B: times(10, () => 5), Total: times(10, (i) => (i === 3 ? 9 : i + 5)) },
    ],
    [
      "data about people",
      "personal data",
      /e-mail addresses/,
      { Contact: times(10, (i) => `person${i}@example.org`) },
    ],
  ])("%s", (_what, check, sentence, columns) => {
    const sentences = found(columns, check).map((finding) => finding.sentence);
    expect(sentences.join("\n")).toMatch(sentence);
  });
});
