import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import type { Sent } from "../../playground/host/transport.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf, tooWide } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const NAMES = [
  ...["Simon & Schuster", "Simon & Schuster", "Simon Schuster", "SIMON & SCHUSTER"],
  ...["Panther", "Pantheon", "Pantheon", "Café Royal", "Cafe Royal", "Penguin"],
];
const CELLS: CellValue[][] = [["Publisher"], ...NAMES.map((name) => [name])];

describe("groups of spellings", () => {
  let windows: SidebarWindows;
  let page: Page;

  const start = async (locale?: string) => {
    windows = await openSidebars({ sheets: [{ name: "Data", cells: CELLS }] });
    page = await windows.open(locale);
  };
  afterEach(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const cells = () => windows.book.values("s1", { row: 2, column: 1, rows: NAMES.length, columns: 1 }).flat();
  const card = (target: string) => `article[aria-label="${target}"]`;
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const open = async (name = "Group spellings") => {
    await page.press(`button:enabled:has-text('${name}')`, "Enter");
    await page.waitForSelector(card("Simon & Schuster"));
  };

  it("are merged, one target corrected by hand, and taken back, by keyboard alone", async () => {
    await start();
    await open();
    expect(await focused()).toBe("Group spellings: Publisher");
    expect(await page.innerText(card("Simon & Schuster"))).toMatch(
      /3 spellings, 4 rows\s[\s\S]*2 rows\s+2\s+3/,
    );
    expect(await page.isChecked(`${card("Pantheon")} li input`)).toBe(false);
    await page.focus(`${card("Café Royal")} input[type=text]`);
    await page.keyboard.press("End");
    await page.keyboard.type(" Ltd");
    await page.press("button:has-text('Change 4 cells')", "Enter");
    await reads("4 cells changed.");
    expect(cells()).toEqual([
      ...Array(4).fill("Simon & Schuster"),
      ...["Panther", "Pantheon", "Pantheon", "Café Royal Ltd", "Café Royal Ltd", "Penguin"],
    ]);
    expect(await focused()).toContain("4 cells changed.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await reads("4 cells put back.");
    expect(cells()).toEqual(NAMES);
    await page.press("button:has-text('Back to this column')", "Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "Group spellings");
  });

  it("remember what is not the same, show a row in the sheet, and merge with another group", async () => {
    await start();
    await open();
    await page.press(`${card("Simon & Schuster")} [aria-label='Show row 5 in the sheet']`, "Enter");
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    expect(windows.book.selection().area).toMatchObject({ row: 5, column: 1 });
    await page.press(`${card("Café Royal")} button:has-text('Merge')`, "Enter");
    await page.press(`${card("Simon & Schuster")} button:has-text('“Café Royal” belongs here')`, "Enter");
    await reads("5 spellings, 6 rows");
    await page.press(`article:has-text('Panther') button:has-text('Not the same')`, "Enter");
    await reads("Remembered: 1 pair of values is not the same.");
    expect(await page.locator("article").count()).toBe(1);
    await page.press("button:has-text('Change 4 cells')", "Enter");
    await reads("4 cells changed.");
    expect(cells().filter((cell) => cell === "Simon & Schuster")).toHaveLength(6);
    await reads("No values of this column look like spellings of one thing");
  });

  it("are written by value: what has changed meanwhile is told before anything is written", async () => {
    await start();
    await open();
    windows.book.type("s1", { row: 4, column: 1, rows: 1, columns: 1 }, [["Penguin"]]);
    await windows.book.settled();
    await page.press("button:has-text('Change 3 cells')", "Enter");
    await reads("nothing was written yet");
    expect(cells()).toContain("SIMON & SCHUSTER");
    await page.press("button:has-text('Change 2 cells')", "Enter");
    await reads("2 cells changed.");
  });

  it.each([
    ["en-GB", "Group spellings"],
    ["de-DE", "Schreibweisen gruppieren"],
  ])("are legible and narrow, in %s", async (locale, name) => {
    await start(locale);
    await open(name);
    await picture(page, `clusters-${locale}`);
    await page.evaluate(() => [...document.querySelectorAll("button")].at(-1)?.scrollIntoView());
    expect(await (locale === "en-GB" ? problemsOf : tooWide)(page)).toEqual([]);
  });
});

const THINGS = [
  "Car",
  "Automobile",
  "Tree",
  "Oak",
  "Meyer",
  "Meyer",
  "Meier",
  "Panther",
  "Pantheon",
  "Panda",
  "Pandas",
];
const THING_CELLS: CellValue[][] = [["Thing"], ...THINGS.map((name) => [name])];

/** What the model of sentences says of a value: a direction of its own for each, "Automobile" near "Car". */
const vectorOf = (value: string): number[] =>
  [...new Set(THINGS)].map((each) => (each === value ? 1 : value === "Automobile" && each === "Car" ? 2 : 0));

/** Rows of one conversation, with the word that an answer has to bear. */
type Row = { id: number; check?: string; row: Record<string, string> };

describe("models and groups of spellings", () => {
  let windows: SidebarWindows;
  let page: Page;
  /** What was asked of models, in order; and how each is answered. */
  let asked: { path: string; body: { inputs: string | string[]; messages: { content: string }[] } }[];
  let meanings: (inputs: readonly string[]) => unknown;
  let judge: (values: readonly string[]) => unknown;

  const json = (value: unknown, status = 200) => ({
    status,
    headers: [["content-type", "application/json"]] as const,
    body: Buffer.from(JSON.stringify(value)),
  });
  const offer = { provider: "groq", status: "live", pricing: { input: 1000, output: 5000 } };
  const answer = (sent: Sent) => {
    const { pathname } = new URL(sent.url);
    if (sent.method === "GET")
      return json(/^\/v1\/models\//.test(pathname) ? { id: "openai/gpt-oss-20b", providers: [offer] } : {});
    const body = JSON.parse(Buffer.from(sent.body as Uint8Array).toString());
    asked.push({ path: pathname, body });
    if (pathname.endsWith("/feature-extraction")) {
      const said = meanings([body.inputs].flat());
      return json(said, Array.isArray(said) ? 200 : 400);
    }
    const { rows } = JSON.parse(body.messages[1].content) as { rows: Row[] };
    const answers = rows.map(({ id, check, row }) => ({
      id,
      ...(check && { check }),
      answer: judge(Object.values(row)),
    }));
    const page = answers.find((each) => typeof each.answer === "string")?.answer;
    return json({
      choices: [{ message: { content: page ?? JSON.stringify({ answers }) }, finish_reason: "stop" }],
    });
  };

  beforeEach(async () => {
    asked = [];
    meanings = (inputs) => inputs.map(vectorOf);
    judge = (values) => ({ groups: [values.map((_, at) => at + 1)] });
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: THING_CELLS }],
      origins: { "https://router.huggingface.co": answer, "https://huggingface.co": answer },
    });
    page = await windows.open();
  });
  afterEach(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const cells = () =>
    windows.book.values("s1", { row: 2, column: 1, rows: THINGS.length, columns: 1 }).flat();
  const card = (target: string) => page.locator(`article[aria-label="${target}"]`);
  const open = async () => {
    await button("Group spellings").click();
    await card("Meyer").waitFor();
  };
  const log = async () => (await sidebarCalls(windows.host).runs()).at(-1)?.found ?? "";

  it("by meaning are found by a hosted model once a person agrees, each value sent once, and nothing is ticked", async () => {
    await open();
    await page.selectOption("select", "meaning");
    await reads("nothing leaves it");
    await page.getByText("Hugging Face", { exact: true }).click();
    await reads("10 different values are sent to BAAI/bge-m3 at Hugging Face, unless remembered.");
    await reads("about 2 requests");
    await picture(page, "clusters-meaning-before");
    expect(await problemsOf(page)).toEqual([]);
    expect(asked).toEqual([]);
    await button("Compare meanings").press("Enter");
    await card("Car").waitFor();
    // The button is gone: Tab goes on from where it was.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Meaning");
    expect(new Set(asked.map(({ path }) => path))).toEqual(
      new Set(["/hf-inference/models/BAAI/bge-m3/pipeline/feature-extraction"]),
    );
    expect(asked.flatMap(({ body }) => body.inputs).sort()).toEqual([...new Set(THINGS)].sort());
    const sent = asked.length;
    expect(await page.locator("article").count()).toBe(1);
    expect(await page.locator("article input:checked").count()).toBe(0);
    await picture(page, "clusters-meaning");
    expect(await problemsOf(page)).toEqual([]);

    await page.getByRole("slider").focus();
    await page.keyboard.press("End");
    await reads("At least so alike: 95%");
    await reads("No values of this column look like spellings of one thing");
    await page.keyboard.press("Home");
    await card("Car").waitFor();
    await card("Car").locator("li input").check();
    await page.keyboard.press("Shift+Tab");
    await page.getByRole("slider").focus();
    await page.keyboard.press("End");
    await reads("At least so alike: 95%");
    expect(await card("Car").locator("li input").isChecked()).toBe(true);
    await button("Change 1 cell").click();
    await reads("1 cell changed.");
    expect(cells().slice(0, 2)).toEqual(["Car", "Car"]);
    expect(await log()).toContain("by the meaning that BAAI/bge-m3");
    expect(asked).toHaveLength(sent);
  });

  it("by meaning stand behind all others where that is wanted, and what fails in the middle can be asked again", async () => {
    let fails = true;
    meanings = (inputs) =>
      fails && inputs.includes("Oak") ? { error: "Oak is too much" } : inputs.map(vectorOf);
    await open();
    const before = await page.locator("article").count();
    await page.getByText("Compare meanings, too.").click();
    await page.getByText("Hugging Face", { exact: true }).click();
    await button("Compare meanings").click();
    await reads("1 value was not compared.");
    await card("Car").waitFor();
    expect(await page.locator("article").count()).toBe(before + 1);
    expect(await page.locator("article").last().getAttribute("aria-label")).toBe("Car");
    fails = false;
    const sent = asked.length;
    await button("Try again").click();
    await page.waitForFunction(() => !document.body.innerText.includes("not compared"));
    expect(asked.slice(sent).flatMap(({ body }) => body.inputs)).toEqual(["Oak"]);
  });

  it("that keys leave open are put to a model once each, as suggestions that a person ticks", async () => {
    judge = (values) =>
      values.includes("Panther")
        ? { groups: [[1], [2]] }
        : values.includes("Panda")
          ? { groups: [[1, 2, 3]] }
          : { groups: [[1, 2]] };
    await open();
    expect(await page.locator("article input:checked").count()).toBe(0);
    await button("Ask a model about 3 unsure groups").click();
    await reads("3 groups in which nothing is ticked, 6 values, go to openai/gpt-oss-20b");
    await reads("about 1 request, 1 s, $");
    await picture(page, "clusters-ask-before");
    expect(await problemsOf(page)).toEqual([]);
    await button("Cancel").click();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Ask a model"));
    expect(asked).toEqual([]);
    await button("Ask a model about 3 unsure groups").click();
    await button("Ask about 3 groups").click();
    await reads("2 suggestions: each stands in its group. 1 group got none and stays as it is:");
    expect(asked).toHaveLength(1);
    const { rows } = JSON.parse(asked[0]?.body.messages[1]?.content ?? "") as { rows: Row[] };
    expect(rows.map(({ row }) => Object.values(row).join(" ")).sort()).toEqual([
      "Meier Meyer",
      "Panda Pandas",
      "Pantheon Panther",
    ]);
    expect(await page.locator("article input:checked").count()).toBe(0);
    expect(await card("Panda").innerText()).toContain("No suggestion, so nothing is ticked.");
    expect(await card("Panther").innerText()).toContain("takes them all for different");
    await picture(page, "clusters-suggested");
    expect(await problemsOf(page)).toEqual([]);

    // What is of no use is asked afresh, alone; what is answered is not asked again.
    judge = () => ({ groups: [[1, 2]] });
    await button("Ask a model about the unsure group").click();
    await button("Ask about 1 group").click();
    await reads("3 suggestions: each stands in its group.");
    expect(asked).toHaveLength(2);
    expect(asked[1]?.body.messages[1]?.content).not.toContain("Meyer");

    await card("Meyer").getByRole("button", { name: "Tick as suggested" }).click();
    await button("Change 1 cell").click();
    await reads("1 cell changed.");
    expect(cells().slice(4, 7)).toEqual(["Meyer", "Meyer", "Meyer"]);
    expect(await log()).toMatch(
      /openai\/gpt-oss-20b.* had been asked about 3 groups, of which 1 was written as it suggested/,
    );
    expect(
      await sidebarCalls(windows.host)
        .runs()
        .then((runs) => runs.length),
    ).toBe(1);

    await page.reload();
    await button("Group spellings").click();
    await card("Panda").waitFor();
    await button("Ask a model about 2 unsure groups").click();
    await reads("nothing to ask, nothing to pay");
    await button("Ask about 2 groups").click();
    await reads("2 suggestions: each stands in its group.");
    expect(asked).toHaveLength(2);
  });

  it("are left as they are by a page in place of an answer, and beyond the limit nothing is sent", async () => {
    judge = (values) => (values.includes("Panda") ? "<html>Busy</html>" : { groups: [[1, 2]] });
    await open();
    await button("Ask a model about 3 unsure groups").click();
    await button("Ask about 3 groups").click();
    await reads("2 suggestions: each stands in its group. 1 group got none");
    expect(await page.locator("article input:checked").count()).toBe(0);
    const sent = asked.length;
    await sidebarCalls(windows.host).savePreferences({ dollarsPerDay: 0.000001 });
    await button("Ask a model about the unsure group").click();
    await button("Ask about 1 group").click();
    await reads("limit");
    await reads("2 suggestions: each stands in its group. 1 group got none");
    expect(asked).toHaveLength(sent);
  });
});
