import { VirtualClock } from "../../playground/host/clock.ts";
import type { Fault, ServiceCall } from "../../playground/host/faults.ts";
import { openPlayground } from "../../playground/open.ts";
import type { JobHead } from "../../src/core/api/sidebar-api.ts";
import type { Plan } from "../../src/core/run/plan.ts";
import { type AddOn, closeAddOns, openAddOn, serve } from "./add-on.ts";
import { Rival, type RivalOptions } from "./rival/rival.ts";
import { sidebarCalls } from "./sidebar-calls.ts";

/** What became of a limit. Dollars are those that the service billed. */
export interface Scene {
  name: string;
  limit: number;
  billed: number;
  /** What one formula, or one call of a page, is billed when it is alone. */
  round: number;
  answered: number;
  /** Values that the limit would have paid for, of those that were asked. */
  affordable: number;
  /** What is left to be counted in the document, where formulas have spent. */
  entries?: number;
}

/** How a scene goes: formulas at once or one by one, of so many values each, and what happens before each. */
interface Staged {
  name: string;
  formulas: number;
  atOnce?: boolean;
  /** How many of them the limit pays for; some 3.8 when absent. */
  rounds?: number;
  /** Of a model that is billed by the second instead of by the token. */
  bySecond?: boolean;
  between?: (addOn: AddOn, calls: ReturnType<typeof sidebarCalls>) => Promise<unknown> | undefined;
}

const EACH = 20;
const HOUR = 3_600_000;
const USER = "user reporter@example.org";
const CHAT = "openai/gpt-oss-20b:cheapest";

const texts = (from: number) =>
  Array.from({ length: EACH }, (_, index) => `story ${from * EACH + index} on sport`);

const MODELS: NonNullable<RivalOptions["models"]> = {
  "openai/gpt-oss-20b": { task: "chat-completion", providers: { groq: { input: 0.1, output: 0.5 } } },
  "facebook/bart-large-mnli": { task: "zero-shot-classification" },
};

/** With time enough on a busy machine for twenty formulas at once: they are charged by the virtual clock alone. */
const open = () => openAddOn({ models: MODELS }, { limits: { wall: 600 } });

const formula = ({ column }: AddOn, from: number, bySecond = false) =>
  column("HF_CLASSIFY", texts(from), "sport, crime", ...(bySecond ? [] : [`model: ${CHAT}`]));

const isAnswer = (cell: unknown) => cell === "sport" || cell === "crime";

const STAGED: readonly Staged[] = [
  { name: "twenty formulas at once", formulas: 20, atOnce: true },
  { name: "twenty formulas at once, billed by the second", formulas: 20, atOnce: true, bySecond: true },
  { name: "ten formulas one by one", formulas: 10 },
  {
    name: "ten formulas, caches evicted between",
    formulas: 10,
    between: async ({ host }) => host.evictCaches(),
  },
  {
    name: "ten formulas, a page reports negative amounts between",
    formulas: 10,
    between: (_, calls) =>
      (calls as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>)
        .tried?.({ requests: 0, remembered: 0, dollars: -1, tokens: 0 }, 0)
        .catch(() => {}),
  },
  {
    name: "sixty-six formulas, some minutes apart",
    formulas: 66,
    rounds: 57,
    between: async ({ clock }) => clock.advance(150_000),
  },
  {
    name: "ten formulas, Stet's traces removed between",
    formulas: 10,
    between: (_, calls) => calls.removeTraces(),
  },
];

/** Every scene that spends through formulas, at a limit that pays for some of them. */
export const formulaScenes = (): { name: string; play: (seed: number) => Promise<Scene> }[] =>
  STAGED.map((staged) => ({ name: staged.name, play: (seed) => playFormulas(staged, seed) }));

async function playFormulas(
  { name, formulas, rounds = 3.3, atOnce = false, bySecond = false, between }: Staged,
  seed: number,
): Promise<Scene> {
  const round = await billedAlone(bySecond ? "formula by the second" : "formula", (addOn) =>
    formula(addOn, 10_000, bySecond),
  );
  const limit = round * (rounds + (seed % 10) / 10);
  const addOn = await open();
  const calls = sidebarCalls(addOn.host);
  await calls.connect("hf_abcdefghijklmnop");
  await calls.savePreferences({ formulasMaySpend: true, formulaDollarsPerDay: limit });
  const cells: unknown[][] = [];
  const from = (seed % 97) * 100;
  if (atOnce)
    cells.push(
      ...(await Promise.all(
        Array.from({ length: formulas }, (_, index) => formula(addOn, from + index, bySecond)),
      )),
    );
  else
    for (let index = 0; index < formulas; index++) {
      cells.push(await formula(addOn, from + index, bySecond));
      await between?.(addOn, calls);
    }
  const answered = cells.flat().filter(isAnswer).length;
  const kept = Object.keys(addOn.host.stored().properties.document ?? {});
  const entries = kept.filter((each) => each.startsWith("stet.spend.")).length;
  return { ...sceneOf(name, limit, addOn.rival.dollars, round, answered, formulas * EACH), entries };
}

