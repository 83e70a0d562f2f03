import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir, uptime } from "node:os";
import { join } from "node:path";
import type { SavedBook } from "../workbook/open-book.ts";
import type { KeptWorkbook } from "./wire.ts";

/** A document as it is written down: the workbook, and what scripts keep in it. */
export interface SavedDocument {
  book: SavedBook;
  properties: Record<string, string>;
}

/** The quiet time after a change, and how many times as long as it took the next writing waits at least. */
const PAUSE_MS = 500;
const TIMES_AS_LONG = 10;

const NAME = /^workbook-(\d+)-[\da-f-]+\.json$/;

/** Where programs of this system keep what they have of a person's. */
export function usualFolder(env = process.env, platform = process.platform): string {
  const base =
    platform === "darwin"
      ? join(homedir(), "Library/Application Support")
      : platform === "win32"
        ? (env.LOCALAPPDATA ?? join(homedir(), "AppData/Local"))
        : (env.XDG_STATE_HOME ?? join(homedir(), ".local/state"));
  return join(base, "stet-playground");
}

/**
 * Keeps the open document in a file of this process as it changes, and offers those that processes have left behind that
 * did not end as they should. A file is only for the person's own account, and gone when the playground is closed.
 */
export class KeptWorkbooks {
  readonly #file: string;
  #save: (() => SavedDocument) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #tookMs = 0;

  /** @param tell is told once, in a sentence, when nothing can be kept */
  constructor(
    private readonly folder: string,
    private readonly tell: (sentence: string) => void,
  ) {
    this.#file = join(folder, `workbook-${process.pid}-${randomUUID()}.json`);
  }

  /** From now on this is the document that is open; nothing of it is kept before it changes. */
  open(save: () => SavedDocument): void {
    this.#stop();
    this.#save = save;
    rmSync(this.#file, { force: true });
  }

  /** The document has changed. */
  changed(): void {
    this.#timer ??= setTimeout(() => this.writeNow(), Math.max(PAUSE_MS, this.#tookMs * TIMES_AS_LONG));
  }

  /** Writes the document down, whole or not at all. */
  writeNow(): void {
    this.#stop();
    if (!this.#save) return;
    const start = performance.now();
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const partial = `${this.#file}.part`;
      writeFileSync(partial, JSON.stringify(this.#save()), { mode: 0o600 });
      renameSync(partial, this.#file);
    } catch (error) {
      this.tell(`The workbook cannot be kept in ${this.folder}: ${(error as Error).message}`);
      this.#save = undefined;
    }
    this.#tookMs = performance.now() - start;
  }

  /** What is left of playgrounds that did not end as they should, the latest first. */
  left(): KeptWorkbook[] {
    let names: string[] = [];
    try {
      names = readdirSync(this.folder);
    } catch {
      return [];
    }
    const kept = names.flatMap((id) => {
      const path = join(this.folder, id);
      const [, pid] = NAME.exec(id) ?? [];
      const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (pid === undefined || at === undefined || (isRunning(Number(pid)) && at > startOfThisComputer()))
        return [];
      const name = this.read(id)?.book.name;
      return name === undefined ? [] : [{ id, name, at }];
    });
    return kept.sort((a, b) => b.at - a.at);
  }

  /** Undefined when the file is gone or damaged. */
  read(id: string): SavedDocument | undefined {
    if (!NAME.test(id)) return undefined;
    try {
      return JSON.parse(readFileSync(join(this.folder, id), "utf8")) as SavedDocument;
    } catch {
      return undefined;
    }
  }

  discard(id: string): void {
    if (NAME.test(id)) rmSync(join(this.folder, id), { force: true });
  }

  /** The playground is closed as it should be: nothing is left behind. */
  close(): void {
    this.#stop();
    this.#save = undefined;
    rmSync(this.#file, { force: true });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Process numbers begin anew with it. */
const startOfThisComputer = () => Date.now() - uptime() * 1000;
