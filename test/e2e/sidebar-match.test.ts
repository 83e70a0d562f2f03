import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const TOWNS =
  "Aberdeen Bristol Cardiff Derby Exeter Falkirk Gloucester Hereford Inverness Jarrow Kendal Lancaster Manchester Norwich Oxford Plymouth Quorn Reading Sheffield Truro Ulverston Ventnor Warwick Yarmouth Zennor Amsterdam Brussels Copenhagen Dublin Edinburgh Frankfurt Geneva Hamburg Istanbul Jerusalem Krakow Lisbon Madrid Naples Oslo Paris Rotterdam Stockholm Toulouse Utrecht Vienna Warsaw York Zagreb Athens".split(
    " ",
  );
const OFFICES = ["Department of Education", "Office of Energy", "Health Authority", "Transport Commission"];
const LIST = TOWNS.map((town, at) => `${town} ${OFFICES[at % OFFICES.length]}`);
const OSLO = LIST.find((entry) => entry.startsWith("Oslo")) ?? "";

/** Six spellings of each entry of the list, the last of which stands for something else. */
const WRITTEN = LIST.flatMap((entry, at) => {
  const [town = "", ...office] = entry.split(" ");
  return [
    entry.toUpperCase(),
    `${office.join(" ")}, ${town}`,
    `${entry.replace("Department", "Dept").replace("Authority", "Auth.")}`,
    `${office.join(" ")} (${town})`,
    `The ${entry} Ltd`,
    `Museum ${at} of Modern Art`,
  ];
});
const AGENCIES: CellValue[][] = [["Agency", "Sum"], ...WRITTEN.map((name, at) => [name, at])];
const SHEETS = [
  { name: "Grants", cells: AGENCIES },
  { name: "Official", cells: [["Code", "Name"], ...LIST.map((name, at) => [at, name])] as CellValue[][] },
];

const OTHER_MEMBERS = TOWNS.map((town, at): CellValue[] => [
  `${town} Person`,
  `p${at}@${town.toLowerCase()}.org`,
  new Date(Date.UTC(2020, 0, 1 + at)),
]);

