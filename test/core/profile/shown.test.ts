import type { Cell } from "../../../src/core/cells/grid.ts";
import { type Finding, SUGGESTED } from "../../../src/core/profile/finding.ts";
import { profile } from "../../../src/core/profile/profile.ts";

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const findings = (columns: Record<string, Cell[]>, headings = Object.keys(columns)): Finding[] =>
  profile({ headings, columns: Object.values(columns) });
const sentences = (columns: Record<string, Cell[]>, headings?: string[]): string =>
  findings(columns, headings)
    .map(({ sentence }) => sentence)
    .join("\n");

describe("damage, at any share", () => {
  const damaged: [string, RegExp, string, (index: number) => Cell][] = [
    ["shortened numbers", /the digits are lost/, "Parcel", (i) => `${(i % 8) + 1}.${10203 + i * 7}E+15`],
    ["the same with a comma", /the digits are lost/, "Parcel", (i) => `${(i % 8) + 1},${10203 + i * 7}E+12`],
    ["the same without decimals", /the digits are lost/, "Parcel", (i) => `${(i % 8) + 1}E+12`],
    [
      "the same held as numbers",
      /the digits are lost/,
      "Account id",
      (i) => Number(`${(i % 8) + 1}.1${i % 9}2E+17`),
    ],
    ["errors of formulas", /errors of formulas/, "Rate", () => "#REF!"],
    [
      "errors in other languages",
      /errors of formulas/,
      "Rate",
      (i) => ["#BEZUG!", "#¿NOMBRE?", "#¡DIV/0!", "#VALEUR!", "#NV", "#RIF!"][i % 6] ?? "",
    ],
    ["narrow cells", /too narrow/, "Rate", () => "########"],
    ["ranges made into months", /made of something else/, "Pages", (i) => `${(i % 9) + 1}-Aug`],
    ["lost letters", /lost on the way/, "Town", (i) => `M\uFFFDlaga ${"abcdefgh"[i % 8]}`],
    ["doubled apostrophes", /apostrophe twice/, "Name", (i) => `D''${["Auria", "Amico", "Este"][i % 3]}`],
  ];
  it.each(damaged.flatMap((each) => [1, 10, 30].map((count) => [...each, count] as const)))(
    "%s are reported (%#)",
    (_what, sentence, heading, make, count) => {
      const column = times(30, (i): Cell => (i < count ? make(i) : `whole ${i}`));
      // A single number that is round proves nothing.
      if (typeof make(0) === "number" && count === 1) return;
      expect(sentences({ [heading]: column })).toMatch(sentence);
    },
  );

  it("is not what a source writes on purpose", () => {
    const clean = {
      Month: times(24, (i) => `${["Jan", "Feb", "Mar", "Apr"][i % 4]}-${20 + Math.floor(i / 4)}`),
      "Energy in eV": times(24, (i) => `${i + 1}.5E+03`),
      Total: times(24, (i) => (i + 1) * 1_000_000_000_000),
      Title: times(24, (i) => `The ''${i}'' question`),
    };
    expect(findings(clean).filter(({ check }) => check === "damage")).toEqual([]);
  });

  it("asks about a column of which all numbers are texts, and leaves versions and codes alone", () => {
    const [asked] = findings({ Votes: times(20, (i) => `${i + 1},${371 + i}`) }).filter(
      ({ check }) => check === "numbers as text",
    );
    expect(asked).toMatchObject({ count: 20, says: { code: "findings.numbersAsText" } });
    expect(asked?.confidence).toBeLessThan(SUGGESTED);
    expect(asked?.choices?.map(({ sample }) => sample.after)).toEqual([1371, 1.371]);
    const plain = findings({ Votes: times(20, (i) => `${i + 1},000,${371 + i}`) });
    expect(plain.find(({ says }) => says.code === "findings.numbersAsText")).toMatchObject({
      count: 20,
      confidence: 0.65,
    });
    const versions = { Version: times(20, (i) => `1.${i}`), Code: times(20, (i) => `00${100 + i}`) };
    expect(findings(versions).filter(({ check }) => check === "numbers as text")).toEqual([]);
  });
});

