import { answerKeys } from "../../src/core/inference/key.ts";
import { RUN_COLUMNS } from "../../src/core/journal/run-record.ts";
import { closeAddOns, openAddOn } from "../support/add-on.ts";
import { LABELS, openNewsroom, RIGHT, TEXTS } from "../support/newsroom.ts";
import type { PlainBook } from "../support/plain-book.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";

afterEach(closeAddOns);

const WHOLE = { row: 1, column: 1, rows: 100, columns: 26 };

/** Puts a tab of one workbook into another, as "Make a copy" does with all of them. */
function copyTab(from: PlainBook, to: PlainBook, name: string): void {
  const sheet = from.sheets().find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no ${name}.`);
  const rows = Math.max(sheet.rows, WHOLE.rows);
  const id = to.insertSheet(name);
  if (rows > WHOLE.rows) to.insertRows(id, 1, rows - WHOLE.rows);
  const area = { ...WHOLE, rows, columns: Math.min(26, sheet.columns) };
  to.type(id, area, from.values(sheet.id, { ...area, rows: sheet.rows }));
}

describe("a file that was copied with its hidden tabs", () => {
  it("starts without their answers, says so once with what they cost, and then keeps its own", async () => {
    const { book, afresh } = await openNewsroom();
    const copy = await openAddOn();
    for (const name of ["Stet answers", "Stet log"]) copyTab(book, copy.book, name);
    const log = copy.book.sheets().find(({ name }) => name === "Stet log")?.id ?? "";
    const cost = RUN_COLUMNS.findIndex(([name]) => name === "cost") + 1;
    copy.book.type(log, { row: 2, column: cost, rows: 1, columns: 1 }, [[0.01]]);
    expect(await copy.column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    expect(copy.asked()).toBe(afresh.requests);

    const calls = sidebarCalls(copy.host);
    expect(await calls.keepAnswers()).toEqual({ foreign: TEXTS.length, dollars: 0.01 });
    expect(await calls.keepAnswers()).toEqual({ foreign: 0, dollars: 0 });
    copy.host.evictCaches();
    expect(await copy.column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    expect(copy.asked()).toBe(afresh.requests);
  });

  it("gets a seal of its own where the properties were copied too", async () => {
    const { host, book } = await openNewsroom();
    const seal = host.stored().properties.document?.["stet.seal"] ?? "";
    const copy = await openAddOn();
    copyTab(book, copy.book, "Stet answers");
    copy.host.setProperty("document", "stet.seal", JSON.stringify({ ...JSON.parse(seal), file: "another" }));
    expect(await sidebarCalls(copy.host).keepAnswers()).toMatchObject({ foreign: TEXTS.length });
    expect(copy.host.stored().properties.document?.["stet.seal"]).not.toContain(JSON.parse(seal).secret);
  });
});

/** What stands in the answers tab. */
const answersIn = (book: PlainBook) => {
  const tab = book.sheets().find(({ name }) => name === "Stet answers")?.id ?? "";
  return JSON.stringify(book.values(tab, { row: 1, column: 1, rows: 256, columns: 4 }));
};

it("The answers tab does not tell whether something was asked", async () => {
  const { book, host, calls } = await openNewsroom();
  const job = {
    task: "zero-shot-classification",
    model: "facebook/bart-large-mnli",
    parameters: { candidate_labels: ["sport", "crime"], multi_label: false },
    inputs: [],
  };
  const key = answerKeys(job, job.model)(TEXTS[0] as string);
  expect(Object.keys(await calls.recall([key]))).toEqual([key]);
  const text = answersIn(book);
  expect(text).not.toContain(key);
  expect(text).toContain("sport");
  const seal = JSON.parse(host.stored().properties.document?.["stet.seal"] ?? "");
  expect(text).not.toContain(seal.salt);
  expect(text).not.toContain(seal.secret);
  // Nor to somebody who asks the same in a document of their own, to see under which keys it is kept.
  const keys = (of: string) => [...of.matchAll(/\\"([\w-]{20})\\":\[/g)].map(([, each]) => each);
  const others = new Set(keys(answersIn((await openNewsroom()).book)));
  expect(others.size).toBeGreaterThanOrEqual(TEXTS.length);
  expect(keys(text).filter((each) => others.has(each))).toEqual([]);
});
