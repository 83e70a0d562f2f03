import type { CellValue } from "../../playground/book.ts";
import { noteKey, whoKey } from "../../src/core/inference/key.ts";
import type { Job } from "../../src/core/tasks/job.ts";
import type { PlainBook } from "./plain-book.ts";

/** What somebody hostile draws from, the same for the same seed. */
export interface Draw {
  /** A whole number below `n`. */
  below(n: number): number;
  of<T>(list: readonly T[]): T;
}

export const drawing = (random: () => number): Draw => {
  const below = (n: number) => Math.floor(random() * n);
  return { below, of: (list) => list[below(list.length)] as (typeof list)[number] };
};

/** An address that nobody in these tests has chosen. */
const EVIL = "https://evil.example/steal";

const JOB: Job = {
  task: "zero-shot-classification",
  model: "facebook/bart-large-mnli",
  parameters: {},
  inputs: [],
};

const NOTE = {
  by: [],
  served: { provider: "hf-inference", providerId: EVIL, status: "live", task: JOB.task },
  form: "one",
  gap: 1e12,
  most: 0,
  slow: 0,
  seconds: { weight: 1, x: 1, y: 1e9, xx: 1, xy: 1e9 },
};

const deep = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

/** Values that break what takes them for what they should be. */
export const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  "",
  "null",
  "undefined",
  "=IMPORTXML(1)",
  EVIL,
  "__proto__",
  "constructor",
  [],
  [null],
  {},
  { toString: 1 },
  { length: 1e9 },
  { a: "guilty", by: "org/model" },
  JSON.stringify(NOTE),
  "[".repeat(5_000),
  "x".repeat(40_000),
];

/** One of them as it stands in a cell or a property. */
export const textOf = (odd: unknown, most = 40_000): string =>
  (typeof odd === "string" ? odd : (JSON.stringify(odd) ?? "")).slice(0, most);

/** An answer that nobody gave. */
const ANSWERS: readonly unknown[] = [
  null,
  [null],
  "guilty",
  "=IMPORTXML(1)",
  [{ label: "guilty", score: 1 }],
  [
    { label: "crime", score: 2 },
    { label: "sport", score: Number.NaN },
  ],
  [
    { label: "crime", score: 0.9 },
    { label: "sport", score: 0.1 },
  ],
  "7f7f",
  { answer: "x" },
];

/** The same answers with each label in the place of the other: nothing but their marks tells that nobody gave them. */
const swapped = (text: string): string =>
  text.replace(/crime|sport/g, (label) => (label === "crime" ? "sport" : "crime"));

/** What is typed into one cell of the answers tab. */
export function forgeAnswers(text: string, draw: Draw): string {
  const keys = [...text.matchAll(/"([\w-]{20})":\[/g)].map(([, key]) => key as string);
  const key = keys.length > 0 ? draw.of(keys) : "aaaaaaaaaaaaaaaaaaaa";
  const entry = { a: draw.of(ANSWERS), by: "facebook/bart-large-mnli via hf-inference" };
  const line = (name: string, value: unknown, ...mark: unknown[]) =>
    JSON.stringify({ [name]: [value, 99_999, ...mark] });
  return draw.of<() => string>([
    () => line(key, entry),
    () => line(key, entry, "A".repeat(20)),
    () => line(key, entry, /"([\w-]{20})"\]/.exec(text)?.[1]),
    () => line(whoKey(JOB, ""), { who: ["evil/a", "evil/b", "evil/c", 5] }),
    () => line(noteKey(JOB, ""), NOTE),
    () => line("__proto__", entry),
    () => text.replace(/"score":[\d.]+/g, '"score":9'),
    () => text.replace(/crime|sport/g, "guilty"),
    () => swapped(text),
    () => swapped(text).replace(/,"[\w-]{20}"\]/g, "]"),
    () => text.replace(/"a":\[/g, '"a":[null,'),
    () => text.slice(0, draw.below(text.length)),
    () => `{"${key}":[${deep(10_000)},1,"x"]}`,
    () => textOf(draw.of(ODD)),
  ])();
}

