import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { writeCsv } from "../files/write-csv.ts";
import { writeXlsx } from "../files/write-xlsx.ts";
import type { Host } from "../host/host.ts";
import { readProject } from "../host/project.ts";
import { openPlayground, type PlaygroundOptions } from "../open.ts";
import type { OpenBook } from "../workbook/open-book.ts";
import { functionHelp } from "./function-help.ts";
import type { SavedDocument } from "./kept-workbooks.ts";
import { PageScreen } from "./screen.ts";
import type { Views } from "./views.ts";
import type { OpenDocument, PageLetter } from "./wire.ts";

/** One open file with the add-on in it, as the pages see it. */
export interface PageDocument {
  book: OpenBook;
  host: Host;
  screen: PageScreen;
  /** What google.script.run offers. */
  functions: readonly string[];
  /** All that a page needs to show it from nothing. */
  describe(): Omit<OpenDocument, "answers" | "sidebarOrigin" | "kept">;
  save(): SavedDocument;
  receive(letter: PageLetter): void;
  download(type: string, sheetId: string): { name: string; bytes: Buffer };
  close(): Promise<void>;
}

/** Opens a document, tells the pages of every change of it, and lets the add-on make its menu. */
export async function openDocument(
  views: Views,
  options: PlaygroundOptions & { dist: string; remarks?: readonly string[] },
): Promise<PageDocument> {
  const id = randomUUID();
  const screen = new PageScreen(views);
  const { book, host, close } = await openPlayground({ ...options, screen });
  const help = functionHelp(await readFile(join(options.dist, "Code.js"), "utf8"));
  let during = "";
  const stop = book.watch((mutation, origin) => {
    views.broadcast({ kind: "change", mutation, origin, during });
  });
  await host.run("onOpen", [], { mode: "LIMITED" });
  return {
    book,
    host,
    screen,
    functions: [...readProject(options.dist).functions].filter((name) => !name.endsWith("_")),
    describe: () => ({
      document: id,
      name: book.name,
      snapshot: book.snapshot(),
      menu: screen.menuLines,
      functions: help,
      remarks: options.remarks ?? [],
    }),
    save: () => ({ book: book.saved(), properties: host.stored().properties.document ?? {} }),
    receive({ view, document, messages }) {
      views.use(view);
      for (const message of messages) {
        if (message.kind === "answer") views.answer(message.id, message);
        else if (document !== id) continue;
        else if (message.kind === "select") book.select(message.sheetId, message.area);
        else {
          during = view;
          try {
            book.apply(message.mutation, view);
          } finally {
            during = "";
          }
        }
      }
      const changes = messages.filter(({ kind }) => kind === "change").length;
      if (changes > 0 && document === id) views.send({ kind: "taken", changes }, view);
    },
    download(type, sheetId) {
      const stem = basename(book.name, extname(book.name));
      if (type === "xlsx") return { name: `${stem}.xlsx`, bytes: Buffer.from(writeXlsx(book)) };
      const sheets = book.sheets();
      const sheet = sheets.find((each) => each.id === sheetId);
      const name = sheets.length > 1 ? `${stem} - ${sheet?.name}.csv` : `${stem}.csv`;
      return { name, bytes: Buffer.from(writeCsv(book, sheetId)) };
    },
    async close() {
      stop();
      await close();
    },
  };
}
