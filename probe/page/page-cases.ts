import type { Answer, Sure } from "../case.ts";
import { call, sees } from "./call.ts";

/** A fact that only a page can see. */
export interface PageCase {
  readonly id: string;
  readonly fact: string;
  readonly source: string;
  readonly sure: Sure;
  run(): unknown;
  readonly expect: Answer;
}

const page = (id: string, fact: string, run: () => unknown, value: unknown, sure: Sure = "C"): PageCase => ({
  id,
  fact,
  sure,
  run,
  source: "HtmlService and google.script.run",
  expect: { value },
});

/** What a worker started from a text answers; null where none can be started. */
const fromWorker = (): Promise<unknown> =>
  new Promise((done) => {
    const address = URL.createObjectURL(new Blob(["postMessage('here')"], { type: "text/javascript" }));
    try {
      const worker = new Worker(address);
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = () => done(null);
    } catch (_refused) {
      done(null);
    }
  });

export const pageCases: readonly PageCase[] = [
  page(
    "page-comment",
    "a comment mark in a template literal cuts the page's script",
    () => (window as unknown as { uncut?: string }).uncut ?? "cut",
    "cut",
    "B",
  ),
  page(
    "page-own-script",
    "a page finds the text of its own script",
    () => document.getElementById("own")?.textContent?.trim(),
    "window.own = 1;",
  ),
  page("page-worker", "a worker can be started from a text", fromWorker, "here"),
  page("page-storage", "the page has a database and a cache", () => [typeof indexedDB, typeof caches], [
    "object",
    "object",
  ]),
  page(
    "page-echo",
    "plain data comes back as it went",
    () => call("probeEcho", { a: [1, null, "x", true] }),
    { a: [1, null, "x", true] },
    "B",
  ),
  page("page-date-back", "a result with a date in it is null", () => call("probeDate"), null, "B"),
  page(
    "page-thrown",
    "what the script throws reaches the page by its sentence",
    () => call("probeThrow").catch((error: Error) => /No such column$/.test(error.message)),
    true,
    "B",
  ),
  page(
    "page-private",
    "a function that ends in an underscore is not to be seen",
    () => [sees("probeEcho"), sees("hidden_")],
    [true, false],
    "A",
  ),
];
