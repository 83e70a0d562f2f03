import { type Host, openHost } from "./host/host.ts";
import type { HostOptions } from "./host/options.ts";
import { readProject } from "./host/project.ts";
import { STAND_IN_ACCOUNT } from "./stand-in-account.ts";
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
  userProperties = STAND_IN_ACCOUNT,
  ...options
}: PlaygroundOptions = {}): Promise<Playground> {
  // Google lets a cell call whatever is declared at the top level, and does not look at the case of its letters.
  const functions = [...readProject(dist).functions].filter((name) => !name.endsWith("_"));
  const named = new Map(functions.map((name) => [name.toUpperCase(), name]));
  let host: Host | undefined;
  const book = await openBook({
    ...options,
    keepsResults: options.unknowns?.sameFormula === "kept",
    functions: [...named.keys()],
    call: (name, args, at) => (host as Host).call(named.get(name) ?? name, args, at),
  });
  host = await openHost({ ...options, dist, userProperties, book });
  return {
    book,
    host,
    async close() {
      await host?.close();
      book.close();
    },
  };
}
