import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/grid.ts";
import { clean } from "../../../src/core/rules/clean.ts";
import { remarkInEnglish } from "../../../src/core/rules/remarks-in-english.ts";
import { saying } from "../../support/saying.ts";

const column = (what: string, cells: readonly Cell[]): Cell[] =>
  clean(
    cells.map((cell) => [cell]),
    what,
  ).grid.map(([cell]) => cell ?? "");
const one = (what: string, cell: Cell) => column(what, [cell])[0];
const doubts = (what: string, cells: readonly Cell[]) =>
  clean(
    cells.map((cell) => [cell]),
    what,
  ).notes.flatMap(({ doubt }) => (doubt ? remarkInEnglish(doubt) : []));

describe("country", () => {
  it.each([
    "Taiwan",
    "Iran",
    "Russia",
    "Syria",
    "Laos",
    "Vietnam",
    "Côte d'Ivoire",
    "South Korea",
    "Bolivia",
  ])("leaves the name in common use: %s", (name) => {
    expect(one("country", name)).toBe(name);
  });

  it.each([
    ["Islamic Republic of Iran", "Iran"],
    ["Korea, Rep.", "South Korea"],
    ["Egypt, Arab Rep.", "Egypt"],
    ["Congo, Dem. Rep.", "Democratic Republic of the Congo"],
    ["Bahamas, The", "Bahamas"],
    ["Česko", "Czechia"],
    ["Ελλάδα", "Greece"],
    ["日本", "Japan"],
    ["St. Lucia", "Saint Lucia"],
  ])("knows %s as %s", (name, expected) => {
    expect(one("country", name)).toBe(expected);
  });

  it("writes official names when asked", () => {
    expect(column("country:official", ["Russia", "Tanzania"])).toEqual([
      "Russian Federation",
      "United Republic of Tanzania",
    ]);
  });

  it.each(["Congo", "Guiana", "Korea", "Corée", "Virgin Islands", "St. Martin"])(
    "leaves what two countries are called, and says so: %s",
    (name) => {
      for (const form of ["name", "iso2", "iso3"]) expect(one(`country:${form}`, name)).toBe(name);
      expect(doubts("country", [name])).toEqual([`More than one country is called ${name}.`]);
    },
  );

  it("reads codes in a column of codes only, and NA never among names", () => {
    expect(column("country", ["IT", "NA", "FR", "SE"])).toEqual(["Italy", "Namibia", "France", "Sweden"]);
    for (const code of ["NA", "NO", "IS", "IN", "ME", "CHE"])
      expect(column("country:iso3", ["Ghana", code, "Peru", "Chad"])[1]).toBe(code);
    expect(column("language", ["Danish", "NA", "no", "Thai"]).slice(1, 3)).toEqual(["NA", "no"]);
  });

  it("takes no code of the United States for a country", () => {
    for (const codes of [
      ["CO", "IN", "MA", "DE"],
      ["PA", "NY", "ID", "SD", "MO"],
    ])
      expect(column("country", codes)).toEqual(codes);
  });
});

describe("company", () => {
  const name = fc.constantFrom(
    "Larch",
    "Larch & Sons",
    "The Larch Works",
    "Dr. Larch",
    "Larch (Nord)",
    "3Larch",
  );
  const forms = fc.constantFrom(
    ..."Inc|INC.|Ltd|LIMITED|L.L.C.|GmbH|GMBH & CO KG|Co., Ltd.|S.A. de C.V.|Pty Limited|Private Limited|Sp. z o.o.|Sdn. Bhd.|Spa|AS|A/S|NV|Co|Company|SA|Oyj".split(
      "|",
    ),
  );
  const around = fc.constantFrom<[string, string]>(
    ["", ""],
    ["Elm (part of ", ")"],
    ["(", ")"],
    ["", " (was Elm Inc.)"],
  );

  it("keeps every character outside the form", () => {
    fc.assert(
      fc.property(name, forms, around, (own, form, [before, after]) => {
        const text = `${before}${own} ${form}${after}`;
        const result = String(one("company", text));
        expect(result.startsWith(before + own)).toBe(true);
        expect(result.endsWith(after)).toBe(true);
      }),
    );
  });

  it("leaves no piece of a form when it takes the form off", () => {
    fc.assert(
      fc.property(name, forms, around, (own, form, [before, after]) => {
        const text = `${before}${own} ${form}${after}`;
        const result = String(one("company:without", text));
        expect([text, own]).toContain(result);
      }),
    );
  });

  it.each([
    "Hair Spa",
    "Carson City NV",
    "Aurora Co",
    "Nord AS",
    "Nord A/S",
    "The Limited",
    "A Company",
    "HAIR SPA",
  ])("leaves what may be a word, a place or another country's form: %s", (text) => {
    expect(one("company", text)).toBe(text);
  });

  it.each([
    ["Larch & Co", "Larch & Co."],
    ["Larch GMBH & CO KG", "Larch GmbH & Co. KG"],
    ["Larch, Company Limited", "Larch, Co., Ltd."],
    ["Larch SPA", "Larch S.p.A."],
    ["Larch sp z oo", "Larch Sp. z o.o."],
  ])("writes the longest form: %s", (text, expected) => {
    expect(one("company", text)).toBe(expected);
  });

  it("lets a column show the country", () => {
    expect(column("company", ["ELM SPA", "FIR Srl", "OAK S.r.l."])[0]).toBe("ELM S.p.A.");
    expect(column("company", ["ELM SRL", "FIR SRL", "OAK SRL"])).toEqual(["ELM SRL", "FIR SRL", "OAK SRL"]);
    expect(column("company", ["ELM SPA", "FIR Srl", "OAK INC", "ASH INC"])[0]).toBe("ELM SPA");
  });
});

