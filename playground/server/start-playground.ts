import { readFile as readBytes } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Book } from "../book.ts";
import { LOCAL_FILES, localFiles } from "../files/local-files.ts";
import { readFile } from "../files/read-file.ts";
import { cellsOf, inWords } from "../files/size.ts";
import type { Host } from "../host/host.ts";
import { localSettings } from "../local-settings.ts";
import { type Answers, type AnswersOptions, startAnswers } from "./answers.ts";
import { deviceAssets, deviceRoutes } from "./device-assets.ts";
import { KeptWorkbooks } from "./kept-workbooks.ts";
import { openDocument, type PageDocument } from "./open-document.ts";
import { bundlePage } from "./page-bundle.ts";
import { servePage } from "./page-server.ts";
import { readSample } from "./sample.ts";
import { serveSidebars } from "./sidebar-server.ts";
import { Views } from "./views.ts";
import type { KeptWorkbook } from "./wire.ts";

export interface StartOptions extends AnswersOptions {
  /** Of the page; any free one when absent. */
  port?: number;
  /** A CSV or Excel file to open in place of the sample. */
  file?: string;
  /** The folder of the built add-on. */
  dist?: string;
  /** The folder in which the workbook is kept as it changes, to be opened again after a crash. Absent: it is not kept. */
  keepIn?: string;
  /** Who answers the add-on's requests in place of what the other options say; left running on `close`. */
  answers?: Answers;
}

export interface RunningPlayground {
  /** The address of the page. */
  url: string;
  /** Who answers the add-on's requests, in words. */
  who: string;
  /** Workbooks that were kept when an earlier playground ended without being closed. */
  readonly left: readonly KeptWorkbook[];
  /** The workbook that is open now. */
  readonly book: Book;
  readonly host: Host;
  close(): Promise<void>;
}

/** Cells that a page can show: a browser holds a copy of them all. */
const MOST_SHOWN = 3_000_000;

const TOO_MANY = (cells: number) =>
  `This file has ${inWords(cells)} cells, and the page shows at most 3 million. Take out rows or columns, or use npm run sheet, which takes 10 million.`;

/** Starts everything behind the page on 127.0.0.1: workbook, Apps Script host, models, and the two servers. */
export async function startPlayground(options: StartOptions = {}): Promise<RunningPlayground> {
  const { dist = "dist", port = 0, hub = false, live = false, baseUrl } = options;
  const given = options.file === undefined ? undefined : await bytesOf(options.file);
  const answers = options.answers ?? (await startAnswers(options));
  const folder = await bundlePage();
  const root = process.cwd();
  const local = !live && !baseUrl;
  const surroundings = { root, models: join(root, "models"), hub };
  const scriptProperties = {
    "stet.assets": JSON.stringify(deviceAssets(surroundings)),
    ...(local && localSettings(surroundings)),
  };
  const files = localFiles(
    options.file === undefined ? join(root, "samples") : dirname(resolve(options.file)),
  );
  const origins = { ...answers.origins, [LOCAL_FILES]: files };
  const views = new Views();
  const keeper = options.keepIn === undefined ? undefined : new KeptWorkbooks(options.keepIn, console.error);
  let left = keeper?.left() ?? [];
  type Content = "name" | "sheets" | "remarks" | "saved" | "documentProperties";
  const open = (content: Pick<Parameters<typeof openDocument>[1], Content>) =>
    openDocument(views, { ...content, dist, origins, scriptProperties });

  const openSample = async () => {
    const sample = await readSample();
    const opened = await open(sample);
    sample.dress(opened.book);
    return opened;
  };
  const openFile = async (name: string, bytes: Buffer) => {
    const { sheets, remarks } = readFile(bytes, name);
    const cells = cellsOf(sheets);
    if (cells > MOST_SHOWN) throw new Error(TOO_MANY(cells));
    return open({ name, sheets, remarks });
  };

  let current: PageDocument = given ? await openFile(given.name, given.bytes) : await openSample();
  const describe = () => ({
    ...current.describe(),
    answers: answers.who,
    sidebarOrigin: sidebars.origin,
    kept: left,
  });
  keeper?.open(() => current.save());
  const show = async (opened: PageDocument) => {
    const before = current;
    current = opened;
    keeper?.open(() => current.save());
    views.broadcast({ kind: "open", ...describe() });
    await before.close();
  };
  /** What a script did may have changed the workbook. */
  const kept = async <Result>(done: Promise<Result>): Promise<Result> => {
    try {
      return await done;
    } finally {
      keeper?.changed();
    }
  };
  const forget = (id: string) => {
    keeper?.discard(id);
    left = left.filter((each) => each.id !== id);
    views.broadcast({ kind: "kept", kept: left });
  };

  const sidebars = await serveSidebars(
    folder,
    () => page.origin,
    {
      html: (id) => current.screen.html(id),
      functions: () => current.functions,
      call: (name, args) => kept(current.host.rpc(name, args)),
      use: (view) => views.use(view),
    },
    deviceRoutes(surroundings),
  );
  const page = await servePage(port, folder, {
    views,
    document: describe,
    receive(letter) {
      current.receive(letter);
      if (letter.messages.some(({ kind }) => kind === "change")) keeper?.changed();
    },
    errorAt: (sheetId, row, column) => current.book.errorAt(sheetId, row, column),
    settled: () => current.book.settled(),
    run: async (name) => void (await kept(current.host.run(name))),
    textsOf: (sheetId, column) => current.book.textsOf(sheetId, column),
    sort(sheetId, column, ascending) {
      current.book.sortSheet(sheetId, column, ascending);
      keeper?.changed();
    },
    filter(sheetId, column, texts) {
      current.book.filterBy(sheetId, column, texts);
      keeper?.changed();
    },
    openSample: async () => show(await openSample()),
    openFile: async (name, bytes) => show(await openFile(name, bytes)),
    async openKept(id) {
      const saved = keeper?.read(id);
      if (!saved) throw new Error("This workbook is no longer kept.");
      await show(await open({ saved: saved.book, documentProperties: saved.properties }));
      keeper?.writeNow();
      forget(id);
    },
    discardKept: forget,
    download: (type, sheetId) => current.download(type, sheetId),
  });
  return {
    url: page.origin,
    who: answers.who,
    left,
    get book() {
      return current.book;
    },
    get host() {
      return current.host;
    },
    async close() {
      await Promise.all([page.close(), sidebars.close()]);
      keeper?.close();
      await current.close();
      if (!options.answers) await answers.close();
    },
  };
}

async function bytesOf(path: string): Promise<{ name: string; bytes: Buffer }> {
  const name = basename(path);
  const bytes = await readBytes(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new Error(`There is no file ${name}.`);
    throw new Error(`${name} cannot be read: ${error.message}`);
  });
  return { name, bytes };
}
