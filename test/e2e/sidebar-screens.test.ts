import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";

const MESS = ["Paris ", "N/A", " Lyon", "MÃ¼nchen", "Lyon&nbsp;"];
const CELLS: CellValue[][] = [
  ["Name", "City", "Headline"],
  ...Array.from({ length: 60 }, (_, index) => [
    `Person ${index}`,
    MESS[index % 5] as string,
    `Headline ${index % 20}`,
  ]),
];

describe("the screens of the sidebar", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;

  beforeEach(async () => {
    rival = await startRival({ mostInputs: 8 });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: CELLS }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    windows.book.select("s1", { row: 2, column: 2, rows: 1, columns: 1 });
  });
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const goTo = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const open = async () => {
    page = await windows.open();
    await reads("would change");
  };

  it("have no serious accessibility issue and keep to their width", async () => {
    await open();
    const found: unknown[] = [];
    const look = async (screen: string) => {
      for (const problem of await problemsOf(page)) found.push([screen, problem]);
    };
    await look("clean");
    await page.click("text=Choose rules");
    await page.press("summary:has-text('More options')", "Enter");
    await look("clean, opened");
    await page.selectOption("select >> nth=0", "3");
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "politics, sport, crime");
    await page.click("text=Try on");
    await reads("Answered by");
    await look("clean, tried");
    await page.click("text=Classify 60 rows");
    await reads("Done: 60 rows");
    await look("done");
    await page.click("footer button.primary");
    await page.waitForSelector("article");
    await look("review");
    await goTo("Formulas");
    await reads("There is none here");
    await look("formulas");
    await goTo("History");
    await page.click("text=Text for the methods box");
    await look("history");
    await goTo("Settings");
    await reads("Spending");
    for (const details of await page.locator("summary").all()) await details.press("Enter");
    await look("settings");
    expect(found).toEqual([]);
  });

  it("clean the messy column with one key, from the sidebar's opening on", async () => {
    await open();
    await page.locator("footer button.primary").focus();
    await page.keyboard.press("Enter");
    await reads("Done: 60 rows");
    expect(windows.book.values("s1", { row: 2, column: 3, rows: 5, columns: 1 }).flat()).toEqual([
      "Paris",
      "N/A",
      "Lyon",
      "MÃ¼nchen",
      "Lyon",
    ]);
  });

  it("tick what loses nothing, and take in what is ticked besides", async () => {
    await open();
    const card = (text: string) => page.getByRole("checkbox", { name: text });
    expect(await card("invisible characters").first().isChecked()).toBe(true);
    expect(await card("misread").first().isChecked()).toBe(false);
    await card("misread").first().check();
    await page.click("text=Clean 60 rows");
    await reads("Done: 60 rows");
    const result = windows.book.values("s1", { row: 2, column: 3, rows: 5, columns: 1 }).flat();
    expect(result).toEqual(["Paris", "N/A", "Lyon", "München", "Lyon"]);
  });

  it("reach every control of the first screen by keyboard, in the order they stand", async () => {
    await open();
    await page.locator("body").focus();
    const order: string[] = [];
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body
          ? ""
          : `${Math.round(activeElement?.getBoundingClientRect().top ?? 0)}`;
      });
      if (at === "") break;
      order.push(
        await page.evaluate(
          () => document.activeElement?.textContent ?? document.activeElement?.tagName ?? "",
        ),
      );
    }
    expect(order.slice(0, 4)).toEqual(["Clean", "Review", "Formulas", "History"]);
    expect(order.join(" ")).toMatch(/Use the selected column.*Choose rules.*More options.*Clean 60 rows/);
  });

  it("put what is unsure before a person, and write what the person says", async () => {
    await open();
    await page.selectOption("select >> nth=0", "3");
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "politics, sport, crime");
    await page.click("text=Classify 60 rows");
    await reads("Done: 60 rows");
    await page.click("footer button.primary");
    await page.waitForSelector("article");
    const first = page.locator("article").first();
    const value = (await first.locator(".value").first().innerText()).trim();
    expect(await first.getByRole("textbox").count()).toBe(0);
    await first.getByRole("button", { name: "crime", exact: true }).click();
    await page.waitForFunction(
      (text) => document.querySelector("article .value")?.textContent !== text,
      value,
    );
    await reads("What you decided is in the sheet.");
    const rows = windows.book.values("s1", { row: 2, column: 3, rows: 60, columns: 2 });
    expect(rows.filter(([read]) => read === value).map(([, written]) => written)).toEqual([
      "crime",
      "crime",
      "crime",
    ]);
    await goTo("History");
    await page.click("text=Undo this run");
    await page.getByRole("button", { name: "Undo this run" }).click();
    await reads("60 cells put back.");
    expect(windows.book.values("s1", { row: 1, column: 4, rows: 3, columns: 1 }).flat()).toEqual([
      "",
      "",
      "",
    ]);
  });

  it("ask another model about what was unsure, and leave the rest as it is", async () => {
    await open();
    await page.selectOption("select >> nth=0", "3");
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "politics, sport, crime");
    await page.click("text=Classify 60 rows");
    await reads("Done: 60 rows");
    const results = () => windows.book.values("s1", { row: 2, column: 4, rows: 60, columns: 1 }).flat();
    const before = results();
    await page.click("footer button.primary");
    await page.waitForSelector("article");
    await page.press("summary:has-text('Ask another model')", "Enter");
    await page.fill("input[placeholder='org/name']", "other/model");
    await page.getByRole("button", { name: /Ask it about/ }).click();
    await reads("other/model");
    expect(await page.innerText("h1")).toMatch(/^Done: \d+ rows$/);
    expect(results()).toEqual(before);
    expect(new Set(rival.rival.log.map(({ model }) => model))).toContain("other/model");
  });
});
