import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../load.mjs";
import { jsonFile } from "./read-json.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const core = (path) => load(join(ROOT, "src/core/recipe", path));

const { learn } = await core("learn/learn.ts");
const { proposeNext } = await core("learn/propose-next.ts");
const { recipeOf } = await core("learn/recipe-of.ts");
const { readRecipe, writeRecipe } = await core("read-recipe.ts");
const { runRecipe } = await core("run-recipe.ts");

/** So many examples teach. */
const TAUGHT = 3;

const text = (value) => (value === null || value === undefined ? "" : String(value));

/** The sets of a folder, each task as rows of cells with what is expected of them. See docs/evaluation.md. */
const SETS = [
  {
    file: "prose.json",
    ways: ["first rows", "proposed rows"],
    read: (task) => task.examples.map(({ Input, Output }) => row(Input, Output)),
  },
  {
    file: "sygus.json",
    ways: ["proposed rows", "first rows"],
    counts: (task) => task.sig.ret === "String",
    read: (task) => task.examples.map(({ input, output }) => row(input, output)),
  },
  {
    file: "tde.json",
    ways: ["proposed rows", "first rows"],
    group: groupOf,
    read: (task) =>
      task.examples.filter((one) => one.length > 1).map((one) => row(one.slice(0, -1), one[one.length - 1])),
  },
];

const row = (cells, out) => ({ in: cells.map(text), out: text(out) });

/** What a task of the set is about, by the name of its file. */
function groupOf(id) {
  if (/trifacta|googlerefine/i.test(id)) return "FlashFill, Trifacta, Refine";
  if (/stackoverflow/i.test(id)) return "StackOverflow";
  if (/headcase/i.test(id)) return "head cases";
  return /unit_/.test(id) ? "Bing, units" : "Bing, meaning";
}

/**
 * Every task of the sets that are learned from examples, judged.
 * @returns one object a task and way of choosing the examples
 */
export function byExample(folder) {
  return SETS.filter(({ file }) => existsSync(join(folder, file))).flatMap((set) =>
    set.ways.flatMap((way) =>
      jsonFile(folder, set.file)
        .filter((task) => set.counts?.(task) ?? true)
        .map((task) => judge(set, task, way)),
    ),
  );
}

function judge({ file, group, read }, task, way) {
  const rows = read(task);
  const words = task.instruction ?? undefined;
  const about = { set: file.replace(/\.json$/, ""), id: task.id, group: group?.(task.id), way, words };
  const chosen = way === "first rows" ? rows.slice(0, TAUGHT).map((_, at) => at) : proposedFrom(rows);
  const others = rows.filter((_, at) => !chosen.includes(at));
  if (chosen.length < TAUGHT || others.length === 0) return { ...about, leftOut: true };
  const examples = chosen.map((at) => rows[at]);
  const alone = learnedFrom(examples, others);
  return { ...about, ...alone, ...(words && { withWords: learnedFrom(examples, others, words) }) };
}

/** What is learned from examples, and from words beside them where there are any, with its answers for other rows. */
function learnedFrom(examples, others, words) {
  const started = process.cpuUsage().user;
  const learned = learn(
    examples,
    others.map((one) => one.in),
    words,
  );
  const milliseconds = (process.cpuUsage().user - started) / 1000;
  const answers = others.map((one, at) => ({ in: one.in, expected: one.out, ...learned.answers[at] }));
  return { kind: learned.kind, milliseconds, answers, replays: replays(learned, examples, answers) };
}

/**
 * The recipes that are learned of the sets from their first rows, each with all its rows.
 * @returns objects with `set`, `id`, `recipe` and `rows`
 */
export function learnedByExample(folder) {
  return SETS.filter(({ file }) => existsSync(join(folder, file))).flatMap(({ file, counts, read }) =>
    jsonFile(folder, file).flatMap((task) => {
      const rows = read(task);
      const examples = rows.slice(0, TAUGHT);
      if (!(counts?.(task) ?? true) || rows.length <= TAUGHT) return [];
      const cells = rows.map((one) => one.in);
      const learned = learn(examples, cells.slice(TAUGHT));
      if (learned.kind !== "program") return [];
      return [
        { set: file.replace(/\.json$/, ""), id: task.id, recipe: written(learned, examples), rows: cells },
      ];
    }),
  );
}