describe("a column of which all amounts are texts", () => {
  it.each([
    ["dollars", "$1,200|$930|$4,105|$2,310|$77"],
    ["decimal commas", "1,5|2,25|13,75|4,1|0,9"],
    ["accountants' minus", "1,200-|930|4,105-|2,310|77-"],
    ["accountants' brackets", "(1,200)|930|(4,105)|2,310|77"],
  ])("is asked about: %s", (_what, values) => {
    const pool = values.split("|");
    const found = findings({ Amount: times(25, (i) => pool[i % pool.length] ?? "") });
    expect(found.map(({ check }) => check)).toContain("numbers as text");
    expect(found.every(({ confidence, fix }) => fix === undefined || confidence < SUGGESTED)).toBe(true);
  });
});

describe("words for nothing among names", () => {
  it("are shown in a column of few values, and emptied word by word", () => {
    const pool = ["Adams", "Null", "Baker", "Cruz", "Dale"];
    const [found] = findings({ Surname: times(40, (i) => pool[i % 5] ?? "") }).filter(
      ({ check }) => check === "null tokens",
    );
    expect(found?.fix).toEqual({ kind: "map", column: 0, pairs: [["Null", ""]] });
    expect(found?.confidence).toBeLessThan(SUGGESTED);
  });

  it("are not asked about among codes and signs", () => {
    const codes = findings({ Region: times(40, (i) => ["EMEA", "APAC", "NA", "LATAM"][i % 4] ?? "") });
    const signs = findings({ Change: times(40, (i) => ["+", "-", "=", "--"][i % 4] ?? "") });
    expect([...codes, ...signs].filter(({ check }) => check === "null tokens")).toEqual([]);
    expect(signs.filter(({ check }) => check === "category spelling")).toEqual([]);
  });
});

describe("what is shown", () => {
  it.each<[string, RegExp, Record<string, Cell[]>]>([
    [
      "the sum of all at the end, although nothing says so",
      /the sum of the rows above/,
      { Ward: ["A", "B", "C", ""], Votes: [12, 30, 8, 50], Spent: [1.5, 2, 3, 6.5] },
    ],
    [
      "a row that says it is a total and is none",
      /not the sum of the rows above/,
      { Ward: ["A", "B", "C", "Total"], Votes: [12, 30, 8, 49] },
    ],
    [
      "a code beside the name",
      /“EN” beside “English”/,
      { Tongue: [...times(9, () => "English"), "EN", "French", "German"] },
    ],
    [
      "a country's code beside its name",
      /“FR” beside “France”/,
      { Land: [...times(9, () => "France"), "FR", "Spain", "Italy"] },
    ],
    [
      "latitude and longitude in one cell",
      /latitude and a longitude/,
      { Place: times(9, (i) => `38.7${i}12, -9.1${i}44`) },
    ],
    [
      "rows that are the same but for their number",
      /but for what stands in the first column/,
      { Id: [1, 2, 3], Name: ["Ana", "Tom", "Ana"], Town: ["Faro", "Bath", "Faro"], Paid: [10, 20, 10] },
    ],
    [
      "headings that are a first row of values",
      /values rather than headings: “08\/01\/2016”/,
      { "08/01/2016": ["09/01/2016", "10/01/2016"], A: ["B", "A"], "-21.419,06": ["12.300,10", "9.100,00"] },
    ],
    [
      "a heading that does not say what stands below it",
      /“E-mail” does not say/,
      { "E-mail": times(9, (i) => `Street ${i}`) },
    ],
  ])("%s", (_what, sentence, columns) => {
    expect(sentences(columns)).toMatch(sentence);
  });

  it("headings that stand below a title, and how to say so", () => {
    const columns = {
      a: ["", "District", "North", "South", "East", "West"],
      b: ["", "Women", 510, 420, 330, 240],
      c: ["", "Men", 505, 415, 325, 235],
    };
    const said = sentences(columns, ["Population by district", "", ""]);
    expect(said).toMatch(/stand 2 rows further down: “District”, “Women”, “Men”\. Freeze/);
    expect(sentences(columns, ["Area", "Women", "Men"])).not.toMatch(/further down/);
  });
});