describe("matching to a list", () => {
  let windows: SidebarWindows;
  let page: Page;
  /** What a person did: a key or a click that decides something, not the way there. */
  let actions = 0;

  const start = async (locale?: string) => {
    windows = await openSidebars({ sheets: SHEETS });
    page = await windows.open(locale);
    actions = 0;
  };
  afterEach(() => windows.close());

  const press = async (selector: string, key = "Enter") => {
    actions += 1;
    await page.press(selector, key);
  };
  const key = async (name: string) => {
    actions += 1;
    await page.keyboard.press(name);
  };
  const decisions = () => {
    const tab = windows.book.sheets().find(({ name }) => name === "Stet decisions");
    return tab ? windows.book.values(tab.id, { row: 2, column: 5, rows: 1, columns: 1 }) : [];
  };
  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const column = (at: number) =>
    windows.book.values("s1", { row: 1, column: at, rows: AGENCIES.length, columns: 1 }).flat();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const open = async (name = "Match to a list") => press(`button:enabled:has-text('${name}')`);

  it("gives 300 agencies their entries in at most 12 actions, by keyboard alone, and takes them back", async () => {
    await start();
    await open();
    await reads("Match to a list: Agency");
    await page.waitForSelector("option:has-text('Name')", { state: "attached" });
    await press("select:near(:text('Column of the list'))", "ArrowDown");
    await reads("50 entries");
    await press("button:has-text('Find matches for 300 rows'):enabled");
    await reads("rows match;");
    expect(await focused()).toContain("rows match;");
    await picture(page, "match-found");
    await press("button:has-text('Answer up to 50 yes/no questions')");
    await reads("Question 1 of at most 50.");
    await picture(page, "match-question");
    await key("y");
    await reads("Question 2 of at most 50.");
    await key("n");
    await reads("Question 3 of at most 50.");
    await key("Backspace");
    await reads("Question 2 of at most 50.");
    await key("Escape");
    await reads("Answer 49 more");
    expect(await focused()).toBe("Answer 49 more");
    await press("button:has-text('beside “Agency”')");
    await reads("cells changed.");
    expect(actions).toBeLessThanOrEqual(12);
    const written = column(2);
    expect(written[0]).toBe("Match to a list: Agency");
    const right = WRITTEN.filter((_, at) => written[at + 1] === LIST[Math.floor(at / 6)]).length;
    const all = written.slice(1).filter((cell) => cell !== "").length;
    expect(decisions()).toEqual([["It is the same"]]);
    expect(right).toBeGreaterThan(200);
    expect(right / all).toBeGreaterThanOrEqual(0.9);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await reads("put back.");
    expect(column(2)[0]).toBe("Sum");
  });

  it("gives the focus before the next frame wherever it turns a page, is left, or has found something", async () => {
    windows = await openSidebars({ sheets: SHEETS });
    // Frames that come late, as on a page with much to draw.
    page = await windows.open("en-GB", () => {
      window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 3_000);
    });
    const isOn = (selector: string) =>
      page.evaluate((each) => document.activeElement?.matches(each), selector);
    await open();
    await page.waitForSelector("option:has-text('Name')", { state: "attached" });
    await press("select:near(:text('Column of the list'))", "ArrowDown");
    await reads("50 entries");
    await press("button:has-text('Find matches for 300 rows'):enabled");
    await reads("rows match;");
    await press("button:has-text('Next'):enabled");
    expect(await isOn("article")).toBe(true);
    await press("button:has-text('Back to this column')");
    expect(await focused()).toBe("Match to a list");
    await key("Enter");
    await reads("Match to a list: Agency");
    await press("button:has-text('Back to this column')");
    await press("button:enabled:has-text('Duplicate rows')");
    await press("button:has-text('Look for duplicates'):enabled");
    await page.waitForSelector("main > p[role=status]");
    expect(await isOn("main > p[role=status]")).toBe(true);
  });

  it("can be stopped, and begun again", async () => {
    await start();
    await open();
    await page.waitForSelector("option:has-text('Name')", { state: "attached" });
    await press("select:near(:text('Column of the list'))", "ArrowDown");
    await reads("50 entries");
    // Pressed as soon as it is there: the search is through in a moment.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const stop = [...document.querySelectorAll("button")].find((each) => each.innerText === "Stop");
        if (stop) observer.disconnect();
        stop?.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await press("button:has-text('Find matches for 300 rows'):enabled");
    await reads("Stopped. Nothing was written.");
    await press("button:has-text('Find matches for 300 rows'):enabled");
    await reads("rows match;");
  });

  it("leaves to a person what each gets, tells what goes wrong, and is legible and narrow", async () => {
    await start();
    await open();
    await page.selectOption("select >> nth=0", "pasted");
    await reads("Paste the entries here");
    expect(await page.isDisabled("button:has-text('Find matches')")).toBe(true);
    await page.fill("textarea", `${OSLO}\nOslo Harbour\n\n${LIST[0]}\nOslo Harbour`);
    await reads("3 entries");
    await page.fill("input[inputmode=decimal]", "none");
    await reads("Type a share from 50% to 100%, such as 90%.");
    await page.fill("input[inputmode=decimal]", "80");
    await press("button:has-text('Find matches')");
    await reads("rows match;");
    await page.selectOption("select >> nth=1", "same");
    const card = `article[aria-label="${OSLO.toUpperCase()}"]`;
    expect(await page.innerText(card)).toContain("the same but for capitals, accents and spaces");
    await page.press(`${card} input[type=checkbox]`, "Space");
    expect(await page.isChecked(`${card} input[type=checkbox]`)).toBe(false);
    await page.press(`${card} button:has-text('Another entry')`, "Enter");
    await page.keyboard.type("Bergen");
    await page.keyboard.press("Tab");
    await reads("The list has no such entry.");
    await page.fill(`${card} input[type=text]`, "Oslo Harbour");
    await page.press(`${card} input[type=text]`, "Tab");
    await reads("chosen by hand");
    await picture(page, "match-card");
    expect(await problemsOf(page)).toEqual([]);
    await page.selectOption("select >> nth=1", "open");
    const museum = "article:has-text('Museum 0 of Modern Art')";
    await picture(page, "match-open");
    expect(await page.locator(`${museum} input:checked`).count()).toBe(0);
    await press("button:has-text('beside “Agency”')");
    await reads("cells changed.");
    const at = WRITTEN.indexOf(OSLO.toUpperCase()) + 1;
    expect(column(2)[at]).toBe("Oslo Harbour");
    expect(column(2)[WRITTEN.indexOf("Museum 0 of Modern Art") + 1]).toBe("");
    await page.press("nav button:has-text('History')", "Enter");
    await reads("Match to a list");
    await page.click("text=Text for the methods box");
    expect(await page.inputValue("textarea")).toContain(
      "different values got one of 3 entries of a pasted list",
    );
    await picture(page, "match-history");
  });
});