function proposedFrom(rows) {
  const given = new Map();
  const cells = rows.map((one) => one.in);
  while (given.size < TAUGHT) {
    const at = proposeNext(cells, given);
    if (at === undefined) break;
    given.set(at, rows[at].out);
  }
  return [...given.keys()];
}

/** Whether the recipe, written as JSON and read again, gives every unmarked answer again. */
function replays(learned, examples, answers) {
  if (learned.kind !== "program") return undefined;
  const recipe = written(learned, examples);
  const { inputs } = recipe;
  const table = { headings: inputs, rows: answers.map((one) => one.in) };
  const { rows } = runRecipe(
    recipe,
    table,
    inputs.map((_, at) => at),
  );
  return answers.every(
    (one, at) => one.check !== undefined || rows[at][inputs.length] === one.text || one.text === "",
  );
}

/** What was learned, written as JSON and read again. */
function written(learned, examples) {
  const inputs = examples[0].in.map((_, at) => `column ${at + 1}`);
  return readRecipe(writeRecipe(recipeOf(learned, examples, { name: "learned", inputs, to: "answer" })));
}

const isRight = ({ text: got, expected, check }) => check === undefined && got === expected;

const percent = (part, whole, digits = 1) =>
  whole === 0 ? "none" : `${((100 * part) / whole).toFixed(digits)} %`;

/** One line a set and way; one more for each group of tasks. */
export function byExampleLines(judged) {
  const lines = [];
  for (const set of new Set(judged.map((one) => `${one.set}, ${one.way}`))) {
    const tasks = judged.filter((one) => `${one.set}, ${one.way}` === set);
    lines.push(`${set}: ${scores(tasks)}`);
    const groups = [...new Set(tasks.map((one) => one.group))].filter((group) => group !== undefined).sort();
    for (const group of groups)
      lines.push(`  ${group}: ${scores(tasks.filter((one) => one.group === group))}`);
    lines.push(...besideWords(tasks));
  }
  return lines;
}

/** What an instruction in words adds, over the tasks that have one: the same examples alone and with it. */
function besideWords(tasks) {
  const some = tasks.filter(({ words, leftOut }) => words && !leftOut);
  if (some.length === 0) return [];
  const beside = some.map((one) => ({ ...one, ...one.withWords }));
  const share = (each) => (100 * each.filter(isSolved).length) / each.length;
  const points = share(beside) - share(some);
  return [
    `  with an instruction, examples alone: ${scores(some)}`,
    `  with an instruction, and taking it: ${scores(beside)}; ${points < 0 ? "" : "+"}${points.toFixed(1)} points`,
  ];
}

const isSolved = (one) => one.answers.every(isRight);

function scores(tasks) {
  const counted = tasks.filter((one) => !one.leftOut);
  const cells = counted.flatMap((one) => one.answers);
  const solved = counted.filter(isSolved);
  const right = cells.filter(({ text: got, expected }) => got === expected);
  const silent = cells.filter(({ text: got, expected, check }) => check === undefined && got !== expected);
  const times = counted.map((one) => one.milliseconds).sort((a, b) => a - b);
  const broken = counted.filter((one) => one.replays === false).length;
  return [
    `${percent(solved.length, counted.length)} of ${counted.length} tasks (${tasks.length - counted.length} left out)`,
    `silently wrong ${percent(silent.length, cells.length, 2)} of ${cells.length} rows`,
    `right but marked ${percent(right.filter(({ check }) => check !== undefined).length, right.length, 2)}`,
    `learning ${(times[times.length >> 1] ?? 0).toFixed(0)} ms in the middle, ${(times[times.length - 1] ?? 0).toFixed(0)} ms at worst`,
    ...(broken > 0 ? [`${broken} recipes replay otherwise`] : []),
  ].join("; ");
}
