import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Screen } from "../../playground/host/options.ts";
import type { Answer as Reply, Sent } from "../../playground/host/transport.ts";
import type { OpenBook } from "../../playground/workbook/open-book.ts";
import { FILTER_TAB, TABLE_TAB } from "../../probe/hand-made.ts";
import { LOCKED_TAB } from "../../probe/other.ts";

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
  const sheetId = idOf(LOCKED_TAB);
  const locked = { row: 5, column: 2, rows: 2, columns: 2 };
  const warned = { row: 2, column: 5, rows: 1, columns: 1 };
  book.protect({ sheetId, area: locked, description: "", warningOnly: false });
  book.protect({ sheetId, area: warned, description: "", warningOnly: true });
}

/** Does what the probe's questions ask for. */
export const OBEDIENT: Pick<Screen, "alert" | "prompt"> = {
  alert: (_title, text) => /Press (\w+)/.exec(text)?.[1]?.toUpperCase() ?? "CLOSE",
  prompt: (_title, text) => ({
    button: /press (\w+)/i.exec(text)?.[1]?.toUpperCase() ?? "CLOSE",
    text: /^Type (\w+)/.exec(text)?.[1] ?? "",
  }),
};

const reply = (status: number, text = "", headers: [string, string][] = []): Reply => ({
  status,
  headers,
  body: new TextEncoder().encode(text),
  seconds: 0,
});

/** As httpbin.org tells what it was sent, or answers as its address says. */
async function echo({ url, method, headers, body }: Sent): Promise<Reply> {
  const { pathname, searchParams } = new URL(url);
  const [, what = "", how = ""] = pathname.split("/");
  // Long enough for any clock to notice.
  await new Promise((passes) => setTimeout(passes, 20));
  if (what === "status") return reply(Number(how));
  if (what === "delay") return { ...reply(200), seconds: Number(how) };
  if (what === "base64") return reply(200, Buffer.from(how, "base64url").toString());
  if (what.endsWith("redirect"))
    return reply(302, "", [["location", how === "1" ? "/get" : `/relative-redirect/${Number(how) - 1}`]]);
  const location = searchParams.get("url");
  if (location !== null) return reply(Number(searchParams.get("status_code")), "", [["location", location]]);
  const form: Record<string, string> = {};
  const files: Record<string, string> = {};
  const type = Object.entries(headers).find(([name]) => /^content-type$/i.test(name))?.[1];
  const text = body instanceof FormData ? "" : new TextDecoder().decode(body);
  const fields = body instanceof FormData ? body : new URLSearchParams(/form/.test(type ?? "") ? text : "");
  for (const [name, value] of fields)
    if (typeof value === "string") form[name] = value;
    else files[name] = await value.text();
  const data = Object.keys(form).length > 0 ? "" : text;
  return {
    ...reply(200, JSON.stringify({ method, form, files, data }), [["content-type", "application/json"]]),
    seconds: 0.02,
  };
}

/** What the probe asks of the world outside, as Google's own pages and httpbin.org answer it. */
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
  "https://httpbin.org": echo,
};
