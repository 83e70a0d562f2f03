import { inSteps } from "../../../src/core/cluster/in-steps.ts";
import { clustersByMeaning, LEAST, likenesses, MOST, meaningJob } from "../../../src/core/cluster/meaning.ts";
import { NO_SETTINGS } from "../../../src/core/settings/settings.ts";

/** Two directions a value may lean to, among many. */
const toward = (main: number, other = main, share = 0): Int8Array => {
  const vector = new Int8Array(12);
  vector[main] = 100;
  vector[other] = main === other ? 100 : Math.round(100 * share);
  return vector;
};

const VALUES = ["car", "tree", "automobile", "oak", "bank", "sea", "sun"];
const VECTORS = [
  ...[toward(0), toward(1), toward(0, 2, 0.3), toward(1, 3, 0.6)],
  ...[toward(4), toward(5), toward(6)],
];
const found = (vectors: readonly (Int8Array | undefined)[]) => inSteps(likenesses(vectors)).result();
const COUNTS = new Map(VALUES.map((value) => [value, 1]));
const groups = (least: number, known: string[][] = []) =>
  clustersByMeaning(COUNTS, VALUES, found(VECTORS), least, known);

describe("values of one meaning", () => {
  it("stand together from the chosen likeness on, and none is ever joined unseen", () => {
    expect(groups(0.9).map(({ values }) => values)).toEqual([["car", "automobile"]]);
    expect(groups(0.8).map(({ values }) => values)).toEqual([
      ["car", "automobile"],
      ["tree", "oak"],
    ]);
    for (const { joined, method } of groups(LEAST)) expect([joined, method]).toEqual([[], "meaning"]);
  });

  it("are not joined unseen however alike their letters are, either", () => {
    const alike = ["Acme Inc", "ACME INC."];
    const counts = new Map(alike.map((value) => [value, 9]));
    const [cluster] = clustersByMeaning(counts, alike, found([toward(0), toward(0)]), LEAST, []);
    expect([cluster?.values.length, cluster?.joined]).toEqual([2, []]);
  });

  it("are not found again where they stand together already", () => {
    expect(groups(0.8, [["automobile", "bus", "car"]]).map(({ values }) => values)).toEqual([
      ["tree", "oak"],
    ]);
    expect(groups(0.8, [["automobile", "bus"]])).toHaveLength(2);
  });

  it("are the nearest of all pairs, each pair once", () => {
    const { a, b, like } = found(VECTORS);
    expect([...a].map((one, at) => `${one}-${b[at]}`).sort()).toEqual(["0-2", "1-3"]);
    expect(like[0]).toBeCloseTo(1 / Math.sqrt(1 + 0.3 ** 2), 2);
  });

  it("are looked for where a pair stands out among all pairs, whatever a model finds alike", () => {
    expect(found(VECTORS).usual).toBe(LEAST);
    const all = VECTORS.map((vector) => vector.map((value, at) => (at === 11 ? 127 : value)));
    const { usual } = found(all);
    expect(usual).toBeGreaterThan(LEAST);
    expect(usual).toBeLessThanOrEqual(MOST);
  });

  it("leave out what has no vector, or one of another model", () => {
    const [car, , automobile] = VECTORS;
    expect([...found([car, undefined, automobile]).like]).toHaveLength(1);
    expect([...found([car, new Int8Array(3).fill(100), undefined]).like]).toEqual([]);
    expect(found([]).usual).toBe(LEAST);
  });

  it("are asked of a model of sentences, a value an input", () => {
    const { task, model, inputs } = meaningJob(["car", "tree"], NO_SETTINGS);
    expect([task, inputs]).toEqual(["feature-extraction", ["car", "tree"]]);
    expect(() => meaningJob(["car"], { ...NO_SETTINGS, allow: { models: ["acme/*"] } })).toThrow(model);
  });
});