describe("company:without", () => {
  it.each([
    ["Larch spol. s r.o.", "Larch"],
    ["Larch SRL", "Larch"],
    ["Larch (Pvt) Ltd", "Larch (Pvt) Ltd"],
    ["Larch Inc and Fir LLC", "Larch Inc and Fir LLC"],
    ["12 KG", "12 KG"],
    ["Volta EV", "Volta EV"],
  ])("leaves no piece of a form and no half of two names: %s", (text, expected) => {
    expect(one("company:without", text)).toBe(expected);
  });
});

describe("nullTokens", () => {
  it("empties no name in a column of names and no code in one of codes", () => {
    const names = ["Adams", "Null", "Baker", "Nil", "Cruz", "Dale", "Na"];
    expect(column("nullTokens", names)).toEqual(names);
    const regions = ["EMEA", "APAC", "NA", "LATAM", "EMEA", "NA"];
    expect(column("nullTokens", regions)).toEqual(regions);
    expect(column("nullTokens", ["Adams", "Baker", "Cruz", "Dale", "Ewing", "n/a", "none"]).slice(5)).toEqual(
      ["", ""],
    );
    expect(column("nullTokens", ["Yes", "No", "None", "Yes", "No"])[2]).toBe("");
  });

  it.each([
    ["few surnames again and again", "Adams|Null|Baker|Cruz|Na", 20],
    ["few towns of several words", "Bra|None|San Remo|Asti|Reggio nell'Emilia", 12],
    ["surnames in capitals", "ADAMS|NULL|DE LA CRUZ|BAKER|O'NEIL", 5],
    ["given names in small letters", "ana|nan|bob|lea|nil", 3],
    ["airports", "LAX|NAN|JFK|CDG", 4],
  ])("empties none of %s, and says how to", (_what, values, times) => {
    const cells = Array.from({ length: times }, () => values.split("|")).flat();
    const { grid, notes } = clean(
      cells.map((cell) => [cell]),
      "nullTokens",
    );
    expect(grid.map(([cell]) => cell)).toEqual(cells);
    const word = values.split("|")[1] ?? "";
    expect(notes[0]).toMatchObject({ doubt: saying(`list="${word}"`) });
    expect(column(`nullTokens:list="${word}"`, cells)[1]).toBe("");
  });

  it.each([
    ["numbers", "1|2|NA|3|None", [2, 4]],
    ["dates", "2020-01-02|null|2020-01-03|--|2020-01-04", [1, 3]],
    ["names written otherwise", "Adams|null|Baker|NULL|Cruz|Dale|NaN", [1, 3, 6]],
    ["names, with signs", "Adams|N/A|Baker|--|Cruz|?", [1, 3, 5]],
    ["answers", "Agree|Unknown|Disagree|Not applicable", [1, 3]],
  ])("still empties what says nothing among %s", (_what, values, rows) => {
    const cells = values.split("|");
    const after = column("nullTokens", cells);
    expect(cells.flatMap((_, row) => (after[row] === "" ? [row] : []))).toEqual(rows);
  });
});

describe("region", () => {
  it.each([
    ["Québec", "QC"],
    ["P.E.I.", "PE"],
    ["Ont.", "ON"],
    ["Nouvelle-Écosse", "NS"],
  ])("knows %s of Canada", (text, code) => {
    expect(one("region:CA", text)).toBe(code);
  });
});
