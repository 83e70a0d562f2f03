// `npm run parity`: how much of what the emulated host does has been confirmed on Google; `-- record FILE` keeps what
// the probe found there.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { load } from "./load.mjs";

const PROBE = resolve(fileURLToPath(new URL("../probe", import.meta.url)));

/** Every case by its id: what the emulated host does, as the tests hold it to. */
export async function allCases() {
  const { serviceCases } = await load(join(PROBE, "server.ts"));
  const { handCases } = await load(join(PROBE, "hand-made.ts"));
  const { otherCases } = await load(join(PROBE, "other.ts"));
  const { laterCases } = await load(join(PROBE, "later.ts"));
  const { cellCases } = await load(join(PROBE, "cell-case.ts"));
  const { pageCases } = await load(join(PROBE, "page/page-cases.ts"));
  return [...serviceCases, ...cellCases, ...handCases, ...otherCases, ...laterCases, ...pageCases];
}

const checksum = (text) => createHash("sha256").update(text).digest("hex").slice(0, 12);

/**
 * Keeps what the probe found under its day, locale and account; the name holds a checksum, since nobody may edit it.
 * @throws Error with a sentence when the text is not the probe's.
 */
export function record(text, folder) {
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    throw new Error("This is not what the probe shows: it is not JSON. Copy all of the field's text.");
  }
  const { date, locale, account, answers } = found ?? {};
  if (![date, locale, account].every((each) => /^[\w-]+$/.test(String(each))) || typeof answers !== "object")
    throw new Error("This is not what the probe shows: its date, locale, account or answers are missing.");
  const kept = `${JSON.stringify(found, null, 1)}\n`;
  mkdirSync(folder, { recursive: true });
  const name = `${date}-${locale}-${account}-${checksum(kept)}.json`;
  writeFileSync(join(folder, name), kept);
  return name;
}

/** What was recorded in a folder, nothing where it is not there. @throws Error when a file was edited by hand. */
export function recorded(folder) {
  let names = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return [];
  }
  return names.map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    if (!name.endsWith(`-${checksum(text)}.json`))
      throw new Error(`${name} has been edited since it was recorded. Record it again from the probe.`);
    return JSON.parse(text);
  });
}

/**
 * How the recorded answers compare with the emulated host's.
 * @returns the summary's sentence, and a line for each difference that `reasons` (by id) does not explain, and for each
 * reason that explains nothing any more.
 */
export function compare(cases, recordings, reasons) {
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const answered = cases.filter(({ id }) => recordings.some(({ answers }) => id in answers));
  const different = answered.filter(({ id, expect }) =>
    recordings.some(({ answers }) => id in answers && !same(answers[id], expect)),
  );
  const ids = different.map(({ id }) => id);
  const oldest = recordings.map(({ date }) => date).sort()[0] ?? "never";
  return {
    summary: `${answered.length - different.length} of ${cases.length} confirmed on Google, oldest: ${oldest}`,
    problems: [
      ...different
        .filter(({ id }) => !(id in reasons))
        .map(({ id, fact, expect }) => {
          const { answers } = recordings.find(({ answers }) => id in answers && !same(answers[id], expect));
          return `${id}: ${fact}. Here ${JSON.stringify(expect)}, on Google ${JSON.stringify(answers[id])}`;
        }),
      ...Object.keys(reasons)
        .filter((id) => !ids.includes(id))
        .map(
          (id) => `${id}: differences.json explains a difference that there is not any more. Take it out.`,
        ),
    ],
  };
}

/** The summary and the problems of what is recorded in this repository. */
export async function parity() {
  const reasons = JSON.parse(readFileSync(join(PROBE, "differences.json"), "utf8"));
  return compare(await allCases(), recorded(join(PROBE, "recorded")), reasons);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const [command, file] = process.argv.slice(2);
    if (command === "record") {
      if (file === undefined) throw new Error("Name the file that holds what the probe found.");
      console.log(`kept as probe/recorded/${record(readFileSync(file, "utf8"), join(PROBE, "recorded"))}`);
    }
    const { summary, problems } = await parity();
    for (const line of problems) console.log(line);
    console.log(summary);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