/** Forges cells of a tab: some of those that hold something, or new ones below. */
export function forgeTab(
  book: PlainBook,
  name: string,
  draw: Draw,
  forge: (text: string) => CellValue,
  which: (text: string) => boolean = (text) => text !== "",
): void {
  const sheet = book.sheets().find((each) => each.name === name);
  if (sheet === undefined) return;
  const filled = book
    .values(sheet.id, { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns })
    .flatMap((row, down) =>
      row.flatMap((value, right) =>
        !which(String(value)) ? [] : [{ row: down + 1, column: right + 1, value }],
      ),
    );
  for (let times = 1 + draw.below(4); times > 0; times--) {
    const { row, column, value } = draw.of(filled);
    const below = draw.below(4) === 0;
    book.type(sheet.id, { row: below ? sheet.rows : row, column, rows: 1, columns: 1 }, [
      [forge(String(value))],
    ]);
  }
}

/** What is typed into the log or the changes, JSON cells forged from within. */
export function forgeLine(text: string, draw: Draw): CellValue {
  if (!text.startsWith("{")) return textOf(draw.of(ODD));
  const plan = JSON.parse(text) as Record<string, unknown>;
  const name = draw.of(Object.keys(plan));
  return draw.of<() => string>([
    () => JSON.stringify({ ...plan, examples: [{ row: "story", answer: "guilty" }] }),
    () => JSON.stringify({ ...plan, examples: draw.of(ODD), mark: draw.of(ODD) }),
    () => JSON.stringify({ ...plan, [name]: draw.of(ODD) }),
    () => text.slice(0, draw.below(text.length)),
    () => textOf(draw.of(ODD)),
  ])();
}

/** What is typed into the tab of recipes: one that grows, names what is not its own, or is half written. */
export function forgeRecipe(text: string, draw: Draw): CellValue {
  if (!text.startsWith("{")) return draw.below(2) ? text : textOf(draw.of(ODD));
  const recipe = JSON.parse(text) as { steps: { op: string }[] };
  const [write, rule] = recipe.steps;
  const grown = { op: "write", to: ["a"], cases: [{ columns: [["x".repeat(200)]] }], onFail: "flag" };
  const taking = (...todo: unknown[]) => ({ ...write, cases: [{ columns: [[{ from: 0, do: todo }]] }] });
  const steps = draw.of<unknown[]>([
    Array(51).fill(rule),
    Array(50).fill({ ...rule, rules: "translit, case:title, find:'.':with='$&$&'" }),
    Array.from({ length: 50 }, () => grown),
    [{ ...write, to: ["__proto__"] }, rule],
    [{ op: "eval", column: 0 }],
    [{ op: "model", name: "evil/model", column: 0, to: "Loud" }],
    [{ op: "rule", column: 9, rules: "trim" }],
    [{ op: "rule", column: 0, rules: "constructor" }],
    [{ op: "rule", column: 0, rules: "find:'(a+)+$':with='':regex=true" }],
    [{ op: "map", column: 0, pairs: [["story 0 on crime", "=IMPORTXML(1)"]], onFail: "keep" }],
    [taking({ op: "constructor" })],
    [taking({ op: "repeat", times: 1e9 })],
    [draw.of(ODD)],
  ]);
  return draw.of<() => string>([
    () => JSON.stringify({ ...recipe, steps }),
    () => JSON.stringify({ ...recipe, steps }),
    () => JSON.stringify({ ...recipe, recipe: 2 }),
    () => JSON.stringify({ ...recipe, inputs: draw.of(ODD) }),
    () => JSON.stringify({ ...recipe, name: draw.of(ODD) }),
    () => text.replace("}", `,"__proto__":{"x":1}}`),
    () => text.slice(0, draw.below(text.length)),
    () => deep(10_000),
    () => textOf(draw.of(ODD)),
  ])();
}

/** Document properties that Stet reads, and what may stand in them by another version or a failed write. */
export const PROPERTIES = [
  "stet.settings",
  "stet.run",
  "stet.plan.0",
  "stet.spenders",
  "stet.seal",
  "stet.takenOut.0",
];

/** Developer metadata as another script may leave it. */
export const forgeMetadata = (draw: Draw): string =>
  draw.of([
    "x",
    "run read 0 1",
    "run written 1e9 1",
    "run written -1 1",
    "run constructor 0 1",
    "run read __proto__ 1",
    `${"r".repeat(300)} read 0 0`,
    "",
  ]);
