import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Host, openHost } from "./host/host.ts";
import type { HostOptions } from "./host/options.ts";
import { functionHelp } from "./server/function-help.ts";
import { type BookOptions, type OpenBook, openBook } from "./workbook/open-book.ts";

export interface PlaygroundOptions
  extends Omit<BookOptions, "functions" | "call">,
    Omit<HostOptions, "book" | "dist"> {
  /** The folder of the built add-on; `dist` where the process runs, when absent. */
  dist?: string;
}

/** A document with the built add-on in it. */
export interface Playground {
  book: OpenBook;
  host: Host;
  close(): Promise<void>;
}

/** Opens a document in which the built add-on runs, in its cells and under its menu. */
export async function openPlayground({
  dist = "dist",
  ...options
}: PlaygroundOptions = {}): Promise<Playground> {
  const code = await readFile(join(dist, "Code.js"), "utf8");
  let host: Host | undefined;
  const book = await openBook({
    ...options,
    functions: functionHelp(code).map(({ name }) => name),
    call: (name, args) => (host as Host).call(name, args),
  });
  host = await openHost({ ...options, dist, book });
  return {
    book,
    host,
    async close() {
      await host?.close();
      book.close();
    },
  };
}
