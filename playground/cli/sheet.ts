import { readFile as readBytes, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { LOCAL_FILES, localFiles } from "../files/local-files.ts";
import { type ReadFile, readFile } from "../files/read-file.ts";
import { csvOf, harmlessRows, writeCsv } from "../files/write-csv.ts";
import { writeXlsx } from "../files/write-xlsx.ts";
import { localSettings } from "../local-settings.ts";
import { openPlayground, type Playground } from "../open.ts";
import { answersOnDemand } from "./answers-on-demand.ts";
import { readArguments, type SheetCommand } from "./arguments.ts";
import { harmlessRemark } from "./csv-row.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";

export interface Terminal {
  /** Where relative paths start. */
  folder: string;
  print(text: string): void;
  /** For people: remarks and what went wrong. */
  tell(text: string): void;
}

/** `npm run sheet`: evaluates a formula on a file. Returns the exit code; everything it opened is closed. */
export async function sheet(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = readArguments(args);
    const file = await open(resolve(terminal.folder, command.file), command.file);
    for (const remark of file.remarks) terminal.tell(remark);
    const folder = dirname(resolve(terminal.folder, command.file));
    const result = await run(command, file, folder, command.out && resolve(terminal.folder, command.out));
    terminal.print(command.json ? asJson(result) : asCsv(command, result, terminal));
    if (!command.json) for (const error of result.errors) terminal.tell(error);
    return result.errors.length > 0 ? 1 : 0;
  } catch (error) {
    terminal.tell(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function run(
  command: SheetCommand,
  file: ReadFile,
  folder: string,
  out: string | undefined,
): Promise<Evaluation> {
  const root = process.cwd();
  const answers = answersOnDemand(command.baseUrl);
  let playground: Playground | undefined;
  try {
    playground = await openPlayground({
      name: command.file,
      sheets: file.sheets,
      origins: { ...answers.origins, [LOCAL_FILES]: localFiles(folder) },
      scriptProperties: command.baseUrl
        ? {}
        : localSettings({ root, models: join(root, "models"), hub: false }),
    });
    const result = await evaluate(playground, command.formula);
    if (out) await save(playground, out, command.raw);
    return result;
  } finally {
    await playground?.close();
    await answers.close();
  }
}

async function open(path: string, name: string): Promise<ReadFile> {
  const bytes = await readBytes(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new Error(`There is no file ${name}.`);
    if (error.code === "EISDIR") throw new Error(`${name} is a folder. Name a CSV or Excel file.`);
    throw new Error(`${name} cannot be read: ${error.message}`);
  });
  try {
    return readFile(bytes, path);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

async function save({ book }: Playground, path: string, raw: boolean): Promise<void> {
  const first = book.sheets()[0]?.id ?? "";
  await writeFile(path, /\.xlsx$/i.test(path) ? writeXlsx(book) : writeCsv(book, first, raw));
}

function asCsv({ raw }: SheetCommand, { values, shown }: Evaluation, terminal: Terminal): string {
  const rows = raw ? shown : harmlessRows(values, shown);
  const changed = rows.filter((row, r) => row.some((text, c) => text !== shown[r]?.[c])).length;
  if (changed > 0) terminal.tell(harmlessRemark(changed));
  return csvOf(rows).replace(/\n$/, "");
}

function asJson({ values, requests, urlFetchCalls, cached, ms, errors }: Evaluation): string {
  return JSON.stringify({ values, requests, urlFetchCalls, cached, ms, errors });
}
