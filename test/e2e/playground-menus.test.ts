import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { type OpenPlayground, openPlayground, picture } from "./support/playground.ts";
import type { SheetPage } from "./support/sheet-page.ts";

const CODE = `
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem("Ask me", "askMe").addSeparator().addItem("Fail", "fail").addItem("Open", "openSidebar")
    .addItem("Open modal", "openModal").addToUi();
}
function askMe() {
  const ui = SpreadsheetApp.getUi();
  const name = ui.prompt("Your name", "Who are you?", ui.ButtonSet.OK_CANCEL);
  const sure = ui.alert("Sure?", "Really " + name.getResponseText() + "?", ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange("A1").setValue(name.getResponseText() + " " + (sure === ui.Button.YES));
  SpreadsheetApp.getActiveSpreadsheet().toast("Written down.", "Stet", 20);
}
function fail() { throw new Error("There is no column to clean."); }
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("First"));
}
function openModal() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>A question</p>").setWidth(300).setHeight(200), "Modal");
}
function double(value) { Utilities.sleep(150); return { doubled: value * 2 }; }
function broken() { throw new Error("No."); }
function hidden_() { return 1; }
`;
const HTML = `<!DOCTYPE html><title>x</title><h1>Sidebar</h1><button onclick="google.script.host.close()">Done</button>
<script>window.seen = []; window.mode = document.compatMode;</script>`;

let dist: string;
let playground: OpenPlayground;
let sheet: SheetPage;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "playground-"));
  await writeFile(join(dist, "Code.js"), CODE);
  await writeFile(join(dist, "Sidebar.html"), HTML);
  await writeFile(
    join(dist, "appsscript.json"),
    JSON.stringify({ timeZone: "Etc/GMT", runtimeVersion: "V8" }),
  );
  playground = await openPlayground({ dist });
  sheet = await playground.open();
});
afterAll(async () => {
  await playground.close();
  await rm(dist, { recursive: true });
  expect(playground.problems).toEqual([]);
});

const press = (...keys: string[]) => sheet.press(...keys);
/** Runs a line of Extensions ▸ Stet. */
const run = (line: number) => press("Alt+n", "ArrowRight", ...Array(line).fill("ArrowDown"), "Enter");
const focused = () => sheet.page.evaluate(() => document.activeElement?.textContent);

async function sidebar(): Promise<Frame> {
  const frame = await (await sheet.page.waitForSelector(".pg-side iframe")).contentFrame();
  if (!frame) throw new Error("The sidebar shows nothing.");
  await frame.waitForSelector("h1");
  return frame;
}

describe("menus", () => {
  it("open with Alt and a letter, are walked with arrows and left with Escape", async () => {
    await press("Alt+f");
    expect(await focused()).toBe("New from the sample");
    await press("ArrowRight");
    expect(await focused()).toBe("UndoCtrl+Z");
    await press("ArrowRight");
    expect(await focused()).toBe("Sort sheet by this column, A to Z");
    await press("ArrowRight", "ArrowLeft", "ArrowRight", "ArrowRight");
    expect(await focused()).toBe("Ask me");
    await press("ArrowRight");
    expect(await focused()).toBe("First steps and keys");
    await press("Escape");
    expect(await focused()).toBe("Help");
    await press("Escape");
    await sheet.page.keyboard.type("typed");
    await press("Enter");
    await sheet.shows("A1", "typed");
  });

  it("hold the add-on's own lines, and show what it asks as dialogs for the keyboard", async () => {
    await press("Alt+n", "ArrowRight");
    await picture(sheet.page, "menu");
    await press("Escape", "Escape", "Escape");
    await run(0);
    await sheet.page.waitForSelector("dialog:has-text('Who are you?')");
    await sheet.page.keyboard.type("Zoë");
    await picture(sheet.page, "prompt");
    await press("Enter");
    await sheet.page.waitForSelector("dialog:has-text('Really Zoë?')");
    await press("Tab", "Enter");
    await sheet.shows("A1", "Zoë false");
    await sheet.page.waitForSelector("#toasts:has-text('Written down.')");
  });

  it("say what went wrong in the add-on", async () => {
    await run(1);
    await sheet.page.waitForSelector("dialog:has-text('There is no column to clean.')");
    await press("Escape");
    await sheet.page.waitForSelector("dialog", { state: "detached" });
  });
});

describe("the sidebar", () => {
  it("stands at 300 pixels, from another origin, sandboxed as HtmlService does", async () => {
    await run(2);
    const frame = await sidebar();
    const seen = await sheet.page.locator(".pg-side iframe").evaluate((element) => ({
      width: element.getBoundingClientRect().width,
      sandbox: element.getAttribute("sandbox")?.split(" ").sort().join(" "),
    }));
    expect(seen.width).toBeGreaterThan(297);
    expect(seen.width).toBeLessThanOrEqual(300);
    expect(seen.sandbox).toBe(
      "allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts",
    );
    expect(new URL(frame.url()).origin).not.toBe(new URL(sheet.page.url()).origin);
    expect(await frame.evaluate("window.mode")).toBe("CSS1Compat");
  });

  it("calls the add-on, ten calls at a time, each answer to its own handler and object", async () => {
    const frame = await sidebar();
    const before = playground.running.host.executions.length;
    const answers = await frame.evaluate(`new Promise((resolve) => {
      const got = [];
      for (let i = 0; i < 12; i++) {
        google.script.run.withSuccessHandler((value, user) => {
          got.push([value.doubled, user]);
          if (got.length === 12) resolve(got);
        }).withUserObject(i).double(i);
      }
    })`);
    expect([...(answers as number[][])].sort(([, a = 0], [, b = 0]) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => [index * 2, index]),
    );
    expect(playground.running.host.executions.length - before).toBe(12);
  });

  it("tells a failure, and refuses what google.script.run refuses", async () => {
    const frame = await sidebar();
    const failure = `new Promise((resolve) => google.script.run.withFailureHandler((e) => resolve(e.name + " " + e.message)).broken())`;
    expect(await frame.evaluate(failure)).toBe("ScriptError Error: No.");
    const thrown = (call: string) =>
      frame.evaluate(`(() => { try { ${call} } catch (e) { return String(e); } })()`);
    expect(await thrown("google.script.run.missing()")).toBe(
      "TypeError: google.script.run.missing is not a function",
    );
    expect(await thrown("google.script.run.hidden_()")).toBe(
      "TypeError: google.script.run.hidden_ is not a function",
    );
    expect(await thrown("google.script.run.double(new Date())")).toMatch(/^TypeError: .*illegal value/);
  });

  it("is the only one, and goes when it closes itself", async () => {
    await sheet.page.bringToFront();
    await sheet.page.locator("#menu-bar button").first().focus();
    const before = await sheet.page.getAttribute(".pg-side iframe", "src");
    await run(2);
    await sheet.page.waitForSelector(`.pg-side iframe:not([src="${before}"])`);
    expect(await sheet.page.locator(".pg-side iframe").count()).toBe(1);
    await (await sidebar()).click("text=Done");
    await sheet.page.waitForSelector(".pg-side", { state: "hidden" });
    await sheet.page.keyboard.type("back");
    await press("Enter");
    await sheet.page.waitForFunction(() => document.activeElement?.closest("#grid") !== null);
  });

  it("is not the only window: a modal one closes with Escape", async () => {
    await run(3);
    await sheet.page.waitForSelector("dialog iframe");
    await picture(sheet.page, "modal");
    await sheet.page.locator("dialog .pg-close").press("Enter");
    await sheet.page.waitForSelector("dialog", { state: "detached" });
  });
});