/** Formulas six quiet hours apart, in one day. */
export async function quietHours(): Promise<Scene> {
  const round = await billedAlone("formula", (addOn) => formula(addOn, 10_000));
  const limit = round * 1.5;
  const addOn = await open();
  const calls = sidebarCalls(addOn.host);
  await calls.connect("hf_abcdefghijklmnop");
  await calls.savePreferences({ formulasMaySpend: true, formulaDollarsPerDay: limit });
  const intoDay = 24 * HOUR - (addOn.clock.now() % (24 * HOUR));
  addOn.clock.advance(intoDay);
  let answered = 0;
  for (let at = 0; at < 4; at++) {
    answered += (await formula(addOn, at)).filter(isAnswer).length;
    if (at < 3) addOn.clock.advance(6 * HOUR - 60_000);
  }
  return sceneOf(
    "four formulas, six quiet hours apart",
    limit,
    addOn.rival.dollars,
    round,
    answered,
    4 * EACH,
  );
}

const HEAD: JobHead = {
  task: "chat-completion",
  model: CHAT,
  parameters: { instruction: "Choose one.", choices: ["sport", "crime"] },
};

/** One call of a page, about twenty values. Returns how many were answered. */
async function askOnce(addOn: AddOn, from: number): Promise<number> {
  const calls = sidebarCalls(addOn.host);
  const [outcome] = await calls.ask(HEAD, [
    { asks: { inputs: texts(from), form: "rows", schema: true }, timeout: 60 },
  ]);
  return outcome && "status" in outcome && outcome.status === 200 ? EACH : 0;
}

/** What ten windows of one person ask at the same time. */
export async function tenWindows(): Promise<Scene> {
  const round = await billedAlone("page", (addOn) => askOnce(addOn, 10_000));
  const limit = round * 3.8;
  const addOn = await open();
  const calls = sidebarCalls(addOn.host);
  await calls.connect("hf_abcdefghijklmnop");
  await calls.savePreferences({ dollarsPerDay: limit });
  // So slow that others read what is spent while one writes it down, where nobody waits for a lock.
  addOn.host.faults.slow("PropertiesService.Properties.setProperty", 1);
  const asked = await Promise.all(Array.from({ length: 10 }, (_, window) => askOnce(addOn, window)));
  const answered = asked.reduce((sum, each) => sum + each, 0);
  return sceneOf("ten windows of one person at once", limit, addOn.rival.dollars, round, answered, 10 * EACH);
}

/** What a page asks, in ten documents of one person. */
export async function tenDocuments(): Promise<Scene> {
  const round = await billedAlone("page", (addOn) => askOnce(addOn, 10_000));
  const limit = round * 3.8;
  let own: Record<string, string> = {};
  let [billed, answered] = [0, 0];
  for (let document = 0; document < 10; document++) {
    const addOn = await open();
    for (const [key, value] of Object.entries(own)) addOn.host.setProperty(USER, key, value);
    const calls = sidebarCalls(addOn.host);
    if (document === 0) {
      await calls.connect("hf_abcdefghijklmnop");
      await calls.savePreferences({ dollarsPerDay: limit });
    }
    const asked = await Promise.all([0, 1].map((each) => askOnce(addOn, document * 2 + each)));
    answered += asked.reduce((sum, each) => sum + each, 0);
    billed += addOn.rival.dollars;
    own = { ...addOn.host.stored().properties[USER] };
    await closeAddOns();
  }
  return sceneOf("ten documents of one person", limit, billed, round, answered, 20 * EACH);
}

/** What is ended, or its answer lost, as soon as the service has answered, so that nobody counts what it cost. */
export const endedScenes = (): { name: string; play: () => Promise<Scene> }[] => [
  playEnded("twelve formulas, each ended before it counts", formula, { kills: true }),
  playEnded("twelve calls of a page, each ended before it counts", askOnce, { kills: true }),
  playEnded("twelve calls of a page, the answers of which are lost", askOnce, {
    throws: "Address unavailable",
  }),
];

