import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { asWritten, scored } from "../support/rival/answers.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const LABELS = ["politics", "sport", "crime"];
const MANY = 500;
const BELOW = 0.9;
const isUnsure = (text: string) => asWritten(text, LABELS, BELOW) === "UNSURE";
const likeliest = (text: string) => scored(text, LABELS)[0]?.label ?? "";

/** So many different headlines that are unsure and some that are not, every third of them in two rows. */
function headlines(): string[] {
  const texts: string[] = [];
  for (let unsure = 0; unsure < MANY; ) {
    const text = texts.length % 50 === 0 ? `A sport event ${texts.length}` : `Headline ${texts.length}`;
    texts.push(text);
    if (isUnsure(text)) unsure += 1;
  }
  return [...texts, ...texts.filter((_, index) => index % 3 === 0)];
}
const ALL = headlines();
const rowsOf = (text: string) => ALL.filter((each) => each === text).length;
const UNSURE = [...new Set(ALL.filter(isUnsure))];

describe("the review of 500 unsure labels", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;
  /** Keys and clicks of a person, and texts typed. */
  let actions = 0;

  beforeAll(async () => {
    rival = await startRival({ mostInputs: 100 });
    const cells: CellValue[][] = [["Headline"], ...ALL.map((text) => [text])];
    windows = await openSidebars({
      sheets: [{ name: "Data", cells }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    page = await windows.open();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", LABELS.join(", "));
    await page.fill("input[inputmode=decimal]", String(BELOW));
    await page.locator("footer button.primary").and(page.locator(":enabled")).click();
    await reads(`Done: ${ALL.length} rows`);
  });
  afterAll(async () => {
    await windows.close();
    await rival.close();
  });

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const written = () => windows.book.values("s1", { row: 2, column: 2, rows: ALL.length, columns: 1 }).flat();
  const asRun = () => ALL.map((text) => asWritten(text, LABELS, BELOW));
  const decided = (n: number) => reads(`${n} of ${MANY} different values decided`);
  const inSheet = () => reads("What you decided is in the sheet.");
  const key = async (name: string) => {
    actions += 1;
    await page.keyboard.press(name);
  };
  const click = async (selector: string) => {
    actions += 1;
    await page.click(selector);
  };
  const current = async () => (await page.locator("article .value").first().innerText()).trim();
  const groups = () => page.locator(".groups button").allInnerTexts();
  const reviewCalls = () => windows.calls.filter((name) => name === "review").length;

  it("shows groups with their true counts, and gets to the end by keys in at most 60", async () => {
    actions = 0;
    await page.focus("footer button.primary");
    await key("Enter");
    await decided(0);
    const expected = LABELS.map((label) => UNSURE.filter((text) => likeliest(text) === label)).sort(
      (a, b) => b.length - a.length,
    );
    const told = expected.map(
      (own) => `${own.length} values in ${own.reduce((sum, text) => sum + rowsOf(text), 0)} rows`,
    );
    expect((await groups()).map((text) => /\d+ values in \d+ rows/.exec(text)?.[0])).toEqual([
      ...told,
      `${MANY} values in ${UNSURE.reduce((sum, text) => sum + rowsOf(text), 0)} rows`,
    ]);
    await picture(page, "review-groups");
    expect(await problemsOf(page)).toEqual([]);

    const wanted = new Map(UNSURE.map((text) => [text, likeliest(text)]));
    const inFront = () => page.locator(".groups [aria-pressed=true] b").innerText();
    const group = await inFront();
    for (let count = 1; count <= 12; count++) {
      const text = await current();
      const other = LABELS.find((label) => label !== likeliest(text)) ?? "";
      wanted.set(text, other);
      await key(String(LABELS.indexOf(other) + 1));
      await decided(count);
      expect(await current()).not.toBe(text);
    }
    expect((await page.locator(".groups b").first().innerText()) === group).toBe(false);
    expect(await inFront()).toBe(group);
    const left = await current();
    await key("l");
    await decided(13);
    wanted.set(left, "UNSURE");
    const taken = await current();
    await key("Enter");
    await decided(14);
    await key("u");
    await decided(13);
    const second = await current();
    expect(second).toBe(taken);
    await key("ArrowDown");
    expect(await current()).not.toBe(second);
    await key("ArrowUp");
    expect(await current()).toBe(second);
    for (const _ of LABELS) await key("a");
    await reads(`${MANY} values decided: ${MANY - 13} accepted, 12 corrected, 1 left`);
    await inSheet();
    expect(actions).toBeLessThanOrEqual(60);
    expect(written()).toEqual(ALL.map((text) => wanted.get(text) ?? asWritten(text, LABELS, BELOW)));
    expect(reviewCalls()).toBeLessThanOrEqual(actions);
    await picture(page, "review-decided");
    expect(await problemsOf(page)).toEqual([]);
  });

  it("puts all of it back at once, in another window, and is done again by mouse", async () => {
    await page.close();
    page = await windows.open();
    await page.click("nav >> text=Review");
    await decided(MANY);
    await page.click(`button.link:has-text('Take back all ${MANY} decisions')`);
    await page.click("button.primary:has-text('Take back all')");
    await decided(0);
    await page.waitForFunction(() => !document.body.innerText.includes("Writing"));
    expect(written()).toEqual(asRun());

    actions = 0;
    await page.fill("input[type=search]", "no such value");
    actions += 1;
    expect(await page.locator(".groups button").count()).toBe(0);
    await reads("No value has this in it.");
    await page.fill("input[type=search]", "Headline 1");
    actions += 1;
    const ofLabel = LABELS.map((label) =>
      UNSURE.filter((text) => text.includes("Headline 1") && likeliest(text) === label),
    );
    const some = ofLabel.reduce((a, b) => (b.length > a.length ? b : a));
    const largest = likeliest(some[0] ?? "");
    await click(`.groups button:has-text('${largest}')`);
    await click(`button:has-text('Accept all ${some.length} values as “${largest}”')`);
    await decided(some.length);
    await inSheet();
    await page.close();

    page = await windows.open();
    await click("nav >> text=Review");
    await decided(some.length);
    await click(".groups button:has-text('All of it')");
    const rest = MANY - some.length;
    await click(`button:has-text('Accept all ${rest} values as proposed')`);
    await decided(MANY);
    await inSheet();
    expect(actions).toBeLessThanOrEqual(60);
    expect(written()).toEqual(
      ALL.map((text) => (isUnsure(text) ? likeliest(text) : asWritten(text, LABELS, BELOW))),
    );

    await page.click("button:has-text('Take the last decision back')");
    await decided(some.length);
    await inSheet();
    const wasFirst = new Set(some);
    expect(written()).toEqual(
      ALL.map((text) =>
        isUnsure(text) ? (wasFirst.has(text) ? likeliest(text) : "UNSURE") : asWritten(text, LABELS, BELOW),
      ),
    );
    await page.click("nav >> text=History");
    await page.click("text=Undo this run");
    await page.getByRole("button", { name: "Undo this run" }).click();
    await reads(`${ALL.length} cells put back.`);
    expect(written().every((cell) => cell === "")).toBe(true);
  });
});
