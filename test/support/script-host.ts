import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Host, openHost } from "../../playground/host/host.ts";
import type { HostOptions } from "../../playground/host/options.ts";
import { PlainBook } from "./plain-book.ts";

const opened: (() => Promise<void>)[] = [];

/** Opens a host on a script written in the test. Closed by `closeHosts`. */
export async function hostOf(
  code: string,
  options: Partial<HostOptions> & { manifest?: object; files?: Record<string, string> } = {},
): Promise<Host & { book: PlainBook }> {
  const { manifest = {}, files = {}, ...rest } = options;
  const dist = mkdtempSync(join(tmpdir(), "script-"));
  mkdirSync(dist, { recursive: true });
  const all = {
    "Code.js": code,
    "appsscript.json": JSON.stringify({ timeZone: "Etc/UTC", runtimeVersion: "V8", ...manifest }),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(dist, name), text);
  const book = (rest.book as PlainBook | undefined) ?? new PlainBook();
  try {
    const host = await openHost({ dist, book, ...rest });
    opened.push(async () => {
      await host.close();
      rmSync(dist, { recursive: true, force: true });
    });
    return Object.assign(host, { book });
  } catch (error) {
    rmSync(dist, { recursive: true, force: true });
    throw error;
  }
}

/** Closes every host that was opened; for `afterEach`. */
export async function closeHosts(): Promise<void> {
  await Promise.all(opened.splice(0).map((close) => close()));
}
