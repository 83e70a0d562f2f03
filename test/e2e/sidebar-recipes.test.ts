import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import type { Sent } from "../../playground/host/transport.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf, tooWide } from "./support/look.ts";
import { picture } from "./support/playground.ts";
import { savedBytes } from "./support/saved.ts";

const FIRST = "Ada Bo Carla Dmitri Eve Farid Greta Hugo".split(" ");
const LAST = "King Luna Sato Voss Ortiz Novak Haddad Berg Quist".split(" ");

/** Names of two and three words, and the turned form of each. */
const NAMES = Array.from({ length: 120 }, (_, at) => {
  const [first = "", last = ""] = [FIRST[at % FIRST.length], LAST[at % LAST.length]];
  const middle = at % 5 === 4 ? " M." : "";
  return { name: `${first}${middle} ${last}`, turned: `${last}, ${first.slice(0, 1)}.` };
});

const MEMBERS: CellValue[][] = [["Name", "Joined"], ...NAMES.map(({ name }, at) => [name, 2000 + at])];

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

describe("from examples", () => {
  let windows: SidebarWindows;
  let page: Page;

  let held: Promise<void> | undefined;
  const start = async (
    cells: CellValue[][],
    locale?: string,
    before: (method: string) => Promise<void> | undefined = (method) =>
      method === "table" ? held : undefined,
  ) => {
    windows = await openSidebars({ sheets: [{ name: "Members", cells }], before });
    page = await windows.open(locale);
  };
  afterEach(() => windows.close());

  const press = async (selector: string, key = "Enter") => {
    await page.press(selector, key);
  };
  /** Undoes, and holds back the look at the sheet behind that: what was counted is void until then. */
  const undoHeld = async () => {
    let free = () => {};
    held = new Promise((done) => {
      free = done;
    });
    await page.press("button:text-is('Undo')", "Enter");
    await reads("put back.");
    expect(await page.isDisabled("footer button")).toBe(true);
    held = undefined;
    free();
    await page.waitForSelector("footer button:enabled");
  };
  const bring = async (recipe: object) => {
    await page.click("text=Bring in a recipe");
    await page.fill("textarea", JSON.stringify({ recipe: 1, ...recipe }));
    await press("button:enabled:has-text('Read it')");
  };
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  };
  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  /** What has been learned from all that was typed; from less of it, the same may have been said a moment before. */
  const learned = async (part: string) => {
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    await page.waitForFunction(
      (each) => !document.body.innerText.includes("Learning…") && document.body.innerText.includes(each),
      part,
    );
  };
  const column = (at: number, rows: number) =>
    windows.book.values("s1", { row: 1, column: at, rows, columns: 1 }).flat();
  /** The rows that are asked for, as they read. */
  const asked = () =>
    page.$$eval(".items > .field .value", (values) => values.map(({ textContent }) => textContent ?? ""));
  const turnedOf = (name: string) => NAMES.find((each) => each.name === name)?.turned ?? "";

  it("writes a column learned from three rows by keyboard alone, takes it back, keeps the recipe in at most 15 actions, and runs it on next month's sheet in at most 4", async () => {
    const next: CellValue[][] = [
      ["Joined", "Full name"],
      ...NAMES.slice(0, 50).map(({ name }, at) => [at, name]),
      [51, "—"],
      [52, "…"],
    ];
    await start(MEMBERS, "en-GB");
    let actions = 0;
    const act = async (selector: string) => {
      actions += 1;
      await page.press(selector, "Enter");
    };
    await act("button:enabled:has-text('From examples')");
    await reads("Type what should come out");
    const rows = await asked();
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      actions += 2;
      await type(turnedOf(row));
    }
    await learned("120 of 120 rows covered, 0 in doubt, 0 not covered.");
    await reads("Writes into “Name (from examples)”");
    await picture(page, "examples-learned");
    await page.getByLabel("Say it in words too").focus();
    await type("only the first word");
    await reads("These words say something else than your examples, which are followed: ");
    await learned("120 of 120 rows covered, 0 in doubt, 0 not covered.");
    await picture(page, "examples-said-other");
    expect(await problemsOf(page)).toEqual([]);
    await page.getByLabel("Say it in words too").fill("");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => !document.body.innerText.includes("These words say something else"));
    await learned("120 of 120 rows covered, 0 in doubt, 0 not covered.");
    await press("button:enabled:has-text('Write 120 rows')");
    await reads("120 rows written into “Name (from examples)”.");
    expect(column(2, 121)).toEqual(["Name (from examples)", ...NAMES.map(({ turned }) => turned)]);
    expect(await problemsOf(page)).toEqual([]);
    await picture(page, "examples-written");
    await undoHeld();
    expect(column(2, 121)).toEqual(MEMBERS.map(([, joined]) => joined));

    await act("button:enabled:has-text('Write 120 rows')");
    await reads("120 rows written into");
    await page.waitForSelector("button:enabled:has-text('Save this recipe')");
    await act("button:has-text('Save this recipe')");
    await reads("in this document.");
    expect(actions).toBeLessThanOrEqual(15);
    expect(column(2, 121).slice(1)).toEqual(NAMES.map(({ turned }) => turned));

    const [tab] = windows.book.sheets().filter(({ name }) => name === "Stet recipes");
    expect(tab).toBeDefined();
    const july = windows.book.insertSheet("July", 1);
    windows.book.type(july, { row: 1, column: 1, rows: next.length, columns: 2 }, next);
    windows.book.select(july, { row: 2, column: 2, rows: 1, columns: 1 });
    page = await windows.open();
    actions = 0;
    await act("button:enabled:has-text('From examples')");
    await act("button:has-text('Use “Name (from examples)”')");
    await reads("Recipe: Name (from examples)");
    await reads("No column here is “Name” for sure.");
    await act("button:has-text('Take “Full name”')");
    await reads("50 of 52 rows covered, 2 not covered.");
    await reads("was not made for 2 rows");
    await picture(page, "recipe-replay");
    await act("button:enabled:has-text('Write 50 rows')");
    await reads("50 rows written into “Name (from examples)”.");
    expect(actions).toBeLessThanOrEqual(4);
    const written = windows.book.values(july, { row: 1, column: 3, rows: next.length, columns: 1 }).flat();
    expect(written).toEqual([
      "Name (from examples)",
      ...NAMES.slice(0, 50).map(({ turned }) => turned),
      ...["", ""],
    ]);
    await page.click("text=Take it elsewhere");
    const loaded = async (button: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.press(`button:has-text('${button}')`, "Enter"),
      ]);
      return { name: file.suggestedFilename(), text: String(await savedBytes(file)) };
    };
    const methods = await loaded("Download the methods text");
    expect(methods.name).toBe("Name from examples.md");
    expect(methods.text).toMatch(
      /^“Name” went through the recipe “Name \(from examples\)”, a single fixed step:\n\n1\. Writes into “Name \(from examples\)”/,
    );
    const { name: history, text: operations } = await loaded("Download for OpenRefine");
    expect(history).toBe("Name from examples (OpenRefine).json");
    expect(JSON.parse(operations)[0]).toMatchObject({
      op: "core/column-addition",
      baseColumnName: "Name",
      newColumnName: "Name (from examples)",
    });
    await reads("In OpenRefine, import all cells as text.");
    await reads("--export 'Name from examples.sql'");
    await picture(page, "recipe-elsewhere");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("text=Rename, download or delete");
    await page.press("button:has-text('Delete')", "Enter");
    await page.press("button:has-text('Delete') >> nth=0", "Enter");
    await reads("Type what should come out");
    await page.waitForFunction(() => !document.body.innerText.includes("Saved recipes"));
    await page.click("text=Bring in a recipe");
    await page.fill("textarea", '{"recipe": 1, "name": "x", "inputs": ["a"], "steps": [{"op": "eval"}]}');
    await page.press("button:enabled:has-text('Read it')", "Enter");
    await reads("The recipe cannot be used");
  });

  it("takes no recipe for the one that is kept under the name that it says of itself", async () => {
    const json = '{"recipe": 1, "name": "Budget", "inputs": ["Name"], "steps": []}';
    await start(MEMBERS);
    const tab = windows.book.insertSheet("Stet recipes", 1);
    windows.book.type(tab, { row: 1, column: 1, rows: 3, columns: 4 }, [
      ["Name", "When", "Who", "Recipe"],
      ["Budget", "", "", json.replace("[]", '[{"op": "rule", "column": 0, "rules": "trim"}]')],
      ["Nice", "", "", json],
    ]);
    const names = () =>
      windows.book.values(tab, { row: 2, column: 1, rows: 2, columns: 1 }).flat().filter(Boolean);
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await page.click("text=Bring in a recipe");
    await page.fill("textarea", json);
    await page.press("button:enabled:has-text('Read it')", "Enter");
    await reads("Recipe: Budget");
    await page.click("text=Rename, download or delete");
    await page.waitForSelector("button:has-text('Replace “Budget”')");
    expect(await page.$("button:has-text('Delete')")).toBeNull();
    await page.press("button:has-text('Back to examples')", "Enter");
    await page.press("button:has-text('Use “Nice”')", "Enter");
    await reads("Recipe: Nice");
    await page.click("text=Rename, download or delete");
    await page.press("button:has-text('Delete')", "Enter");
    await reads("Delete “Nice”?");
    await page.press("button:has-text('Delete') >> nth=0", "Enter");
    await reads("Use “Budget”");
    await page.waitForFunction(() => !document.body.innerText.includes("Use “Nice”"));
    expect(names()).toEqual(["Budget"]);
  });

  it("has its steps changed, put in, moved and taken back, refuses what cannot be, and is kept and run as edited", async () => {
    await start(MEMBERS, "en-GB");
    await press("button:enabled:has-text('From examples')");
    await reads("Type what should come out");
    for (const row of await asked()) await type(turnedOf(row));
    await learned("120 of 120 rows covered, 0 in doubt, 0 not covered.");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

    // A rule behind the step that was learned: found by what it is called, set, and added.
    await press("button[aria-label='Edit step 1']");
    await picture(page, "steps-learned");
    expect(await page.isDisabled("button:has-text('Move up')")).toBe(true);
    expect(await page.$("button:has-text('Add a step before')")).toBeNull();
    await press("button:has-text('Add a step after')");
    await page.waitForSelector("input[type=search]:focus");
    await page.keyboard.type("capital");
    await picture(page, "steps-search");
    expect(await problemsOf(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.selectOption("label:has-text('style') + select", "upper");
    await picture(page, "steps-settings");
    await press("button:has-text('Add the step')");
    await reads("Step 2 is new.");
    await reads("In “Name (from examples)”: All in capital letters.");
    expect(await focused()).toBe("Edit step 2");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("KING, A."),
    );
    await reads("This is not what your examples say.");
    await picture(page, "steps-added");
    expect(await problemsOf(page)).toEqual([]);

    // What would come before the step that makes its column stays where it is.
    await press("button[aria-label='Edit step 2']");
    await press("button:has-text('Move up')");
    await reads("Step 1 would come before step 2, which makes “Name (from examples)” for it.");
    await picture(page, "steps-refused");

    // A text that the learned step writes, and back again.
    await press("button[aria-label='Edit step 1']");
    await page.fill("label:text-is('Text 1 that is written') + input", " / ");
    await press("button:has-text('Change the step')");
    await reads("Step 1 is changed.");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("KING / A."),
    );
    await press("button:has-text('Take back the last edit')");
    await reads("The edit is taken back.");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("KING, A."),
    );

    await press("button:has-text('Save this recipe')");
    await reads("Saved as “Name (from examples)”");
    await press("button:enabled:has-text('Write 120 rows')");
    await reads("120 rows written into “Name (from examples)”.");
    expect(column(2, 121)).toEqual([
      "Name (from examples)",
      ...NAMES.map(({ turned }) => turned.toUpperCase()),
    ]);
    await page.press("button:text-is('Undo')", "Enter");
    await reads("put back.");

    // The same of one that was kept: saved again under its name.
    await press("button:has-text('Use “Name (from examples)”')");
    await reads("120 of 120 rows covered, 0 not covered.");
    await press("button[aria-label='Edit step 2']");
    await press("button[aria-label='Take out step 2']");
    await reads("Step 2 is taken out.");
    expect(await focused()).toBe("Edit step 1");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("King, A."),
    );
    await picture(page, "steps-replayed");
    expect(await problemsOf(page)).toEqual([]);
    await press("button:has-text('Replace “Name (from examples)”')");
    await reads("Saved as “Name (from examples)”");
    await press("button:enabled:has-text('Write 120 rows')");
    await reads("120 rows written into “Name (from examples)”.");
    expect(column(2, 2)[1]).toBe("King, A.");
    await page.waitForFunction(() =>
      document.querySelector("main table tbody tr")?.textContent?.includes("King, A."),
    );
    await undoHeld();
  });

  it("counts as a plain script does, and leaves what it does not cover or doubts to a person", async () => {
    const long = `L: ${"x".repeat(49_990)}`;
    const codes: CellValue[] = [
      ...Array.from({ length: 40 }, (_, at) => `Code ${at}: value ${at}`),
      ...["Sum: =1+1", "Zip: 01234", "שם: שלום", "👩‍👩‍👧: 🏳️‍🌈", "Tel: +33 1 23", long],
      ...["", "no colon", "none either", 5, true, new Date(Date.UTC(2024, 2, 31)), "Code 1: value 1"],
    ];
    await start([["Code", "Size"], ...codes.map((code, at) => [code, at])]);
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await reads("Type what should come out");
    const answerOf = (code: CellValue) => (typeof code === "string" ? code.split(": ")[1] : undefined);
    for (const row of await asked()) await type(answerOf(row) ?? "");
    await learned("not covered.");
    const shown = await page.waitForSelector("p:has-text('not covered.')");
    await page.waitForSelector("button:enabled:has-text('Write ')");
    const [covered, rows, doubted, uncovered] =
      ((await shown.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
    const filled = codes.filter((code) => code !== "");
    expect(rows).toBe(filled.length);
    expect(uncovered).toBe(filled.filter((code) => answerOf(code) === undefined || code === long).length);
    expect((covered ?? 0) + (doubted ?? 0) + (uncovered ?? 0)).toBe(rows);
    await page.selectOption("select", "uncovered");
    await reads("no colon");
    await picture(page, "examples-uncovered");
    expect(await problemsOf(page)).toEqual([]);
    await page.press(`button:enabled:has-text('Write ${covered} rows')`, "Enter");
    await reads(`${covered} rows written`);
    const written = column(2, codes.length + 1).slice(1);
    expect(written.filter((cell) => cell !== "")).toHaveLength(covered ?? 0);
    for (const [at, cell] of written.entries()) if (cell !== "") expect(cell).toBe(answerOf(codes[at] ?? ""));
    await page.press("nav button:has-text('History')", "Enter");
    await page.click("text=Text for the methods box");
    expect(await page.inputValue("textarea")).toContain(`covers ${covered} of ${rows} rows`);
    await page.press("nav button:has-text('Review')", "Enter");
    await reads("The recipe does not cover this row.");
  });

  it("makes up no recipe for what somebody has to know, and points to a model with its price first", async () => {
    const towns = ["Oslo", "Lima", "Paris", "Rome", "Madrid", "Quito"];
    const mayors = ["Anne Lindboe", "Rafael Lopez", "Anne Hidalgo"];
    await start([["Town", "Mayor"], ...towns.map((town, at) => [town, mayors[at] ?? ""])]);
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await page.press("button:has-text('Use the 3 filled cells of “Mayor”')", "Enter");
    await reads("only the values you gave are known");
    await reads("3 of 6 rows covered, 0 in doubt, 3 not covered.");
    await reads("each different value of “Town”. Of other columns it gets only what you tick.");
    const prompt = async () => {
      await page.press("button:has-text('Ask a model instead')", "Enter");
      await reads("Ask in your own words");
      return page.inputValue("textarea, input[type=text] >> nth=0");
    };
    expect(await page.innerText("main")).not.toContain("→ Anne Lindboe");
    expect(await prompt()).toBe(
      "Give the Mayor for each value, with the answer alone. Answer nothing where you do not know.",
    );
    await page.press("button:enabled:has-text('From examples')", "Enter");
    await page.press("button:has-text('Use the 3 filled cells of “Mayor”')", "Enter");
    await page.check("text=They hold cells of “Mayor”");
    await reads("Oslo → Anne Lindboe");
    await picture(page, "examples-ask-model");
    expect(await problemsOf(page)).toEqual([]);
    expect(await prompt()).toContain("Oslo → Anne Lindboe");
    expect(windows.calls.filter((call) => call === "begin" || call === "ask")).toEqual([]);
  });

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

  it("makes a column consistent part by part, says what stays and why, and takes it back", async () => {
    const day = new Date(Date.UTC(2021, 0, 5));
    const dates: CellValue[] = [
      ...Array.from({ length: 20 }, (_, at) => `${at + 1} May 2021`),
      ...["2021-06-07", " 8 Jun 2021", "soon", "N/A", day, ""],
    ];
    const phones = dates.map((_, at) => (at % 2 ? `(212) 555-01${10 + at}` : `212.555.01${10 + at}`));
    await start([["Joined", "Phone"], ...dates.map((date, at) => [date, phones[at] ?? ""])]);
    await press("button:enabled:has-text('Make consistent')");
    await reads("3 rows change, 20 need no change, 2 stay as they are.");
    await picture(page, "consistent");
    await page.click("text=Words for nothing");
    await reads("2 rows change, 20 need no change, 3 stay as they are.");
    await page.selectOption("select", "left");
    await reads("This is not read as the others are.");
    await reads("This is a number, a date or a tick, not a text.");
    expect(await problemsOf(page)).toEqual([]);
    const other = windows.book.insertSheet("Other", 1);
    windows.book.type(other, { row: 1, column: 1, rows: 2, columns: 2 }, [
      ["soon ", '=HF_CLEAN(A1, "Joined, made consistent")'],
      [" never", '=HF_CLEAN(A2, "joined, MADE consistent")'],
    ]);
    await page.press("button:has-text('Save this recipe')", "Enter");
    await reads("Saved as “Joined, made consistent” in this document.");
    await reads("2 formulas name it and were calculated again.");
    await windows.book.settled();
    expect(windows.book.values(other, { row: 1, column: 2, rows: 2, columns: 1 }).flat()).toEqual([
      "soon",
      "never",
    ]);
    await press("button:enabled:has-text('Change 2 rows')");
    await reads("Undo");
    const after = [...dates.slice(0, 20), "7 Jun 2021", "8 Jun 2021", ...dates.slice(22)];
    expect(column(1, dates.length + 1).slice(1)).toEqual(after);
    await page.press("button:has-text('Undo')", "Enter");
    await reads("put back.");
    expect(column(1, dates.length + 1).slice(1)).toEqual(dates);

    windows.book.select("s1", { row: 2, column: 2, rows: 1, columns: 1 });
    page = await windows.open();
    await press("button:enabled:has-text('Make consistent')");
    await reads("Only if you want it: this loses something");
    expect(await page.$$eval("input[type=checkbox]:checked", (boxes) => boxes.length)).toBe(0);
    await picture(page, "consistent-choices");
    expect(await page.isDisabled("footer button")).toBe(true);
  });

  it("takes a column apart without an example, leaves what is built otherwise, and takes it back", async () => {
    const places = ["Bern - CH", "St. Gallen - CH", "Ulm - DE", "Pau - FR", "Linz - AT", "unknown", ""];
    const codes = ["01067", "10115", "20095", "50667", "60311", "70173", "80331"];
    await start([["Place", "Code", "Place 1"], ...places.map((place, at) => [place, codes[at] ?? "", at])]);
    const open = async () => {
      await press("button:enabled:has-text('All operations')");
      await page.fill("input[type=search]", "split columns");
      await page.press("button:has-text('Take apart into columns')", "Enter");
    };
    await open();
    await reads(
      "5 of 6 rows covered, 1 not covered. Rows that are not covered stay blank in the new columns",
    );
    await reads("Takes “Place” apart at “ - ”, and writes piece 1 into “Place 2” and piece 2 into “Place 3”");
    expect(
      await page.$$eval("tbody tr:nth-child(2) td:last-child div > div", (all) =>
        all.map((each) => (each as HTMLElement).innerText),
      ),
    ).toEqual(["Place 2\nSt. Gallen", "Place 3\nCH"]);
    await page.click("text=Headings of the new columns");
    await page.fill("details .field:nth-of-type(2) input", "Country");
    await page.keyboard.press("Tab");
    await reads("and piece 2 into “Country”");
    await picture(page, "split");
    expect(await problemsOf(page)).toEqual([]);
    await page.press("button:has-text('Save this recipe')", "Enter");
    await reads("Saved as “Place, taken apart” in this document.");
    await press("button:enabled:has-text('Write 5 rows')");
    await reads("5 rows written into “Place 2, Country”.");
    const table = () => windows.book.values("s1", { row: 1, column: 1, rows: 8, columns: 5 });
    expect(table().map((row) => row.slice(0, 3))).toEqual([
      ["Place", "Place 2", "Country"],
      ...places.map((place) => [place, ...(place.includes(" - ") ? place.split(" - ") : ["", ""])]),
    ]);
    await undoHeld();
    expect(table().map((row) => row.slice(0, 2))).toEqual([
      ["Place", "Code"],
      ...places.map((place, at) => [place, codes[at]]),
    ]);

    windows.book.select("s1", { row: 2, column: 2, rows: 1, columns: 1 });
    page = await windows.open();
    await open();
    await reads("The values of this column have nothing in common that they could be cut at.");
    await picture(page, "split-none");
    expect(await page.$("footer button")).toBeNull();
    await page.press("button:has-text('Back to this column')", "Enter");
    await page.waitForSelector("button:has-text('All operations'):focus");

    windows.book.type(
      "s1",
      { row: 2, column: 2, rows: 7, columns: 1 },
      codes.map((_, at) => [`(212) 555-011${at}`]),
    );
    page = await windows.open();
    await open();
    await reads("These are telephone numbers, which are mostly kept whole.");
    await picture(page, "split-whole");
    expect(await page.$("footer button")).toBeNull();
    await page.press("button:has-text('Take them apart all the same')", "Enter");
    await reads("7 of 7 rows covered");
  });
});

