import type { Page } from "playwright-core";
import { asWritten, scored } from "../support/rival/answers.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf, tooWide } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const LABELS = ["politics", "sport", "crime"];
const ROWS = 80;
const headline = (index: number) => `Headline ${index % 60}`;
const all = Array.from({ length: ROWS }, (_, index) => headline(index));
const unsureOf = (below: number) => all.filter((text) => asWritten(text, LABELS, below) === "UNSURE").length;

/** Some of what the field itself is tried with: it reads the same in every language. */
const READ = ["70 %", " 0,70 "];
const NOT_READ = ["", "0,", "70"];

describe("the threshold of a run", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;
  /** The rows after which no call of a window comes through any more. */
  let most: number;

  const start = async (locale = "en-GB", seconds = 0) => {
    rival = await startRival({ mostInputs: 8, seconds: () => seconds });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Headline"], ...all.map((text) => [text])] }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
      before: async () => {
        if (written().filter(String).length >= most) await new Promise(() => {});
      },
    });
    page = await windows.open(locale);
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", LABELS.join(", "));
  };
  beforeEach(() => {
    most = Number.POSITIVE_INFINITY;
  });
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  const reads = (part: string, where = page) =>
    where.waitForFunction((each) => document.body.innerText.includes(each), part);
  const field = () => page.locator("input[inputmode=decimal]");
  const type = async (text: string) => {
    await field().focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.keyboard.type(text);
    expect(await field().inputValue()).toBe(text);
  };
  const runButton = () => page.locator("footer button.primary");
  const log = (heading: string) => {
    const tab = windows.book.sheets().find(({ name }) => name === "Stet log");
    const [headings = [], line = []] = tab
      ? windows.book.values(tab.id, { row: 1, column: 1, rows: 2, columns: tab.columns })
      : [];
    return line[headings.indexOf(heading)];
  };
  const written = () => windows.book.values("s1", { row: 2, column: 2, rows: ROWS, columns: 1 }).flat();
  const counts = (label: string) => written().filter((cell) => cell === label).length;

  it.each([
    ["en-GB", "0.5", "Unsure below a score of", /Write a number from 0 to 1, such as 0\.5/],
    ["de-DE", "0,5", "Unsicher unter einem Wert von", /Zahl von 0 bis 1, etwa 0,5/],
  ])("is read as it is typed key by key or refused, and never none, in %s", async (...given) => {
    const [locale, usual, label, sentence] = given;
    await start(locale);
    await page.getByLabel(label).waitFor();
    expect(await field().inputValue()).toBe(usual);
    for (const text of NOT_READ) {
      await type(text);
      await page.locator("[role=alert]", { hasText: sentence }).waitFor();
      expect([text, await runButton().isDisabled()]).toEqual([text, true]);
    }
    await field().evaluate((each) => each.scrollIntoView({ block: "center" }));
    await picture(page, `threshold-refused-${locale}`);
    expect(await (locale === "en-GB" ? problemsOf : tooWide)(page)).toEqual([]);
    for (const text of READ) {
      await type(text);
      await page.locator("[role=alert]", { hasText: sentence }).waitFor({ state: "detached" });
    }
    await runButton().and(page.locator(":enabled")).click();
    await page.locator("h1[role=status]").waitFor();
    expect(log("Arguments")).toContain('"min: 0.7"');
    expect(counts("UNSURE")).toBe(unsureOf(0.7));
  });

  it("is told of in the trial, on the last screen, in the log and in the methods text, in rows", async () => {
    await start();
    await page.getByRole("button", { name: "Try on 50 rows" }).click();
    await reads("Trial on 50 random rows");
    const trial = await page.locator("section.card", { hasText: "Trial on" }).innerText();
    const [, told] = /(\d+) rows below the score of 0\.5/.exec(trial) ?? [];
    await page.getByText("Every result of the trial").click();
    expect(Number(told)).toBeGreaterThan(0);
    const tried = await page.locator("section.card table:not(.shares) tbody td:nth-child(2)").allInnerTexts();
    const scores = tried.map(
      (text) => [text.startsWith("UNSURE"), Number(/(\d+)%/.exec(text)?.[1])] as const,
    );
    expect(scores.filter(([isUnsure, score]) => isUnsure !== score < 50 && score !== 50)).toEqual([]);
    await picture(page, "threshold-trial");
    expect(await problemsOf(page)).toEqual([]);

    await type("1");
    await page.getByRole("button", { name: "Try on 50 rows" }).click();
    await reads("50 rows below the score of 1");
    await type("0.5");

    await runButton().click();
    await reads(`Done: ${ROWS} rows`);
    expect(counts("UNSURE")).toBe(unsureOf(0.5));
    const says = `Labels with a score below 0.5 were written as UNSURE: ${unsureOf(0.5)} rows.`;
    await reads(says);
    await picture(page, "threshold-done");
    expect(log("Unsure rows")).toBe(says);
    const values = new Set(all.filter((text) => asWritten(text, LABELS) === "UNSURE")).size;
    await page.click(`text=Review ${values} different values`);
    await page.waitForSelector("article");
    expect(await page.innerText("main")).toContain(`0 of ${values} different values decided`);
    await page.getByRole("button", { name: "History", exact: true }).click();
    await page.click("summary:has-text('Text for the methods box')");
    expect(await page.locator("textarea").inputValue()).toContain(says);
  });

  it("keeps the label with a mark where a person wants that", async () => {
    await start();
    await page.getByLabel("Keep the label, with “(unsure)” behind it").check();
    await runButton().and(page.locator(":enabled")).click();
    await reads(`Done: ${ROWS} rows`);
    await reads(`were marked “(unsure)”: ${unsureOf(0.5)} rows.`);
    const wanted = all.map((text) => {
      const [best] = scored(text, LABELS);
      return best && best.score < 0.5 ? `${best.label} (unsure)` : best?.label;
    });
    expect(written()).toEqual(wanted);
    await picture(page, "threshold-marked");
  });

  it("is not offered for a model that gives no score, and the last screen says that none is known", async () => {
    await start();
    await field().waitFor();
    await page.press("summary:has-text('More options')", "Enter");
    await page.getByLabel("Options").fill("model: openai/gpt-oss-20b");
    await field().waitFor({ state: "detached" });
    await runButton().and(page.locator(":enabled")).click();
    await reads(`Done: ${ROWS} rows`);
    await reads("The model gave no scores, so it is not known how sure it was of its labels.");
    await picture(page, "threshold-none");
    expect(log("Unsure rows")).toContain("The model gave no scores");
  });

  it("stays the same in the window that goes on with a run", async () => {
    await start("en-GB", 0.3);
    await type("0,6");
    most = 20;
    await runButton().and(page.locator(":enabled")).click();
    while (written().filter(String).length < most) await page.waitForTimeout(20);
    await page.close();
    most = Number.POSITIVE_INFINITY;
    const second = await windows.open();
    await second.click("button:has-text('Go on with it here')");
    await reads(`Done: ${ROWS} rows`, second);
    await reads(`Labels with a score below 0.6 were written as UNSURE: ${unsureOf(0.6)} rows.`, second);
    expect(written()).toEqual(all.map((text) => asWritten(text, LABELS, 0.6)));
  });
});