describe("several spellings of one name", () => {
  it("are shown where nearly all values differ", () => {
    const Donor = [
      ...times(60, (i) => `Donor ${String.fromCharCode(97 + (i % 26))}${i}`),
      "Café Azul",
      "Cafe Azul",
    ];
    expect(sentences({ Donor })).toMatch(/“Café Azul”, “Cafe Azul”: spellings of one name/);
  });

  it("leave the choice open where they are equally frequent", () => {
    const Town = times(30, (i) => ["New Haven", "NEW HAVEN", "Boston"][i % 3] as string);
    const [tie] = findings({ Town }).filter(({ choices }) => choices);
    expect(tie?.fix).toBeUndefined();
    expect(tie?.choices?.map(({ sample }) => [sample.before, sample.after])).toEqual([
      ["NEW HAVEN", "New Haven"],
      ["New Haven", "NEW HAVEN"],
    ]);
  });

  it.each([
    ["with its accents", "Sao Tome", "São Tomé"],
    ["with capitals as in names", "SAN MARCOS", "San Marcos"],
    ["with its ampersand", "Smith Sons", "Smith & Sons"],
    ["without a word doubled", "Acme Acme Trading", "Acme Trading"],
  ])("are joined %s, however rare that is", (_how, common, right) => {
    const Place = [...times(20, () => common), ...times(4, () => right), ...times(10, () => "Elsewhere")];
    const [found] = findings({ Place }).filter(({ check }) => check === "category spelling");
    expect(found?.fix).toEqual({ kind: "map", column: 0, pairs: [[common, right]] });
  });
});

it.each([
  ["Surname", "Null"],
  ["Region", "NA"],
  ["Town", "None"],
  ["Code", "Nil"],
])("shows words for nothing in a column of texts (%s), to be emptied one by one", (heading, word) => {
  const column = [...times(20, (i) => ["Alba", "Bo", "Cruz", "Dee"][i % 4] as string), word, word, "N/A"];
  const [found] = findings({ [heading]: column }).filter(({ check }) => check === "null tokens");
  expect(found?.confidence).toBeLessThan(SUGGESTED);
  expect(found?.fix).toMatchObject({
    kind: "map",
    pairs: [
      [word, ""],
      ["N/A", ""],
    ],
  });
});

it("offers both readings of days that may be read two ways, with an example of each", () => {
  const When = times(12, (i) => `0${(i % 6) + 1}/0${(i % 5) + 3}/2022`);
  const [open] = findings({ When }).filter(({ says }) => says.code === "findings.dayOrMonth");
  expect(
    open?.choices?.map(({ fix, sample }) => [fix.kind === "clean" && fix.what, sample.before, sample.after]),
  ).toEqual([
    ["date:DMY", "01/03/2022", "2022-03-01"],
    ["date:MDY", "01/03/2022", "2022-01-03"],
  ]);
});

it("counts no day that is none among days that may be read two ways, and still offers both readings", () => {
  const twofold = times(12, (i) => `0${(i % 3) + 1}/0${(i % 5) + 4}/2022`);
  const When = [...twofold, "13/05/2022", "05/13/2022", "31/02/2022"];
  const [open] = findings({ When }).filter(({ says }) => says.code === "findings.dayOrMonth");
  expect(open?.count).toBe(twofold.length);
  expect(open?.choices).toHaveLength(2);
});
