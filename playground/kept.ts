import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { threadId } from "node:worker_threads";

const CACHE = "node_modules/.cache/stet";
const DAY = 24 * 3600 * 1000;

/** Where something made of these sources is kept from one process to the next; the folder is there, the file may not be. */
export function keptAt(kind: string, ...sources: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const source of sources) hash.update(`${source.length} `).update(source);
  mkdirSync(resolve(CACHE), { recursive: true });
  return resolve(CACHE, `${kind}-${hash.digest("hex").slice(0, 16)}`);
}

/** The text that `make` makes of these sources, made once for all processes. What it throws is not kept. */
export function kept(kind: string, sources: readonly string[], make: () => string): string {
  const path = keptAt(kind, ...sources);
  const known = readKept(path);
  if (known !== undefined) return known.toString();
  const text = make();
  keep(path, text);
  return text;
}

export function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Writes it in one step, and lets go of what was kept for other sources and not made today. */
export function keep(path: string, content: string | Uint8Array): void {
  const [, kind = ""] = /([\w.]+)-\w+$/.exec(path) ?? [];
  for (const name of readdirSync(resolve(CACHE))) {
    if (!name.startsWith(`${kind}-`)) continue;
    const other = join(resolve(CACHE), name);
    const made = statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (made < Date.now() - DAY) rmSync(other, { force: true });
  }
  const partial = `${path}.${process.pid}.${threadId}`; // Threads of one process may keep the same at once.
  writeFileSync(partial, content);
  renameSync(partial, path);
}
