import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { openBook } from "../../playground/workbook/open-book.ts";
import { type OpenPlayground, openPlayground, picture } from "./support/playground.ts";
import { savedBytes } from "./support/saved.ts";
import type { SheetPage } from "./support/sheet-page.ts";

const CSV = 'id,Supplier,Note\r\n00123,"Smith,  Jones & Co","1/2"\r\n00124,Müller,"=1+1"\r\n';

let playground: OpenPlayground;
let sheet: SheetPage;

/** Opens the File menu and chooses its line number `line` with the keyboard. */
async function choose(...keys: string[]): Promise<void> {
  await sheet.press("Alt+f", ...keys, "Enter");
}

async function openFile(name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([sheet.page.waitForEvent("filechooser"), choose("ArrowDown")]);
  await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await sheet.page.waitForSelector("dialog:has-text('takes the place of what is open here')");
  await sheet.page.keyboard.press("Enter");
}

async function download(...keys: string[]): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([sheet.page.waitForEvent("download"), choose(...keys)]);
  return { name: file.suggestedFilename(), bytes: await savedBytes(file) };
}
const AS_XLSX = ["ArrowDown", "ArrowDown", "Enter"];
const AS_CSV = ["ArrowDown", "ArrowDown", "Enter", "ArrowDown"];

describe("File", () => {
  beforeAll(async () => {
    playground = await openPlayground();
    sheet = await playground.open();
  });
  afterEach(() => expect(playground.problems).toEqual([]));
  afterAll(() => playground.close());

  it("opens nothing when somebody thinks better of it", async () => {
    const [chooser] = await Promise.all([sheet.page.waitForEvent("filechooser"), choose("ArrowDown")]);
    await chooser.setFiles({ name: "suppliers.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
    await sheet.page.waitForSelector("dialog:has-text('Open suppliers.csv?')");
    await sheet.page.keyboard.press("Escape");
    await sheet.page.waitForSelector("dialog", { state: "detached" });
    expect(playground.running.book.name).toBe("Newsroom sample");
  });

  it("gives every sheet as Excel, numbers as numbers and text as text", async () => {
    const { name, bytes } = await download(...AS_XLSX);
    expect(name).toBe("Newsroom sample.xlsx");
    const workbook = read(bytes);
    expect(workbook.SheetNames).toEqual(["Payments", "Tips", "Contacts"]);
    const rows = utils.sheet_to_json<unknown[]>(workbook.Sheets.Payments ?? {}, { header: 1 });
    expect(rows[1]?.slice(0, 6)).toEqual([
      "000007",
      "15.1.2024",
      "PEÑA E HIJOS JARDINERIA S.L.",
      "highways",
      "IT support & licences",
      169.46,
    ]);
  });

  it("says why a file was not opened, and keeps what is open", async () => {
    await openFile("empty.csv", "");
    await sheet.page.waitForSelector("dialog:has-text('This file is empty.')");
    await picture(sheet.page, "not-opened");
    await sheet.page.keyboard.press("Enter");
    await sheet.page.waitForSelector("dialog", { state: "detached" });
    expect(await sheet.page.textContent("h1")).toBe("Newsroom sample");
    await sheet.type("L2", "still here");
    await sheet.shows("L2", "still here");
  });

  it("opens the sample anew, but only when asked twice", async () => {
    await sheet.type("A2", "mine");
    await sheet.shows("A2", "mine");
    await choose();
    await sheet.page.waitForSelector("dialog:has-text('takes the place of what is open here')");
    await sheet.page.keyboard.press("Escape");
    expect(await sheet.cell("A2")).toBe("mine");
    await choose();
    await sheet.page.waitForSelector("dialog");
    await Promise.all([sheet.page.waitForEvent("load"), sheet.page.keyboard.press("Enter")]);
    await sheet.ready();
    await sheet.shows("A2", "000007");
  });

  it("opens a CSV as text, cleans a column of it, and gives it back", async () => {
    await openFile("suppliers.csv", CSV);
    await sheet.page.waitForSelector("h1:has-text('suppliers.csv')");
    await sheet.ready();
    await sheet.shows("A2", "00123");
    await sheet.shows("C3", "=1+1");
    await sheet.type("D2", "=HF_CLEAN(B2:B3)");
    await sheet.shows("D2", "Smith, Jones & Co");
    await sheet.settled();
    await picture(sheet.page, "csv");
    const { name, bytes } = await download(...AS_CSV);
    expect(name).toBe("suppliers.csv");
    expect(bytes.toString("utf8").split("\r\n")).toEqual([
      "id,Supplier,Note,",
      '00123,"Smith,  Jones & Co",1/2,"Smith, Jones & Co"',
      "00124,Müller,'=1+1,Müller",
      "",
    ]);
  });
});

describe("a workbook that was kept", () => {
  it("is offered in a sentence with a button, and opened by it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "stet-kept-"));
    const gone = spawnSync(process.execPath, ["--eval", ""]).pid;
    const book = await openBook({ name: "payments.xlsx", sheets: [{ name: "Data", cells: [["kept"]] }] });
    const kept = JSON.stringify({ book: book.saved(), properties: {} });
    writeFileSync(join(folder, `workbook-${gone}-0.json`), kept);
    book.close();
    const again = await openPlayground({ keepIn: folder });
    try {
      const page = await again.open();
      await page.page.waitForSelector("#kept:has-text('“payments.xlsx” was kept as it was on')");
      await picture(page.page, "kept");
      await Promise.all([page.page.waitForEvent("load"), page.page.click("text=Open it again")]);
      await page.ready();
      await page.shows("A1", "kept");
      expect(await page.page.isHidden("#kept")).toBe(true);
      await picture(page.page, "kept-opened");
    } finally {
      await again.close();
      rmSync(folder, { recursive: true });
    }
    expect(again.problems).toEqual([]);
  });
});
