import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer as Reply, Sent } from "../../playground/host/transport.ts";
import type { OpenBook } from "../../playground/workbook/open-book.ts";
import { FILTER_TAB, TABLE_TAB } from "../../probe/hand-made.ts";

/** Builds the probe's script project, as `npm run probe` does, and returns its folder. */
export function buildProbe(): string {
  const folder = mkdtempSync(join(tmpdir(), "stet-probe-"));
  execFileSync(process.execPath, ["scripts/probe.mjs", folder]);
  return folder;
}

/** Makes in the tabs that the probe prepares what its page asks a person to make. */
export function makeThings(book: OpenBook): void {
  const idOf = (name: string) => book.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  const table = idOf(TABLE_TAB);
  book.setTraits(table, { row: 1, column: 1, rows: 1, columns: 2 }, { table: "heading" });
  book.setTraits(table, { row: 2, column: 1, rows: 3, columns: 2 }, { table: "typed" });
  const chip = { row: 2, column: 4, rows: 1, columns: 1 };
  book.type(table, chip, [["Ada"]]);
  book.setTraits(table, chip, { chip: "mailto:ada@example.org" });
  book.filterBy(idOf(FILTER_TAB), 1, ["x"]);
}

const reply = (status: number, text = "", headers: [string, string][] = []): Reply => ({
  status,
  headers,
  body: new TextEncoder().encode(text),
  seconds: 0,
});

/** What the probe asks of the world outside, as Google's own pages answer it. */
export const WORLD = {
  "https://www.google.com": ({ url, method }: Sent): Reply => {
    if (url.endsWith("/")) return reply(method === "POST" ? 405 : 200);
    if (url.endsWith("/generate_204")) return reply(204);
    return reply(404, "Not found", [
      ["referrer-policy", "no-referrer"],
      ["content-type", "text/html; charset=UTF-8"],
    ]);
  },
  "https://google.com": (): Reply => reply(301, "", [["location", "https://www.google.com/"]]),
  "https://www.gstatic.com": (): Reply => reply(204),
};
