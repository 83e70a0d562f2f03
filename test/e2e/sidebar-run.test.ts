import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { asWritten } from "../support/rival/answers.ts";
import { askedAgain } from "../support/rival/log.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const LABELS = ["politics", "sport", "crime"];
const HEADLINES = Array.from({ length: 40 }, (_, index) => `Headline number ${index} from the wire`);

describe("the sidebar runs a column", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;

  const open = async (cells: CellValue[][], seconds = 0) => {
    rival = await startRival({ mostInputs: 8, seconds: () => seconds });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    page = await windows.open();
  };
  const column = (column: number, rows: number) =>
    windows.book.values("s1", { row: 1, column, rows, columns: 1 }).flat();
  const text = () => page.evaluate(() => document.body.innerText);
  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);

  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  it("cleans the selected column with one click, beside it, and takes it back with another", async () => {
    await open([["City"], ["  Paris"], ["Lyon&nbsp;"], ["01234"], [""], ["  Paris"]]);
    await reads("2 of 3 different values would change.");
    await page.click("text=Clean 4 rows");
    await reads("Done: 4 rows");
    expect(column(2, 6)).toEqual(["Clean: City", "Paris", "Lyon", "01234", "", "Paris"]);
    expect(column(1, 6)).toEqual(["City", "  Paris", "Lyon&nbsp;", "01234", "", "  Paris"]);
    await page.click("text=Undo this run");
    await reads("4 cells put back.");
    expect(column(2, 6)).toEqual(["", "", "", "", "", ""]);
  });

  it("asks a model once a distinct value, and writes each answer beside its value", async () => {
    await open([
      ["Headline"],
      ...Array.from({ length: 120 }, (_, index) => [HEADLINES[index % 40] as string]),
    ]);
    await reads("Done here by rules, at no cost.");
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", LABELS.join(", "));
    await reads("Each of the 40 different values is asked once");
    expect(await page.innerText("body")).not.toContain("at no cost");
    await page.click("text=Classify 120 rows");
    await reads("Done: 120 rows");
    const expected = Array.from({ length: 120 }, (_, index) =>
      asWritten(HEADLINES[index % 40] as string, LABELS),
    );
    expect(column(2, 121).slice(1)).toEqual(expected);
    expect(rival.rival.log.flatMap(({ delivered }) => delivered)).toHaveLength(40);
    expect(askedAgain(rival.rival.log)).toEqual([]);
  });

  it("keeps what is done when it is stopped", async () => {
    await open([["Headline"], ...HEADLINES.map((headline) => [headline])], 2.5);
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", LABELS.join(", "));
    await page.click("text=Classify 40 rows");
    await page.waitForSelector("progress");
    await page.click("button:has-text('Stop')");
    await reads("Stopped after");
    const written = column(2, 41).slice(1);
    const stopped = written.filter((cell) => cell !== "").length;
    expect(await text()).toContain(`Stopped after ${stopped} of 40 rows`);
    written.forEach((cell, index) => {
      if (cell !== "") expect(cell).toBe(asWritten(HEADLINES[index] as string, LABELS));
    });
  });

  it("writes text that Sheets would read as something else as exactly that text", async () => {
    const labels = ["=IMPORTXML(A1)", "01234", "3/4"];
    await open([["Headline"], ...labels.map((label) => [`about ${label} today`])]);
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", labels.join("; "));
    await page.click("text=Classify 3 rows");
    await reads("Done: 3 rows");
    expect(column(2, 4).slice(1)).toEqual(labels);
    const area = { row: 2, column: 2, rows: 3, columns: 1 };
    expect(windows.book.formulas("s1", area)).toEqual([[""], [""], [""]]);
    expect(windows.book.displayValues("s1", area).flat()).toEqual(labels);
  });

  it("keeps a token that Hugging Face accepts, and never shows it again", async () => {
    await open([["City"], ["Paris"]]);
    await page.click("nav >> [aria-label=Settings]");
    await reads("Connected as");
    await page.click("text=Forget the token");
    await reads("Continue without");
    await page.fill("input[type=password]", "hf_abcdefghijklmnop");
    await page.click("button:has-text('Connect')");
    await reads("Connected as");
    expect(await page.content()).not.toContain("hf_abcdefghijklmnop");
    expect(JSON.stringify(windows.host.stored())).toContain("hf_abcdefghijklmnop");
    await page.click("text=Forget the token");
    await reads("Continue without");
    expect(JSON.stringify(windows.host.stored())).not.toContain("hf_abcdefghijklmnop");
  });
});
