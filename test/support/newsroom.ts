import type { CellValue } from "../../playground/book.ts";
import type { Plan } from "../../src/core/run/plan.ts";
import { type AddOn, openAddOn } from "./add-on.ts";
import { sidebarCalls } from "./sidebar-calls.ts";

export const TOKEN = "hf_abcdefghijklmnop";
export const LABELS = "sport, crime";
export const TEXTS = Array.from({ length: 12 }, (_, i) => `story ${i} on ${i % 2 ? "sport" : "crime"}`);
export const RIGHT = TEXTS.map((_, i) => (i % 2 ? "sport" : "crime"));

/** A recipe that is kept: it shouts. */
export const RECIPE = {
  ...{ recipe: 1, name: "Loud stories", inputs: ["Story"] },
  steps: [
    { op: "write", to: ["Loud"], cases: [{ columns: [[{ from: 0, do: [] }, "!"]] }], onFail: "flag" },
    { op: "rule", column: 1, rules: "case:upper" },
  ],
};

/** A file in which formulas were answered and kept, a column was run and a result corrected; its owner is connected. */
export interface Newsroom extends AddOn {
  calls: ReturnType<typeof sidebarCalls>;
  run: string;
  plan: Plan;
  /** What the same formula takes where nothing is remembered. */
  afresh: { requests: number; seconds: number };
  /** Puts tabs, marks on columns and properties back as they were. */
  restore(): void;
}

export async function openNewsroom(): Promise<Newsroom> {
  const addOn = await openAddOn();
  const { host, book, clock } = addOn;
  const data = book.sheets()[0]?.id ?? "";
  const area = { row: 1, column: 1, rows: TEXTS.length + 1, columns: 1 };
  book.type(data, area, [["Story"], ...TEXTS.map((text) => [text])]);
  const calls = sidebarCalls(host);
  await calls.connect(TOKEN);
  await calls.savePreferences({ formulasMaySpend: true });

  const before = { requests: addOn.asked(), at: clock.now() };
  await addOn.column("HF_CLASSIFY", TEXTS, LABELS);
  const afresh = { requests: addOn.asked() - before.requests, seconds: (clock.now() - before.at) / 1000 };

  const plan: Plan = {
    function: "HF_CLASSIFY",
    arguments: [null, LABELS, null],
    argumentsText: `"${LABELS}"`,
    sheetId: (await calls.table()).sheetId,
    columns: [{ column: 1, parameter: 0 }],
    headingRow: 1,
    place: "beside",
    rows: "all",
    headings: ["Label"],
    by: "facebook/bart-large-mnli",
    provider: "hf-inference",
  };
  const { run } = await calls.begin(plan, "page");
  await calls.write(
    run,
    "page",
    TEXTS.map((text, i) => ({ read: [text], now: [RIGHT[i] as string], by: plan.by, score: 0.4 })),
  );
  await calls.finish(run, "page", { changed: TEXTS.length, cost: 0.01 });
  await calls.review(run, [
    { read: [TEXTS[0] as string], was: ["crime"], now: ["sport"], verdict: "corrected" },
  ]);
  await calls.keepRecipe(RECIPE.name, JSON.stringify(RECIPE), []);
  await host.run("sweepAnswers");
  host.evictCaches();

  const whole = ({ rows, columns }: { rows: number; columns: number }) => ({
    row: 1,
    column: 1,
    rows,
    columns,
  });
  const tabs = book
    .sheets()
    .map((sheet) => ({ id: sheet.id, area: whole(sheet), values: book.values(sheet.id, whole(sheet)) }));
  const marks = new Set(book.metadata().map(({ id }) => id));
  const properties = { ...host.stored().properties.document };
  return {
    ...addOn,
    calls,
    run,
    plan,
    afresh,
    restore() {
      for (const { id, area: tab, values } of tabs) {
        const now = book.sheets().find((each) => each.id === id);
        if (now && now.rows > tab.rows) book.deleteRows(id, tab.rows + 1, now.rows - tab.rows);
        book.type(id, tab, values as CellValue[][]);
      }
      for (const { id } of book.metadata()) if (!marks.has(id)) book.removeMetadata(id);
      const left = Object.keys({ ...host.stored().properties.document, ...properties });
      for (const key of left) host.setProperty("document", key, properties[key] ?? null);
      host.evictCaches();
    },
  };
}