describe("in words", () => {
  let windows: SidebarWindows;
  let page: Page;
  /** What went to a chat model, and what it answers, one after the other. */
  let asked: string[];
  let answers: string[];
  /** What a request waits for. */
  let held: Promise<void> | undefined;

  const json = (value: unknown) => ({
    status: 200,
    headers: [["content-type", "application/json"]] as const,
    body: Buffer.from(JSON.stringify(value)),
  });
  const offer = { provider: "groq", status: "live", pricing: { input: 1000, output: 5000 } };
  const answer = (sent: Sent) => {
    const { pathname } = new URL(sent.url);
    if (sent.method === "GET")
      return json(/^\/v1\/models\//.test(pathname) ? { id: "openai/gpt-oss-20b", providers: [offer] } : {});
    asked.push(Buffer.from(sent.body as Uint8Array).toString());
    const [said = ""] = answers.splice(0, 1);
    const content = said.startsWith("<") ? said : JSON.stringify({ answers: [{ id: 1, answer: said }] });
    return json({ choices: [{ message: { content }, finish_reason: "stop" }] });
  };
  beforeEach(async () => {
    asked = [];
    answers = [];
    const started = ["03/04/2024", "05/06/2024", "1 May 2024"];
    held = undefined;
    windows = await openSidebars({
      before: async (method) => {
        if (method === "ask") await held;
      },
      sheets: [
        {
          name: "Members",
          cells: [
            ["Name", "Started"],
            ...NAMES.slice(0, 40).map(({ name }, at): CellValue[] => [
              at === 7 ? "Acme" : name,
              started[at % 3] ?? "",
            ]),
          ],
        },
      ],
      origins: { "https://router.huggingface.co": answer, "https://huggingface.co": answer },
    });
    page = await windows.open();
  });
  afterEach(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const column = (at: number, rows: number) =>
    windows.book.values("s1", { row: 1, column: at, rows, columns: 1 }).flat();
  const open = async () => {
    await page.press("button:enabled:has-text('All operations')", "Enter");
    await page.waitForSelector("input[type=search]:focus");
    await page.keyboard.type("in words");
    await page.keyboard.press("Enter");
    await page.waitForSelector("form input[type=text]:focus");
  };
  /** Says it key by key, once the rows are there. */
  const say = async (text: string) => {
    await page.focus("form input[type=text]");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
    await page.waitForSelector("button:enabled:has-text('Find a recipe')");
    await page.keyboard.press("Enter");
  };

  it("finds recipes on this device, asks what is open, has a model write others, and writes and undoes them all alike", async () => {
    await open();
    await say("surname first");
    await reads("39 rows change, 0 need no change, 1 stay as they are.");
    await picture(page, "words-found");
    expect(await problemsOf(page)).toEqual([]);
    await page.press("button:enabled:has-text('Write 39 rows')", "Enter");
    await reads("39 rows written into “Name (surname first)”.");
    await picture(page, "words-written");
    await page.press("button:has-text('Undo')", "Enter");
    await reads("put back.");
    expect(asked).toEqual([]);
    expect(column(2, 4)).toEqual(["Started", "03/04/2024", "05/06/2024", "1 May 2024"]);

    // What an example says otherwise is not taken; a model is the next way, or its answers value by value.
    const wish = "as a badge: guest of the day";
    await say(wish);
    await reads("No recipe that is known on this device does what these words say.");
    await page.press("button:has-text('Have a model write a recipe')", "Enter");
    await reads("is sent your words and these 3 rows of “Name”, one of each form");
    await reads("about 1 request, 1 s, $");
    await page.waitForSelector("section[aria-label='Have a model write a recipe']:focus");
    await picture(page, "words-model");
    expect(await problemsOf(page)).toEqual([]);
    expect(asked).toEqual([]);
    answers = ["<html>Busy</html>", '{"steps":[{"op":"model","name":"x","column":0,"to":"y"}]}'];
    await page.press("button:has-text('Ask for a recipe')", "Enter");
    await reads("although it was asked twice: its recipe does something that cannot be done here.");
    await picture(page, "words-wrong");
    expect(asked).toHaveLength(2);
    answers = [
      '{"steps":[{"op":"map","column":0,"pairs":[["Acme",""]],"onFail":"blank"}]}',
      '{"steps":[{"op":"write","to":["x"],"cases":[{"columns":[["Guest: ",{"from":0,"do":[]}]]}],"onFail":"flag"}]}',
    ];
    await page.press("button:has-text('Have a model write a recipe')", "Enter");
    await page.press("button:has-text('Ask for a recipe')", "Enter");
    await reads("Written by openai/gpt-oss-20b");
    await reads("40 rows change");
    await picture(page, "words-by-model");
    expect(asked).toHaveLength(4);
    await page.press("button:enabled:has-text('Write 40 rows')", "Enter");
    await reads("40 rows written into");
    expect(column(2, 3).slice(1)).toEqual(["Guest: Ada King", "Guest: Bo Luna"]);
    await page.press("button:has-text('Undo')", "Enter");
    await reads("put back.");
  });

  it("asks once where words mean several things, follows several steps, and has one taken out", async () => {
    windows.book.select("s1", { row: 2, column: 2, rows: 1, columns: 1 });
    await page.reload();
    await open();
    await say("dates as 2024-03-31");
    await reads("These words can mean several things. Which do you mean?");
    await picture(page, "words-which");
    expect(await problemsOf(page)).toEqual([]);
    await page.press("button:has-text('“03/04/2024” → “2024-03-04”')", "Enter");
    await reads("40 rows change, 0 need no change");
    expect(await page.isChecked("label:has-text('This column; a copy is kept') input")).toBe(true);
    await picture(page, "words-chosen");
    await say("trim and date:iso:DMY, then month");
    await reads("No recipe that is known on this device");
    await say("tidy spaces, date:iso:DMY");
    await reads("In “Started”: Tidy spaces.");
    await reads("In “Started”: Dates as 2024-03-31, read day first.");
    await page.press("button[aria-label='Edit step 1']", "Enter");
    await page.press("button[aria-label='Take out step 1']", "Enter");
    await page.waitForFunction(() => !document.body.innerText.includes("Tidy spaces"));
    await reads("40 rows change, 0 need no change");
    await page.press("button:has-text('Save this recipe')", "Enter");
    await reads("Saved as “tidy spaces, date:iso:DMY” in this document.");
    await page.press("button:enabled:has-text('Write 40 rows')", "Enter");
    await reads("0 rows change, 40 need no change");
    expect(column(2, 4).slice(1)).toEqual(["2024-04-03", "2024-06-05", "2024-05-01"]);
    await page.press("button:has-text('Undo')", "Enter");
    await reads("put back.");
    expect(column(2, 4).slice(1)).toEqual(["03/04/2024", "05/06/2024", "1 May 2024"]);
    await page.press("button:has-text('Use “tidy spaces, date:iso:DMY”')", "Enter");
    await reads("40 of 40 rows covered, 0 not covered.");
    expect(asked).toEqual([]);
  });

  it("can be stopped while a model writes, keeps within the limit and the allowed models, and speaks German", async () => {
    const list = "button:enabled:has-text('Alle Werkzeuge')";
    let release = () => {};
    held = new Promise((done) => {
      release = done;
    });
    await sidebarCalls(windows.host).saveAllowed({ models: "google/*", providers: "" });
    page = await windows.open("de-DE");
    await page.press(list, "Enter");
    await page.fill("input[type=search]", "in Worten");
    await page.keyboard.press("Enter");
    await page.waitForSelector("form input[type=text]:focus");
    await page.keyboard.type("Nachname zuerst");
    await page.waitForSelector("button:enabled:has-text('Rezept suchen')");
    await page.keyboard.press("Enter");
    await page.waitForSelector("footer button:enabled");
    await picture(page, "words-found-de");
    expect(await tooWide(page)).toEqual([]);
    await page.focus("form input[type=text]");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("als Namensschild");
    await page.keyboard.press("Enter");
    await reads("Auf diesem Gerät ist kein Rezept bekannt");
    const offer = "button:enabled:has-text('Ein Modell ein Rezept schreiben lassen')";
    await page.press(offer, "Enter");
    await reads("google/*");
    expect(asked).toEqual([]);

    await sidebarCalls(windows.host).saveAllowed({ models: "", providers: "" });
    await sidebarCalls(windows.host).savePreferences({ dollarsPerDay: 0.000001 });
    await page.reload();
    await page.press(list, "Enter");
    await page.fill("input[type=search]", "in Worten");
    await page.keyboard.press("Enter");
    await page.waitForSelector("form input[type=text]:focus");
    await page.keyboard.type("als Namensschild");
    await page.waitForSelector("button:enabled:has-text('Rezept suchen')");
    await page.keyboard.press("Enter");
    await page.press(offer, "Enter");
    const ask = "button:enabled:has-text('Um ein Rezept bitten')";
    await page.waitForSelector(ask);
    await picture(page, "words-model-de");
    expect(await tooWide(page)).toEqual([]);
    await page.press(ask, "Enter");
    await page.press("button:has-text('Abbrechen') >> visible=true", "Enter");
    release();
    await reads("Abgebrochen. Es wurde nichts geändert.");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
    await page.press(offer, "Enter");
    await page.press(ask, "Enter");
    await reads("renze");
    expect(asked).toEqual([]);
  });
});
