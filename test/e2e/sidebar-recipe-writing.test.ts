import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";
import { askedRows, learned as hasLearned, reads as says, typeOn } from "./support/recipe-pages.ts";

const people = (rows: number) => [
  ["First", "Last", "Code"],
  ...Array.from({ length: rows }, (_, at) => [`Ada${at}`, "King", at < 5 ? `no ${at}` : ""]),
];
const FULL_NAMES = {
  name: "Full names",
  inputs: ["First", "Last"],
  steps: [
    {
      op: "write",
      to: ["Full"],
      cases: [{ columns: [[{ from: 1, do: [] }, ", ", { from: 0, do: [] }]] }],
      onFail: "flag",
    },
  ],
};

describe("a recipe that is written", () => {
  let windows: SidebarWindows;
  let page: Page;

  const start = async (
    cells: CellValue[][],
    locale?: string,
    before?: (method: string) => Promise<void> | undefined,
  ) => {
    windows = await openSidebars({ sheets: [{ name: "Members", cells }], ...(before && { before }) });
    page = await windows.open(locale);
  };
  afterEach(() => windows.close());

  const press = (selector: string) => page.press(selector, "Enter");
  const bring = async (recipe: object) => {
    await page.click("text=Bring in a recipe");
    await page.fill("textarea", JSON.stringify({ recipe: 1, ...recipe }));
    await press("button:enabled:has-text('Read it')");
  };
  const type = (text: string) => typeOn(page, text);
  const learned = (part: string) => hasLearned(page, part);
  const asked = () => askedRows(page);
  const reads = (part: string) => says(page, part);
  const column = (at: number, rows: number) =>
    windows.book.values("s1", { row: 1, column: at, rows, columns: 1 }).flat();

  it("is stopped while it reads, and says of many rows how long writing them takes and what else there is", async () => {
    let free = () => {};
    let held: Promise<void> | undefined;
    let isRead = () => {};
    windows = await openSidebars({
      sheets: [{ name: "People", cells: people(10_000) }],
      before: (method) => {
        if (method !== "read") return;
        isRead();
        return held;
      },
    });
    page = await windows.open();
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await reads("Type what should come out");
    held = new Promise((done) => {
      free = done;
    });
    const some = new Promise<void>((done) => {
      isRead = done;
    });
    await bring(FULL_NAMES);
    await reads("Recipe: Full names");
    await some;
    free();
    held = new Promise((done) => {
      free = done;
    });
    await page.waitForFunction(() => document.querySelectorAll("select").length === 2);
    await page.press("button:has-text('Stop')", "Enter");
    await reads("Stopped. Nothing was written.");
    held = undefined;
    free();
    expect(await page.isDisabled("footer button")).toBe(true);
    await picture(page, "recipe-stopped");
    await page.press("button:has-text('Try again')", "Enter");
    await reads("10,000 of 10,000 rows covered, 0 not covered.");
    await reads("10,000 of them different: writing them from here takes at least");
    await picture(page, "recipe-large");
    expect(await problemsOf(page)).toEqual([]);
  });

  /** Writes while the first call is held, stops meanwhile, and lets it go on. */
  const stopAfterOne = () => {
    let free = () => {};
    let isWriting = () => {};
    let held: Promise<void> | undefined;
    return {
      before(method: string) {
        if (method === "write") isWriting();
        return method === "write" ? held : undefined;
      },
      async write(button: string) {
        const begun = new Promise<void>((done) => {
          isWriting = done;
        });
        held = new Promise((done) => {
          free = done;
        });
        await press(`button:enabled:has-text('${button}')`);
        await begun;
        await press("footer button:has-text('Stop')");
        await reads("Stopping…");
      },
      async stopped() {
        held = undefined;
        free();
        await reads("Stopped. 1,000 rows are written.");
      },
    };
  };

  it("writes no more once it is stopped, goes on where that was, and takes each back as one", async () => {
    const stop = stopAfterOne();
    await start(people(1_050), "en-GB", stop.before);
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await reads("Type what should come out");
    for (const row of await asked()) await type(row.toUpperCase());
    await learned("1,050 of 1,050 rows covered");
    await stop.write("Write 1,050 rows");
    await reads("Writing 0 of 1,050 values");
    await picture(page, "write-stopping");
    expect(await problemsOf(page)).toEqual([]);
    await stop.stopped();
    const filled = () => column(2, 1_051).filter((cell) => /^ADA/.test(String(cell))).length;
    expect(filled()).toBe(1_000);
    await press("button:text-is('Undo')");
    await reads("put back.");
    await stop.write("Write 1,050 rows");
    await stop.stopped();
    await reads("Write again to go on.");
    expect(filled()).toBe(1_000);
    await page.waitForSelector("button:enabled:has-text('Write 50 rows')");
    await picture(page, "write-stopped");
    expect(await problemsOf(page)).toEqual([]);
    await press("button:enabled:has-text('Write 50 rows')");
    await reads("50 rows written into “First (from examples)”.");
    const upper = people(1_050)
      .slice(1)
      .map(([first]) => first?.toUpperCase());
    expect(column(2, 1_051).slice(1)).toEqual(upper);
    await press("button:text-is('Undo')");
    await reads("put back.");
    expect(filled()).toBe(1_000);
    await page.waitForSelector("button:enabled:has-text('Write 50 rows')");
    windows.book.insertColumns("s1", 2, 1);
    await press("button:enabled:has-text('Write 50 rows')");
    await reads("another column stands where “First (from examples)” stood");
    expect(column(2, 1_051).filter(Boolean)).toEqual([]);
    expect(column(3, 1_051).filter((cell) => /^ADA/.test(String(cell)))).toHaveLength(1_000);
  });

  it("asks for what is changed in place and stopped to be undone first, where writing again would change it twice", async () => {
    const stop = stopAfterOne();
    const cells = [["Codes"], ...Array.from({ length: 1_050 }, (_, at) => [`a-b${at}-c`])];
    await start(cells, "en-GB", stop.before);
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await page
      .getByRole("textbox", { name: "Say what should be done" })
      .fill("what is after the first hyphen");
    await press("button:enabled:has-text('Find a recipe')");
    await page.getByLabel("This column; a copy is kept").check();
    await stop.write("Write 1,050 rows");
    await stop.stopped();
    await reads("Undo this before you write again: what is written would be changed twice.");
    await picture(page, "write-stopped-in-place");
    await page.waitForSelector("footer button:disabled:has-text('Write')");
    await press("button:text-is('Undo')");
    await reads("put back.");
    await press("button:enabled:has-text('Write 1,050 rows')");
    await page.waitForSelector("button:text-is('Undo')");
    expect(column(1, 1_051).slice(1, 4)).toEqual(["b0-c", "b1-c", "b2-c"]);
  });

  it("is read from its text, run over several columns, renamed, and run in place", async () => {
    await start(people(40));
    const tab = () => windows.book.sheets().find(({ name }) => name === "Stet recipes")?.id ?? "";
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await reads("Type what should come out");
    await bring(FULL_NAMES);
    await page.press("button:enabled:has-text('Write 40 rows')", "Enter");
    await reads("40 rows written into “Full”.");
    const cells = (at: number, rows: number) =>
      windows.book.values("s1", { row: 1, column: at, rows, columns: 1 }).flat();
    expect(cells(2, 3)).toEqual(["Full", "King, Ada0", "King, Ada1"]);
    expect(cells(2, 41).at(-1)).toBe("King, Ada39");

    const other = windows.book.insertSheet("Other", 1);
    windows.book.type(other, { row: 1, column: 1, rows: 1, columns: 1 }, [
      ['=HF_CLEAN({"Ann","Fox"}, "Full names")'],
    ]);
    await page.click("text=Rename, download or delete");
    await page.press("button:enabled:has-text('Save this recipe')", "Enter");
    await reads("1 formula names it and was calculated again.");
    await page.fill("details[open] input", "Names");
    await page.press("button:enabled:has-text('Rename')", "Enter");
    await reads("Saved as “Names” in this document.");
    await reads("1 formula still names “Full names”, which is no longer there.");
    expect(windows.book.values(tab(), { row: 2, column: 1, rows: 2, columns: 1 }).flat()).toEqual([
      "Names",
      "",
    ]);

    await page.press("button:has-text('Back to examples')", "Enter");
    await reads("Use “Names”");
    await bring({ name: "Caps", inputs: ["Code"], steps: [{ op: "rule", column: 0, rules: "case:upper" }] });
    await reads("Recipe: Caps");
    await page.press("button:enabled:has-text('Write 5 rows')", "Enter");
    await page.waitForSelector("button:has-text('Undo')");
    const codes = ["Code", "NO 0", "NO 1", "NO 2", "NO 3", "NO 4", ""];
    const place = [3, 4, 5].find((at) => cells(at, 2)[1] === "NO 0") ?? 0;
    expect(cells(place, 7)).toEqual(codes);
    await page.press("button:has-text('Undo')", "Enter");
    await reads("put back.");
    expect(cells(4, 7)).toEqual(codes.map((code) => code.replace("NO", "no")));
  });

  it("fills cells from above and takes rows out first, each as a change of its own, then runs the other steps", async () => {
    await start([
      ["Town", "Kind", "Name"],
      ["Oslo", "a", "Ann"],
      ["", "a", "Bo"],
      ["", "x", "VOID"],
      ["Lima", "a", "Cy"],
    ]);
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await page.click("text=Bring in a recipe");
    const full = [[{ from: 0, do: [] }, ": ", { from: 1, do: [] }]];
    const steps = [
      { op: "fillDown", column: 0 },
      { op: "dropRows", column: 0, when: { is: "equals", column: 1, text: "VOID" } },
      { op: "write", to: ["Full"], cases: [{ columns: full }], onFail: "flag" },
    ];
    await page.fill("textarea", JSON.stringify({ recipe: 1, name: "Rows", inputs: ["Town", "Name"], steps }));
    await page.press("button:enabled:has-text('Read it')", "Enter");
    await reads("Step 1 comes before the others and changes rows.");
    expect(await page.isDisabled("footer button")).toBe(true);
    await page.press("button:enabled:has-text('Fill 2 blank cells from above')", "Enter");
    await reads("Step 2 comes before the others and changes rows.");
    await page.click("text=See these rows");
    await reads("VOID");
    await picture(page, "recipe-rows-first");
    expect(await problemsOf(page)).toEqual([]);
    await page.press("button:enabled:has-text('Remove 1 row')", "Enter");
    await reads("3 of 3 rows covered, 0 not covered.");
    await page.press("button:enabled:has-text('Write 3 rows')", "Enter");
    await reads("3 rows written into “Full”.");
    const all = windows.book.values("s1", { row: 1, column: 1, rows: 5, columns: 5 });
    const of = (heading: string) => all.map((row) => row[all[0]?.indexOf(heading) ?? 0]);
    expect(of("Full")).toEqual(["Full", "Oslo: Ann", "Oslo: Bo", "Lima: Cy", ""]);
    expect(of("Town")).toEqual(["Town", "Oslo", "Oslo", "Lima", ""]);
  });
});
