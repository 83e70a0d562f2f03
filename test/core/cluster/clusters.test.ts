import { type Cluster, clustersOf, targetsOf } from "../../../src/core/cluster/clusters.ts";
import { inSteps } from "../../../src/core/cluster/in-steps.ts";
import { METHODS, type MethodName } from "../../../src/core/cluster/methods.ts";

const clusters = (counts: Readonly<Record<string, number>>, method: MethodName): Cluster[] =>
  inSteps(clustersOf(new Map(Object.entries(counts)), method)).result();

const once = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries(values.map((value) => [value, 1]));

const merged = (counts: Readonly<Record<string, number>>, method: MethodName) =>
  Object.fromEntries(targetsOf(clusters(counts, method)));

const ALL = METHODS.map(({ name }) => name);

describe("the spelling that is proposed", () => {
  it.each<[string, Record<string, number>, string]>([
    ["keeps accents", { "Pena e Hijos": 9, "Peña e Hijos": 1 }, "Peña e Hijos"],
    ["has capitals as in names", { "BALLANTYNE PRESS": 9, "Ballantyne Press": 1 }, "Ballantyne Press"],
    ["keeps the &", { "Wood Sons": 44, "Wood & Sons": 3 }, "Wood & Sons"],
    ["has no word twice", { "Arrow Tools Arrow Tools": 8, "Arrow Tools": 4 }, "Arrow Tools"],
    ["has no stray spaces", { "Arrow  Tools": 8, "Arrow Tools": 4 }, "Arrow Tools"],
    ["has no damaged letters", { "EspaÃ±a Libros": 8, "España Libros": 2 }, "España Libros"],
    ["is the commonest where all are as good", { "Arrow-Tools": 2, "Arrow Tools": 5 }, "Arrow Tools"],
  ])("%s", (_what, counts, target) => {
    for (const cluster of clusters(counts, "fingerprint")) expect(cluster.target).toBe(target);
  });

  it("is one of the commonest words, not of the best written", () => {
    expect(clusters({ "Harlow Press": 30, "Hárlow Prèss Books": 1 }, "names")[0]?.target).toBe(
      "Harlow Press",
    );
  });
});

describe("never merged, whatever the method", () => {
  it.each([
    ["digits", ["Ward 12 North", "Ward 13 North"]],
    ["one digit of many", ["Harbour Report 20190", "Harbour Report 20180"]],
    ["a digit at the end", ["Harbour Fund I 2019", "Harbour Fund I 2020"]],
    ["signs", ["Grade A+", "Grade A"]],
    ["short codes", ["Station ABC Radio", "Station ABD Radio"]],
    ["codes alone", ["FFP", "FPI"]],
    ["legal forms", ["Arrow Tools LLC", "Arrow Tools Inc"]],
    ["order", ["Friedrich Hans", "Hans Friedrich"]],
    ["two sides", ["Smith v. Jones", "Jones v. Smith"]],
    ["a whole word", ["Bank of Armenia", "Bank of America"]],
    ["first letters", ["Nashville", "Ashville"]],
  ])("values that differ in %s", (_what, values) => {
    const [rare = "", common = ""] = values;
    for (const method of ALL) {
      expect(merged(once(values), method)).toEqual({});
      expect(merged({ [rare]: 1, [common]: 9 }, method)).toEqual({});
    }
  });

  it("values that are both in common use and a letter or two apart", () => {
    expect(merged({ "Northeastern Press": 3, "Northwestern Press": 9 }, "nearest")).toEqual({});
    expect(merged({ "Panther Books": 12, "Pantheon Books": 40 }, "nearest")).toEqual({});
  });

  it("thirty surnames and twelve companies in 467 rows of different people", () => {
    const { surnames, companies, given } = PEOPLE;
    const people = Array.from({ length: 467 }, (_, at) => {
      const [first, last] = [given[at % given.length], surnames[(at * 7) % surnames.length]];
      return { name: `${first} ${last}`, last, company: companies[(at * 5) % companies.length] };
    });
    for (const column of ["last", "company", "name"] as const) {
      const counts = new Map<string, number>();
      for (const { [column]: value = "" } of people) counts.set(value, (counts.get(value) ?? 0) + 1);
      for (const method of ALL) expect(merged(Object.fromEntries(counts), method)).toEqual({});
    }
  });
});

describe("what is found", () => {
  it("is the same words, turned around by a comma", () => {
    expect(merged(once(["Müller, Anna", "Anna Müller"]), "fingerprint")).not.toEqual({});
  });

  it.each<[MethodName, string, string]>([
    ["ngram", "HarperPress", "Harper Press"],
    ["nearest", "Harlow Pres", "Harlow Press"],
    ["names", "Harlow Press, Incorporated", "Harlow Press Inc."],
    ["metaphone", "Catherine Philips", "Catherine Phillips"],
    ["cologne", "Bernhard Meissner", "Bernhard Meisner"],
    ["daitch", "Bernhard Moskowitz", "Bernhard Moskovitz"],
  ])("by %s: %s and %s", (method, one, two) => {
    expect(Object.keys(merged({ [one]: 1, [two]: 6 }, method))).toEqual([one]);
  });

  it("is shown though it is not merged, where the evidence is weak", () => {
    const [cluster] = clusters(once(["Northeastern Press", "Northwestern Press"]), "nearest");
    expect(cluster).toMatchObject({ joined: [] });
    expect(cluster?.values).toHaveLength(2);
  });

  it("comes with all methods in the order of their strength, each group once", () => {
    const found = clusters({ "Harlow Press": 6, "HARLOW PRESS": 2, "Harlow Pres": 1, Else: 1 }, "all");
    expect(found[0]).toMatchObject({ method: "fingerprint", target: "Harlow Press" });
    const groups = found.map(({ values }) => [...values].sort().join());
    expect(new Set(groups).size).toBe(groups.length);
    expect(merged({ "Harlow Press": 6, "HARLOW PRESS": 2, "Harlow Pres": 1 }, "all")).toEqual({
      "HARLOW PRESS": "Harlow Press",
      "Harlow Pres": "Harlow Press",
    });
  });
});

/** Different people who share what families and employees share. */
const PEOPLE = {
  surnames:
    `Abbott Bakker Castellano Dvorak Eklund Ferrante Goldberg Hosseini Iwasaki Jankowski Kovalenko Lindqvist
    Mbeki Nakamura Oyelaran Petrescu Quigley Rasmussen Sandoval Takahashi Ustinov Valverde Whitcombe Xenakis Yilmaz
    Zielinski Armstrong Bellamy Cartwright Donovan`.split(/\s+/),
  companies: [
    "Alder Freight",
    "Birch Insurance",
    "Cedar Hospital Trust",
    "Dogwood Mining",
    "Elm Publishing",
    "Fir Telecom",
    "Gorse Foods",
    "Hazel Engineering",
    "Ivy Textiles",
    "Juniper Airways",
    "Laurel Robotics",
    "Maple Shipping",
  ],
  given:
    `Anna Bruno Carla Dmitri Elena Felix Greta Hassan Ines Jonas Keiko Lars Maria Nils Olga Pedro Quentin Rosa Stefan
    Tara Umberto Vera Walter Ximena Yusuf Zoe`.split(/\s+/),
};