const playEnded = (
  name: string,
  ask: (addOn: AddOn, from: number) => Promise<unknown>,
  effect: Fault["effect"],
) => ({
  name,
  async play() {
    const round = await billedAlone(ask === formula ? "formula" : "page", (addOn) => ask(addOn, 10_000));
    const limit = round * 3.8;
    const addOn = await open();
    const { host, rival, clock } = addOn;
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    const limits = { formulaDollarsPerDay: limit, dollarsPerDay: limit };
    await calls.savePreferences({ formulasMaySpend: true, ...limits });
    clock.advance(24 * HOUR - (clock.now() % (24 * HOUR)));
    let seen = rival.log.length;
    const when = ({ name }: ServiceCall) => name.startsWith("UrlFetchApp.") && rival.log.length > seen;
    host.faults.add({ when, at: "after", effect, times: Number.POSITIVE_INFINITY });
    for (let at = 0; at < 12; at++) {
      seen = rival.log.length;
      await ask(addOn, at).catch(() => {});
      clock.advance(HOUR / 4);
    }
    return sceneOf(name, limit, rival.dollars, round, 0, 0);
  },
});

/**
 * A run of twenty values that is handed over with an amount of its own and one a day for new rows, and then grows.
 * @param dist a build with the background
 */
export async function growingRun(dist: string): Promise<Scene> {
  const round = await billedAlone("formula", (addOn) => formula(addOn, 10_000));
  const [most, newRows] = [1.5 * round, 4 * round];
  const clock = new VirtualClock();
  clock.advance(24 * HOUR - (clock.now() % (24 * HOUR)));
  const rival = new Rival({ seconds: (inputs) => 0.4 + inputs * 0.02, models: MODELS });
  const service = serve(rival, clock);
  const { host, book, close } = await openPlayground({
    ...{ dist, clock, sheets: [{ name: "Data", cells: [["Text"], ...texts(0).map((each) => [each])] }] },
    origins: { "https://router.huggingface.co": service, "https://huggingface.co": service },
  });
  const calls = sidebarCalls(host);
  await calls.connect("hf_abcdefghijklmnop");
  const plan: Plan = {
    ...{ function: "HF_CLASSIFY", arguments: [null, "sport, crime", `model: ${CHAT}`], argumentsText: "" },
    ...{
      sheetId: (await calls.table()).sheetId,
      columns: [{ column: 1, parameter: 0 }],
      headingRow: 1,
      place: "beside",
      rows: "all",
    },
    ...{ headings: ["Result"], by: CHAT, provider: "" },
  };
  const { run } = await calls.begin(plan, "page");
  const before = rival.dollars;
  const spent = { remembered: 0, requests: 0, dollars: 0, tokens: 0 };
  await calls.handOver(run, "page", spent, { most, newRows });
  const more = Array.from({ length: 150 }, (_, batch) => texts(1 + batch)).flat();
  let rows = EACH;
  for (let hour = 0; hour < 22; hour++) {
    const some = more.slice(rows - EACH, rows - EACH + 150).map((each) => [each]);
    book.type("s1", { row: 2 + rows, column: 1, rows: some.length, columns: 1 }, some);
    rows += some.length;
    clock.advance(HOUR);
    await host.runDueTriggers();
  }
  const cells = book.values("s1", { row: 2, column: 2, rows, columns: 1 }).flat();
  const billed = rival.dollars - before;
  await close();
  const limit = round + newRows;
  const name = "a background run of twenty values that grows to thousands";
  return sceneOf(name, limit, billed, round, cells.filter(isAnswer).length, rows);
}

/** What one formula or one call of a page is billed, by which of them it is. */
const alone = new Map<string, Promise<number>>();

function billedAlone(name: string, ask: (addOn: AddOn) => Promise<unknown>): Promise<number> {
  const known = alone.get(name) ?? billed(ask);
  alone.set(name, known);
  return known;
}

/** Closes it at once: its threads, which have the add-on compiled, are taken by the next. */
async function billed(ask: (addOn: AddOn) => Promise<unknown>): Promise<number> {
  const addOn = await open();
  const calls = sidebarCalls(addOn.host);
  await calls.connect("hf_abcdefghijklmnop");
  await calls.savePreferences({ formulasMaySpend: true });
  await ask(addOn);
  await closeAddOns();
  return addOn.rival.dollars;
}

function sceneOf(
  name: string,
  limit: number,
  billed: number,
  round: number,
  answered: number,
  asked: number,
): Scene {
  return { name, limit, billed, round, answered, affordable: Math.min(asked, (limit / round) * EACH) };
}
