import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../load.mjs";
import { jsonFile } from "./read-json.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const core = (path) => load(join(ROOT, "src/core/cluster", path));

const { inSteps } = await core("in-steps.ts");
const { matchList } = await core("match/match-list.ts");
const { chosenBy, MOST_QUESTIONS, nextQuestion, taught } = await core("match/questions.ts");
const { settled } = await core("match/settle.ts");
const { matchRows } = await core("match/match-rows.ts");
const { alikeNames } = await core("names/alike.ts");

/** The share of right answers that matching to a list is asked to promise. */
const PROMISED = 0.9;

/** How sure two names, or two rows, must be one. */
const LIKELY = 0.5;

/**
 * What the sets of a folder say of matching, one line a set: pairs of names that are one or not, two whole tables
 * with the pairs of rows they share, values with the entry of a list that each means. See docs/evaluation.md.
 */
export function matchingLines(folder) {
  if (!existsSync(folder)) return [];
  const sets = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = [];
  const lines = sets.flatMap((entry) => {
    if (!entry.isDirectory()) return setLines(folder, entry.name, lists);
    const path = join(folder, entry.name);
    return readdirSync(path)
      .sort()
      .flatMap((name) => setLines(path, name, lists));
  });
  return [...lines, ...meanOf(lists)];
}

/** A set is known by what stands in it. */
function setLines(folder, name, lists) {
  if (!name.endsWith(".json")) return [];
  const set = jsonFile(folder, name);
  const title = name.replace(/\.json$/, "");
  if (Array.isArray(set)) return "name1" in (set[0] ?? {}) ? namesLines(title, set) : [];
  if (set.a && set.b && set.matches) return tablesLines(title, set);
  if (set.left && set.right && set.gt) return [listLine(title, set, lists)];
  return [];
}

function namesLines(title, pairs) {
  const judged = pairs.map(({ name1, name2, is_match }) => ({
    sure: alikeNames(name1, name2),
    right: String(is_match) === "true",
  }));
  const all = judged.filter(({ right }) => right).length;
  const said = judged.filter(({ sure }) => sure >= LIKELY);
  judged.sort((a, b) => b.sure - a.sure);
  let right = 0;
  let recall = 0;
  judged.forEach((pair, at) => {
    if (pair.right) right++;
    const last = judged[at + 1]?.sure !== pair.sure;
    if (last && right / (at + 1) >= 0.93) recall = right / all;
  });
  return [`${title}: ${scores(hits(said), said.length, all)}; recall ${recall.toFixed(3)} at precision 0.93`];
}

const hits = (judged) => judged.filter(({ right }) => right).length;

/** Whole, and with two thirds of the matched rows of `b` taken out, three times. */
function tablesLines(title, { a, b, matches }) {
  const rows = (table) => {
    const [, ...columns] = Object.keys(table[0]);
    return table.map((row) => columns.map((column) => String(row[column] ?? "")));
  };
  const line = (name, some) => {
    const ids = new Set(some.map(({ id }) => id));
    const truth = new Set(matches.filter(([, id]) => ids.has(id)).map(([x, y]) => `${x} ${y}`));
    const pairs = inSteps(matchRows(rows(a), rows(some)))
      .result()
      .map((pair) => ({ sure: pair.sure, right: truth.has(`${a[pair.a].id} ${some[pair.b].id}`) }))
      .sort((p, q) => q.sure - p.sure);
    const said = pairs.filter(({ sure }) => sure >= LIKELY);
    let [right, best] = [0, 0];
    pairs.forEach((pair, at) => {
      if (pair.right) right++;
      best = Math.max(best, (2 * right) / (at + 1 + truth.size));
    });
    return `${title}, ${name}: ${scores(hits(said), said.length, truth.size)}; best threshold ${best.toFixed(3)}; all mutual bests ${((2 * hits(pairs)) / (pairs.length + truth.size)).toFixed(3)}`;
  };
  const without = [1, 2, 3].map((seed) => {
    const out = new Set(drawn(matches, seed, Math.floor((matches.length * 2) / 3)).map(([, id]) => id));
    return line(
      `two thirds out by seed ${seed}`,
      b.filter(({ id }) => !out.has(id)),
    );
  });
  return [line("whole", b), ...without];
}

function listLine(title, { left, right, gt }, lists) {
  const truth = new Map(gt.map(({ id_l, id_r }) => [id_r, id_l]));
  const idOf = new Map(left.map(({ id, title: text }) => [text, id]));
  const list = [...idOf.keys()];
  const values = [...new Set(right.map(({ title: text }) => text))];
  const matches = inSteps(matchList(values, list)).result();
  const valueAt = new Map(values.map((value, at) => [value, at]));
  const isRight = (row, at) => idOf.get(list[at]) === truth.get(row.id);
  const judged = (answers) => {
    const { matches: now, least } = taught(matches, answers, PROMISED);
    const written = settled(now, least, chosenBy(answers));
    const said = right.filter(({ title: text }) => written[valueAt.get(text)].at !== undefined);
    const good = said.filter((row) => isRight(row, written[valueAt.get(row.title)].at)).length;
    return {
      good,
      said: said.length,
      precision: said.length === 0 ? 1 : good / said.length,
      recall: good / truth.size,
    };
  };
  const answers = [];
  while (answers.length < MOST_QUESTIONS) {
    const question = nextQuestion(matches, answers, PROMISED);
    if (question === undefined) break;
    const own = right.filter(({ title: text }) => text === values[question.value]);
    answers.push({ ...question, same: own.some((row) => isRight(row, question.at)) });
  }
  const [before, after] = [judged([]), judged(answers)];
  lists.push({ before, after });
  const of = ({ good, said }) => scores(good, said, truth.size);
  return `${title}, precision ${PROMISED} promised: ${of(before)}; with ${answers.length} questions ${of(after)}`;
}

function meanOf(lists) {
  if (lists.length === 0) return [];
  return ["before", "after"].map((which) => {
    const mean = (name) => lists.reduce((sum, one) => sum + one[which][name], 0) / lists.length;
    const kept = lists.filter((one) => one[which].precision >= 0.85).length;
    const questions = which === "after" ? `, at most ${MOST_QUESTIONS} questions each` : "";
    return `${lists.length} lists${questions}: mean precision ${mean("precision").toFixed(3)}, mean recall ${mean("recall").toFixed(3)}; precision 0.85 or more on ${kept}`;
  });
}

function scores(right, said, all) {
  const precision = said === 0 ? 1 : right / said;
  const recall = all === 0 ? 1 : right / all;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`;
}

/** Some of a list, the same for the same seed. */
function drawn(list, seed, count) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0]);
}
