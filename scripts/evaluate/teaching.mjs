import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { load } from "../load.mjs";
import { sentenceReader } from "./sentence-reader.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SIZES = [60, 125];
const SEEDS = 10;

/**
 * What labelled rows teach: of every CSV file of two columns with headings, a text and its label, so many rows drawn by
 * seed teach and the rest is labelled. By letters alone, and with the packaged local model of sentences where it is
 * installed. Means over the seeds, a line each.
 */
export async function teachingLines(folder) {
  if (!existsSync(folder)) return ["Not there, so left out: classify"];
  const { teach } = await load(join(ROOT, "src/core/teach/teach.ts"));
  const { readLessons } = await load(join(ROOT, "src/core/teach/lessons.ts"));
  const { seeded } = await load(join(ROOT, "src/core/inference/seeded.ts"));
  const { classifier } = await load(join(ROOT, "src/on-device/labels/classifier.ts"));
  const embed = await sentenceReader();
  const lines = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
    const rows = readPairs(readFileSync(join(folder, file), "utf8"));
    const labels = [...new Set(rows.map(({ label }) => label))];
    if (rows.length === 0) continue;
    const { lessons } = readLessons(rows, labels);
    const counts = labels.map((label) => lessons.filter((each) => each.label === label).length);
    const most = Math.max(...counts);
    lines.push(
      `classify/${file}: ${lessons.length} rows, ${labels.length} labels; always the commonest ${percent(most / lessons.length)}` +
        (embed
          ? `, the local model without examples ${percent(await untaught(classifier(embed), lessons, labels))}`
          : ""),
    );
    const vectors = embed && (await embed(lessons.map(({ text }) => text)));
    for (const [how, meanings] of [
      ["by letters alone", undefined],
      ["by letters and meaning", vectors],
    ]) {
      if (how !== "by letters alone" && !meanings) continue;
      for (const size of SIZES) {
        const runs = Array.from({ length: SEEDS }, (_, seed) =>
          oneRun(lessons, meanings, drawn(lessons.length, seeded(`draw ${seed}`)), size, teach),
        );
        lines.push(`  ${how}, taught by ${size}: ${told(runs, labels)}`);
      }
    }
  }
  if (!embed) lines.push("The packaged local model is not installed, so nothing was read by meaning.");
  return lines;
}

async function untaught(classify, lessons, labels) {
  const answers = await classify(
    lessons.map(({ text }) => text),
    { candidate_labels: labels },
  );
  return mean(answers.map((answer, at) => (answer.labels[0] === lessons[at].label ? 1 : 0)));
}

function oneRun(lessons, vectors, order, size, teach) {
  const [own, others] = [order.slice(0, size), order.slice(size)];
  const begun = performance.now();
  const taught = teach(
    own.map((at) => lessons[at]),
    vectors && own.map((at) => vectors[at]),
  );
  const milliseconds = performance.now() - begun;
  const answers = others.map((at) => ({
    label: lessons[at].label,
    best: taught.answer(lessons[at].text, vectors?.[at])[0],
  }));
  return { milliseconds, proof: taught.proof, answers };
}

function told(runs, labels) {
  const over = (what) => mean(runs.map(what).filter((value) => value !== undefined));
  const share = (answers) =>
    answers.length === 0 ? undefined : mean(answers.map(({ label, best }) => (best.label === label ? 1 : 0)));
  const recalls = labels.map(
    (label) =>
      `${label} ${percent(over(({ answers }) => share(answers.filter((each) => each.label === label))))}`,
  );
  return [
    `right in ${percent(over(({ answers }) => share(answers)))} of the rest`,
    `said beforehand ${percent(over(({ proof }) => proof.right))}`,
    `mean score ${percent(over(({ answers }) => mean(answers.map(({ best }) => best.score))))}`,
    `answers in ${runs.filter(({ proof }) => proof.better).length} of ${runs.length}`,
    `recall ${recalls.join(", ")}`,
    `${Math.round(over(({ milliseconds }) => milliseconds))} ms`,
  ].join("; ");
}

/** Rows of exactly two columns below their headings; none of any other file. */
function readPairs(csv) {
  const [heading = [], ...rows] = csv
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter(Boolean)
    .map(cellsOf);
  return heading.length === 2 ? rows.map(([text, label]) => ({ text, label })) : [];
}

const cellsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );

/** The places of so many rows, shuffled. */
function drawn(count, random) {
  const places = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other], places[at]];
  }
  return places;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const percent = (value) => `${(100 * value).toFixed(1)} %`;
