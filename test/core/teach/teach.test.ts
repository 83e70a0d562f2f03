import { readLessons } from "../../../src/core/teach/lessons.ts";
import { letterGroups } from "../../../src/core/teach/letter-groups.ts";
import { canTeach, teach } from "../../../src/core/teach/teach.ts";

const FOODS = "Grill,Café,Diner,Pizzeria,Bistro".split(",");
const BEDS = "Hotel,Inn,Lodge,Suites".split(",");
const NAMES = "Maria,Sunset,Harbour,Royal,Old Mill,Lakeside,Oak,Plaza,Verdi,Station".split(",");

/** Names of places to eat and to sleep, as payees are called. */
const PLACES = NAMES.slice(0, 6).flatMap((name) => [
  ...FOODS.map((kind) => ({ text: `${name} ${kind}`, label: "Restaurant" })),
  ...BEDS.map((kind) => ({ text: `${name} ${kind}`, label: "Hotel" })),
]);

describe("what labelled rows teach", () => {
  const taught = teach(PLACES);

  test("labels a row that was not among them, and is surer of one that is clear", () => {
    const [clear] = taught.answer("Seaview Hotel");
    expect(clear?.label).toBe("Hotel");
    expect(taught.answer("Marco's Pizzeria")[0]?.label).toBe("Restaurant");
    expect(clear?.score).toBeGreaterThan(taught.answer("Zyx")[0]?.score ?? 1);
  });

  test("gives every label a chance, together one", () => {
    const answers = taught.answer("Seaview Hotel");
    expect(answers.map(({ label }) => label).sort()).toEqual(["Hotel", "Restaurant"]);
    expect(answers.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
  });

  test("says the same for the same rows", () => {
    const again = teach(PLACES);
    expect(again.answer("Oak Tree")).toEqual(taught.answer("Oak Tree"));
    expect(again.proof).toEqual(taught.proof);
  });

  test("says how often it is right in rows it has not seen, by label too", () => {
    expect(taught.proof).toMatchObject({ rows: 54, better: true });
    expect(taught.proof.right).toBeGreaterThan(0.95);
    expect(taught.proof.commonest).toBeCloseTo(30 / 54);
    expect(taught.proof.byLabel.map(({ label, rows }) => [label, rows])).toEqual([
      ["Restaurant", 30],
      ["Hotel", 24],
    ]);
  });
});

describe("what is no better than what there is", () => {
  /** Labels that hang on nothing in the text. */
  const random = NAMES.flatMap((name, n) =>
    FOODS.map((kind, k) => ({ text: `${name} ${kind}`, label: (n * 7 + k * 3) % 5 < 2 ? "a" : "b" })),
  );

  test("labels that nothing in the texts tells of", () => {
    expect(teach(random).proof.better).toBe(false);
  });

  test("a model that is right as often without examples", () => {
    const right = PLACES.map(({ label }) => label);
    expect(teach(PLACES, undefined, right).proof).toMatchObject({ model: 1, better: false });
    const wrong = PLACES.map(() => "Restaurant");
    expect(teach(PLACES, undefined, wrong).proof).toMatchObject({ better: true });
  });
});

test("what it says of itself is as high in the mean as it is right", () => {
  // Every fourth label is wrong: nobody can be right in more than about three of four.
  const doubtful = PLACES.map((each, at) =>
    at % 4 === 1 ? { ...each, label: each.label === "Hotel" ? "Restaurant" : "Hotel" } : each,
  );
  const { proof, answer } = teach(doubtful);
  const said = ["Seaview", "Bella", "Central", "Corner", "Rex"].flatMap((name) =>
    [...FOODS, ...BEDS].map((kind) => answer(`${name} ${kind}`)[0]?.score ?? 0),
  );
  const mean = said.reduce((sum, score) => sum + score, 0) / said.length;
  expect(Math.abs(mean - proof.right)).toBeLessThan(0.1);
  expect(mean).toBeLessThan(0.9);
});

test("meanings teach where letters cannot", () => {
  const words = "apple,pear,plum,cherry,grape,melon,table,chair,desk,shelf,stool,lamp".split(",");
  const lessons = words.map((text, at) => ({ text, label: at < 6 ? "fruit" : "furniture" }));
  const vectors = words.map((_, at) => [at < 6 ? 1 : 0, at < 6 ? 0 : 1, 0.1 * at]);
  expect(teach(lessons).proof.right).toBeLessThan(1);
  const taught = teach(lessons, vectors);
  expect(taught.proof).toMatchObject({ right: 1, better: true });
  expect(taught.answer("quince", [1, 0, 0.5])[0]?.label).toBe("fruit");
});

test("other scripts are read by their letters", () => {
  const lessons = NAMES.flatMap((_, at) => [
    { text: `東京${"一二三四五六七八九十"[at]}ホテル`, label: "宿" },
    { text: `大阪${"一二三四五六七八九十"[at]}食堂`, label: "食" },
  ]);
  expect(teach(lessons).answer("京都駅前ホテル")[0]?.label).toBe("宿");
  expect([...letterGroups("ÉCOLE école").keys()]).toEqual([...letterGroups("école").keys()]);
  expect(letterGroups("  …!").size).toBe(0);
});

describe("which rows can teach", () => {
  const rows = (...pairs: [string, string][]) => pairs.map(([text, label]) => ({ text, label }));

  test("those with a text and one of the labels, each text once", () => {
    const read = readLessons(
      rows(["A", "Hotel"], [" A ", "hotel"], ["", "Hotel"], ["B", ""], ["C", "Bar"], ["D", "Other"]),
      ["Hotel", "Other"],
    );
    expect(read).toEqual({
      lessons: rows(["A", "Hotel"], ["D", "Other"]),
      foreign: 1,
      contradicting: 0,
    });
  });

  test("none whose text stands with different labels", () => {
    const read = readLessons(rows(["A", "Hotel"], ["A", "Other"], ["A", "Hotel"], ["B", "Other"]), [
      "Hotel",
      "Other",
    ]);
    expect(read).toMatchObject({ lessons: rows(["B", "Other"]), contradicting: 3 });
  });

  test("not too few, and not all of one label", () => {
    expect(canTeach(PLACES.slice(0, 9))).toBe(false);
    expect(canTeach(PLACES.slice(0, 10))).toBe(true);
    expect(canTeach(PLACES.filter(({ label }) => label === "Hotel"))).toBe(false);
  });
});