describe("duplicate rows", () => {
  let windows: SidebarWindows;
  let page: Page;
  let actions = 0;
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const MEMBERS: CellValue[][] = [
    ["Name", "Mail", "Joined"],
    ["Müller, Anna", "anna@mueller.de", day("2021-03-01")],
    ["Katharina Berg", "k@berg.org", day("2020-01-05")],
    ["Anna Müller", "Anna@mueller.de", day("2024-06-01")],
    ["Katharima Berg", "k@berg.org", day("2022-01-05")],
    ...OTHER_MEMBERS,
  ];
  afterEach(() => windows.close());

  const press = async (selector: string, key = "Enter") => {
    actions += 1;
    await page.press(selector, key);
  };
  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const names = () =>
    windows.book
      .values("s1", { row: 2, column: 1, rows: MEMBERS.length - 1, columns: 1 })
      .flat()
      .filter((cell) => cell !== "" && cell !== null);

  it("go by two columns, the newest staying, in at most 8 actions by keyboard, and come back", async () => {
    windows = await openSidebars({ sheets: [{ name: "Members", cells: MEMBERS }] });
    page = await windows.open();
    await press("button:enabled:has-text('Duplicate rows')");
    await press("label:has-text('Mail') input", "Space");
    await press("select", "ArrowDown");
    await press("select", "ArrowDown");
    await reads("The newest by");
    await press("button:has-text('Look for duplicates'):enabled");
    expect(await page.inputValue("select >> nth=1")).toBe("2");
    await reads("2 groups of rows that may be duplicates. 1 row is ticked");
    await picture(page, "duplicates");
    expect(await page.isChecked("[aria-label='Take out row 2']")).toBe(true);
    expect(await page.isChecked("[aria-label='Take out row 3']")).toBe(false);
    await reads("Name: a slip away · Mail: the same");
    expect(await problemsOf(page)).toEqual([]);
    await press("button:has-text('Remove 1 row')");
    await reads("1 row removed");
    expect(actions).toBeLessThanOrEqual(8);
    expect(names()).toEqual(MEMBERS.slice(2).map(([name]) => name));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await reads("1 row put back.");
    expect(names()).toEqual(MEMBERS.slice(1).map(([name]) => name));
    // What has changed since they were compared is not taken out by what was seen before.
    await press("button:has-text('Look for duplicates'):enabled");
    await reads("1 row is ticked");
    windows.book.type("s1", { row: 4, column: 2, rows: 1, columns: 1 }, [["other@mueller.de"]]);
    await windows.book.settled();
    await press("button:has-text('Remove 1 row')");
    await page.waitForSelector("[role=alert]");
    expect(names()).toHaveLength(MEMBERS.length - 1);
  });

  it("are looked for in the sheet as it is after an undo that began before the page had seen what it undoes", async () => {
    const holds = new Map<string, () => void>();
    const held = new Map<string, Promise<void>>();
    const hold = (method: string) => held.set(method, new Promise((resolve) => holds.set(method, resolve)));
    windows = await openSidebars({
      sheets: [{ name: "Members", cells: MEMBERS }],
      before: (method) => held.get(method),
    });
    page = await windows.open();
    await page.click("button:enabled:has-text('Duplicate rows')");
    await page.click("label:has-text('Mail') input");
    await page.click("button:has-text('Look for duplicates'):enabled");
    await reads("1 row is ticked");
    hold("table");
    hold("revert");
    await page.click("button:has-text('Remove 1 row')");
    await reads("1 row removed");
    await page.click("[role=status] button:has-text('Undo')");
    // What the table is like, and what the page then reads anew of the column that is open.
    let answers = 0;
    const seen = page.waitForResponse(() => ++answers === 2);
    held.delete("table");
    holds.get("table")?.();
    await seen;
    expect(await page.locator("footer button:enabled").count()).toBe(0);
    holds.get("revert")?.();
    await reads("1 row put back.");
    await page.click("button:has-text('Look for duplicates'):enabled");
    await reads("2 groups of rows that may be duplicates. 1 row is ticked");
  });

  it("are marked in a column of their own, none taken out, equal rows apart, and the column goes again", async () => {
    const twice: CellValue[] = ["Paul Same", "paul@same.org", day("2021-01-01")];
    const cells = [...MEMBERS, twice, twice];
    /** Ends when the page may hear what the sheet is like by then. */
    let held: Promise<void> | undefined;
    windows = await openSidebars({
      sheets: [{ name: "Members", cells }],
      before: (method) => (method === "table" ? held : undefined),
    });
    page = await windows.open();
    await page.click("button:enabled:has-text('Duplicate rows')");
    await page.click("label:has-text('Mail') input");
    await page.click("button:has-text('Look for duplicates'):enabled");
    await reads("3 groups of rows that may be duplicates. 2 rows are ticked");
    await page.click("button:has-text('Mark all 6 rows in a new column')");
    await reads("6 rows marked in a new column right of the table.");
    await picture(page, "duplicates-marked");
    expect(await problemsOf(page)).toEqual([]);
    const marks = () =>
      windows.book.values("s1", { row: 1, column: 4, rows: cells.length, columns: 1 }).flat();
    const [heading, anna, katharina, anna2, katharima, ...others] = marks();
    expect([heading, anna, anna2]).toEqual(["Duplicates", "Group 1: keep", "Group 1: duplicate"]);
    expect([katharina, katharima]).toEqual(["Group 3: check", "Group 3: check"]);
    expect(others.filter((cell) => cell !== "")).toEqual(["Group 2: keep", "Group 2: duplicate"]);
    expect(names()).toHaveLength(MEMBERS.length - 1);
    let letGo = () => {};
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    await page.click("[role=status] button:has-text('Undo')");
    await reads("6 cells put back.");
    expect(await page.locator("footer button:enabled").count()).toBe(0);
    letGo();
    // What is looked for from then on stands.
    await page.click("button:has-text('Look for duplicates'):enabled");
    await reads("3 groups of rows that may be duplicates. 2 rows are ticked");
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    expect(await page.locator("article").count()).toBe(3);
    expect(marks().filter((cell) => cell !== "")).toEqual([]);
    expect(windows.book.values("s1", { row: 1, column: 1, rows: cells.length, columns: 3 })).toEqual(cells);
  });
});
