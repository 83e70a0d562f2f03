import { readFileSync } from "node:fs";
import type { Host } from "../../playground/host/host.ts";
import { serialize } from "../../src/core/api/serialize.ts";
import { seeded } from "../../src/core/inference/seeded.ts";
import { closeAddOns } from "./add-on.ts";
import {
  type Draw,
  drawing,
  forgeAnswers,
  forgeLine,
  forgeMetadata,
  forgeRecipe,
  forgeTab,
  ODD,
  PROPERTIES,
  textOf,
} from "./forgery.ts";
import { LABELS, type Newsroom, openNewsroom, RECIPE, RIGHT, TEXTS, TOKEN } from "./newsroom.ts";

/** What came of forgeries: how many of each kind, and what went wrong, by seed. */
export interface Forged {
  kinds: Record<string, number>;
  problems: string[];
  /** Times that the honest file was asked for its answers, and those that it gave without asking. */
  honest: { asked: number; remembered: number };
}

/** Where the person who acts has chosen to send what is asked. */
const CHOSEN = /^https:\/\/(router\.)?huggingface\.co\//;

/** An error that is no sentence for a person. */
const RAW =
  /TypeError|SyntaxError|RangeError|ReferenceError|is not (a function|iterable|valid JSON)|undefined/;

const METHODS = [...readFileSync("src/core/api/sidebar-api.ts", "utf8").matchAll(/^ {2}(\w+)\(/gm)].map(
  ([, name]) => name as string,
);

/** @param nth how many of the kind came before, so that each call of the sidebar has its turn */
type Forge = (room: Newsroom, draw: Draw, nth: number) => Promise<void> | void;

const KINDS: Readonly<Record<string, Forge>> = {
  "answers tab": ({ book }, draw) => forgeTab(book, "Stet answers", draw, (text) => forgeAnswers(text, draw)),
  log: ({ book }, draw) => forgeTab(book, "Stet log", draw, (text) => forgeLine(text, draw)),
  "plan cell": ({ book }, draw) =>
    forgeTab(
      book,
      "Stet log",
      draw,
      (text) => forgeLine(text, draw),
      (text) => text.startsWith("{"),
    ),
  changes: ({ book }, draw) => forgeTab(book, "Stet changes", draw, (text) => forgeLine(text, draw)),
  "recipes tab": ({ book }, draw) => forgeTab(book, "Stet recipes", draw, (text) => forgeRecipe(text, draw)),
  metadata({ book }, draw) {
    for (let times = 1 + draw.below(3); times > 0; times--)
      book.addMetadata({
        key: "stet.column",
        value: forgeMetadata(draw),
        visibility: "DOCUMENT",
        sheetId: book.sheets()[0]?.id ?? "",
        column: 1 + draw.below(5),
      });
  },
  properties({ host }, draw) {
    host.setProperty("document", draw.of(PROPERTIES), textOf(draw.of(ODD), 9_000));
  },
  rpc,
};

/** An editor with a sidebar of their own calls what they like, with what they like: every method in turn, then others. */
async function rpc({ host, run, plan }: Newsroom, draw: Draw, nth: number): Promise<void> {
  const editor = host.as({ email: "editor@example.org" });
  const { word } = JSON.parse(String(await editor.rpc("rpc", ["open", "[]"]))) as { word: string };
  const likely = [run, "page", plan, { ...plan, examples: [{ row: TEXTS[1], answer: "guilty" }] }, -1];
  for (const method of [METHODS[nth % METHODS.length], draw.of(METHODS), draw.of(METHODS)]) {
    const args = Array.from({ length: draw.below(5) }, () => draw.of(draw.below(3) ? likely : ODD));
    if (draw.below(2) && args.length > 0) args[0] = run;
    await editor.rpc("rpc", [method, serialize(args), word]).catch(() => {});
  }
}

/** Forges a file so many times, each time another way, and looks at what its owner then sees. */
export async function forgeries(from: number, count: number): Promise<Forged> {
  const result: Forged = { kinds: {}, problems: [], honest: { asked: 0, remembered: 0 } };
  const names = Object.keys(KINDS);
  let room: Newsroom | undefined;
  for (let seed = from; seed < from + count; seed++) {
    const kind = names[seed % names.length] as string;
    room ??= await openNewsroom();
    await lookAtHonest(room, result);
    const draw = drawing(seeded(`forgery ${seed}`));
    const fetched = room.host.fetches.length;
    await KINDS[kind]?.(room, draw, Math.floor(seed / names.length));
    const found = await look(room, kind);
    const secrets =
      kind === "rpc" ? room.host.fetches.slice(fetched).filter(({ url }) => !CHOSEN.test(url)) : [];
    if (secrets.length > 0) found.push(...secrets.map(({ url }) => `a request to ${url}`));
    result.kinds[kind] = (result.kinds[kind] ?? 0) + 1;
    result.problems.push(...found.map((problem) => `${seed} ${kind}: ${problem}`));
    if (kind === "rpc") {
      // What an editor may do is done: the file is another.
      await closeAddOns();
      room = undefined;
    } else room.restore();
  }
  await closeAddOns();
  return result;
}

/** The honest file shows all of its answers and asks nothing. */
async function lookAtHonest(room: Newsroom, { honest, problems }: Forged): Promise<void> {
  const before = room.asked();
  const cells = await room.column("HF_CLASSIFY", TEXTS, LABELS);
  honest.asked += 1;
  if (room.asked() === before && cells.every((cell, i) => cell === RIGHT[i])) honest.remembered += 1;
  else problems.push(`the honest file asked for ${room.asked() - before} answers again: ${cells}`);
  room.host.evictCaches();
}

async function look(room: Newsroom, kind: string): Promise<string[]> {
  const byRpc = kind === "rpc";
  const { host, clock, asked, calls, run, afresh } = room;
  const problems: string[] = [];
  const before = { fetches: host.fetches.length, asked: asked(), at: clock.now() };
  const shown: unknown[] = [];

  const cells = await room.column("HF_CLASSIFY", TEXTS, LABELS).catch((error: Error) => [error.message]);
  shown.push(cells);
  const legitimate = (cell: unknown, i: number) =>
    cell === RIGHT[i] || (byRpc && /^#HF |not allowed here/.test(String(cell))) || isClosed(cell);
  /** Settings that another version wrote, or that were half written, close: they may hold a list of what is allowed. */
  const isClosed = (cell: unknown) =>
    kind === "properties" && String(cell).includes("settings of this document cannot be read, so nothing is");
  if (!cells.every(legitimate) || (!byRpc && cells.length !== RIGHT.length && !isClosed(cells[0])))
    problems.push(`cells show ${cells}`);
  if (asked() - before.asked > afresh.requests) problems.push(`${asked() - before.asked} requests`);
  const seconds = (clock.now() - before.at) / 1000;
  if (seconds > afresh.seconds + 1) problems.push(`waited ${seconds} s, ${afresh.seconds} s afresh`);

  const always = [
    "open",
    "table",
    "runs",
    "preferences",
    "allowed",
    "formulas",
    "traces",
    "keepAnswers",
    "left",
  ] as const;
  for (const method of always)
    await calls[method]().then(
      (value) => shown.push(value),
      (error: Error) => problems.push(`${method}: ${error.message}`),
    );
  for (const method of ["changes", "standing"] as const)
    await calls[method](run).then(
      (value) => shown.push(value),
      (error: Error) => RAW.test(error.message) && problems.push(`${method}: ${error.message}`),
    );
  const table = await calls.table().catch(() => undefined);
  for (const { answer } of (table?.learned ?? []).flatMap(({ examples }) => examples))
    if (answer !== "sport") problems.push(`the example ${answer} would be shown to a model`);

  for (const { url } of host.fetches.slice(before.fetches))
    if (!CHOSEN.test(url)) problems.push(`a request to ${url}`);
  problems.push(...(await lookAtRecipe(room)));

  const secret = secretOf(host);
  const text = JSON.stringify(shown);
  if (text.includes(TOKEN) || (secret !== undefined && text.includes(secret)))
    problems.push("a secret is shown");
  return problems;
}

/** Characters that the recipe of a few short texts may fill. */
const MOST_RECIPE = 12 * 50_000;

/**
 * What a formula shows that names the kept recipe: texts of a recipe that can be read, which an editor may write as they
 * may write its name; else a sentence. It never asks a model.
 */
async function lookAtRecipe({ column, asked }: Newsroom): Promise<string[]> {
  const before = asked();
  const cells = await column("HF_CLEAN", TEXTS, RECIPE.name).catch((error: Error) => [error.message]);
  const problems = cells
    .filter((cell) => RAW.test(String(cell)))
    .map((cell) => `a recipe shows ${String(cell).slice(0, 300)}`);
  if (asked() !== before) problems.push(`a recipe asked for ${asked() - before} answers`);
  if (cells.join("").length > MOST_RECIPE) problems.push("a recipe fills the memory");
  const isSentence = cells.length === 1 && /^(#HF|Error:) .*[.?]/.test(String(cells[0]));
  if (cells.length !== TEXTS.length && !isSentence) problems.push(`a recipe shows ${cells}`);
  return problems;
}

function secretOf(host: Host): string | undefined {
  try {
    return (JSON.parse(host.stored().properties.document?.["stet.seal"] ?? "") as { secret?: string }).secret;
  } catch {
    return undefined;
  }
}
