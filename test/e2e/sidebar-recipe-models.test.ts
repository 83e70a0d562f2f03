import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { asWritten } from "../support/rival/answers.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const LABELS = ["politics", "sport", "crime"];
const headline = (at: number) => `${LABELS[at % 3]} number ${at} from the wire`;
const JUNE: CellValue[][] = [
  ["No", "Headline"],
  ...[0, 1, 2, 3, 1].map((at, no) => [no, at % 2 === 0 ? headline(at) : `  ${headline(at)} `]),
];
const JULY: CellValue[][] = [["Headline"], ...[3, 4, 0].map((at) => [`${headline(at)}  `])];
const DESKS = LABELS.map((label) => [label, `${label} desk`]);
const topic = (at: number) => asWritten(headline(at), LABELS);
const RECIPE = {
  ...{ recipe: 1, name: "Desks", inputs: ["Headline"] },
  steps: [
    { op: "rule", column: 0, rules: "trim" },
    { op: "model", name: "HF_CLASSIFY", arguments: [LABELS.join(", ")], column: 0, to: "Topic" },
    { op: "map", column: 1, pairs: [[topic(1), "reworded"]], onFail: "keep" },
    { op: "map", column: 1, to: "Desk", pairs: [["reworded", "own desk"], ...DESKS], onFail: "flag" },
  ],
};
const decided = (at: number) => (topic(at) === topic(1) ? "reworded" : topic(at));

describe("a recipe with a step that asks a model", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  const begin = async (sheets: { name: string; cells: CellValue[][] }[]) => {
    rival = await startRival({ mostInputs: 8 });
    windows = await openSidebars({
      ...{
        sheets,
        origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
      },
    });
  };
  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const press = (name: string) => page.press(`button:enabled:has-text('${name}')`, "Enter");
  const asked = () => rival.rival.log.flatMap(({ delivered }) => delivered);
  const headings = (sheet: string) =>
    windows.book.values(sheet, { row: 1, column: 1, rows: 1, columns: 8 }).flat();
  const under = (sheet: string, heading: string, rows: number) => {
    const column = headings(sheet).indexOf(heading) + 1;
    return windows.book.values(sheet, { row: 2, column, rows, columns: 1 }).flat();
  };
  /** What each run was asked to do, as the log has it. */
  const plans = () => {
    const log = windows.book.sheets().find(({ name }) => name === "Stet log")?.id ?? "";
    const area = { row: 1, column: 1, rows: 20, columns: 40 };
    return windows.book
      .values(log, area)
      .flat()
      .flatMap((cell) => (/^\{"function"/.test(String(cell)) ? [JSON.parse(String(cell))] : []));
  };
  const bring = async (recipe: object) => {
    await press("From examples");
    await page.click("text=Bring in a recipe");
    await page.fill("textarea", JSON.stringify(recipe));
    await press("Read it");
  };

  it("is taken to its end, month after month, and asks for nothing before a person's click on the form", async () => {
    await begin([{ name: "June", cells: JUNE }]);
    const june = windows.book.sheets()[0]?.id ?? "";
    windows.book.select(june, { row: 2, column: 2, rows: 1, columns: 1 });
    page = await windows.open();
    await bring(RECIPE);
    await reads("Step 2 asks a model: Classify “Headline”, into “Topic”.");
    await reads("Write the steps above first");
    expect(await page.isDisabled("button:has-text('Go on with step 3')")).toBe(true);
    await page.locator("text=Write the steps above first").scrollIntoViewIfNeeded();
    await picture(page, "recipe-model-first");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("text=Rename, download or delete");
    await press("Save this recipe");
    await reads("Saved as “Desks”");
    await press("Write 3 rows");
    await reads("3 cells changed.");
    await page.waitForFunction(() => !document.body.innerText.includes("Write the steps above first"));
    await page.locator("text=Steps that ask a model").scrollIntoViewIfNeeded();
    await picture(page, "recipe-model-ask");

    await press("Fill in the form for “Topic”");
    await reads("This is a step of a recipe. The answers go into a new column “Topic”.");
    expect(await page.inputValue("select >> nth=0")).toBe("2");
    expect(await page.inputValue("select >> nth=1")).toBe("HF_CLASSIFY");
    expect(await page.inputValue("textarea")).toBe(LABELS.join(", "));
    await page.waitForSelector("footer button:enabled:has-text('Classify 5 rows')");
    await picture(page, "recipe-model-form");
    expect(await problemsOf(page)).toEqual([]);
    // The way back, and the form again.
    await press("Back to the recipe");
    await reads("Recipe: Desks");
    await press("Fill in the form for “Topic”");
    await page.waitForSelector("footer button:enabled:has-text('Classify 5 rows')");
    expect(rival.rival.log).toEqual([]);
    expect(windows.calls.filter((name) => /^(begin|send|ask)/.test(name) && name !== "begin")).toEqual([]);
    await press("Classify 5 rows");
    await reads("Done: 5 rows");
    expect(asked()).toHaveLength(4);
    expect(plans().at(-1)).toMatchObject({
      ...{ function: "HF_CLASSIFY", columns: [{ column: 2, parameter: 0 }], place: "beside", rows: "all" },
      ...{ arguments: [null, LABELS.join(", "), "min: 0.5", null], headings: ["Topic"], provider: "" },
    });
    expect(under(june, "Topic", 5)).toEqual([0, 1, 2, 3, 1].map(topic));

    await press("Clean another column");
    await reads("Recipe: Desks");
    await reads("Fill in the form for new rows of “Topic”");
    await page.waitForFunction(() => document.activeElement?.textContent === "Steps that ask a model");
    await page.waitForSelector("footer button:has-text('Write 0 rows')");
    await picture(page, "recipe-model-go-on");
    await press("Go on with step 3");
    await reads("Recipe: Desks, step 3");
    await page.waitForSelector("footer button:has-text('Write')");
    await picture(page, "recipe-model-part");
    expect(await problemsOf(page)).toEqual([]);
    await page.waitForSelector("footer button:enabled");
    await page.press("footer button.primary", "Enter");
    await reads("changed.");
    expect(under(june, "Topic", 5)).toEqual([0, 1, 2, 3, 1].map(decided));
    await press("Back to the whole recipe");
    await press("Go on with step 4");
    await reads("Recipe: Desks, step 4");
    await press("Write 5 rows");
    await reads("5 rows written into “Desk”.");
    expect(under(june, "Desk", 5)).toEqual(
      [0, 1, 2, 3, 1].map((at) => (topic(at) === topic(1) ? "own desk" : `${topic(at)} desk`)),
    );

    const july = windows.book.insertSheet("July", 1);
    windows.book.type(july, { row: 1, column: 1, rows: JULY.length, columns: 1 }, JULY);
    windows.book.select(july, { row: 2, column: 1, rows: 1, columns: 1 });
    page = await windows.open();
    await press("From examples");
    await press("Use “Desks”");
    await press("Write 3 rows");
    await reads("3 cells changed.");
    await press("Fill in the form for “Topic”");
    await press("Classify 3 rows");
    await reads("Done: 3 rows");
    // What was answered in June is remembered.
    expect(asked()).toHaveLength(5);
    await press("Clean another column");
    await press("Go on with step 3");
    await page.waitForSelector("footer button");
    await press("Back to the whole recipe");
    await press("Go on with step 4");
    await press("Write 3 rows");
    await reads("3 rows written into “Desk”.");
  });

  it("is made of the history, and of the answers' own one; in German it has room, too", async () => {
    await begin([{ name: "June", cells: JUNE }]);
    const june = windows.book.sheets()[0]?.id ?? "";
    windows.book.select(june, { row: 2, column: 2, rows: 1, columns: 1 });
    page = await windows.open();
    await bring({ ...RECIPE, steps: RECIPE.steps.slice(0, 2) });
    await reads("Step 2 asks a model");
    await press("Fill in the form for “Topic”");
    await press("Classify 5 rows");
    await reads("Done: 5 rows");
    windows.book.select(june, { row: 2, column: 3, rows: 1, columns: 1 });
    page = await windows.open("de-DE");
    await press("Aus Beispielen");
    await page.click("summary:has-text('„Topic“')");
    await reads("Fragt ein Modell (Einordnen) zu „Headline“");
    await picture(page, "recipe-model-history-de");
    await page.press("details[open] button", "Enter");
    await reads("Schritt 1 fragt ein Modell: „Headline“ → „Topic“ (Einordnen).");
    await page.waitForSelector("footer", { state: "detached" });
    expect(await problemsOf(page)).toEqual([]);
    await page.locator("section h2").scrollIntoViewIfNeeded();
    await picture(page, "recipe-model-only-de");

    // What a sheet has no room for at once is taken in parts.
    await press("Zurück zu den Beispielen");
    await page.click("text=Rezept einlesen");
    await page.fill(
      "textarea",
      JSON.stringify({
        ...{ recipe: 1, name: "Teile", inputs: ["No", "Headline"] },
        steps: [
          { op: "rule", column: 0, rules: "trim" },
          { op: "rule", column: 1, rules: "trim" },
          { ...RECIPE.steps[1], column: 1 },
          { op: "join", columns: [0, 2], with: " ", to: "Beides" },
        ],
      }),
    );
    await press("Einlesen");
    await reads("Weiter mit Schritt 2");
    expect(await page.innerText("main")).not.toContain("npm run sheet.");
    expect(await problemsOf(page)).toEqual([]);
    await page.locator("section h2").scrollIntoViewIfNeeded();
    await picture(page, "recipe-model-parts-de");
    await press("Weiter mit Schritt 2");
    await page.waitForSelector("footer button:enabled:has-text('3')");
    await page.press("footer button:enabled", "Enter");
    await page.waitForFunction(() => document.body.innerText.includes("3 Zellen"));
    await press("Zurück zum ganzen Rezept");
    await press("Weiter mit Schritt 4");
    await page.waitForSelector("footer button:enabled:has-text('5')");
    // The copy of what was changed stands where the answers stood.
    expect(await page.getByLabel("Spalte für „Topic“").inputValue()).toBe("4");
    await picture(page, "recipe-model-part-de");
  });

  it("asks later about the rows that were added alone", async () => {
    await begin([{ name: "Wire", cells: [["Headline"], [headline(0)], [headline(1)]] }]);
    const sheet = windows.book.sheets()[0]?.id ?? "";
    const steps = [
      { ...RECIPE.steps[1], arguments: [LABELS.join(", "), "min: 0.1"] },
      { op: "join", columns: [1, 0], with: " | ", to: "Both" },
    ];
    const fill = async (says: string, done: string) => {
      await press(says);
      await page.waitForSelector("footer button:enabled");
      await page.press("footer button:enabled", "Enter");
      await reads(done);
    };
    page = await windows.open();
    await bring({ ...RECIPE, steps });
    await fill("Fill in the form for “Topic”", "Done: 2 rows");
    await press("Clean another column");
    await press("Go on with step 2");
    await press("Write 2 rows");
    await reads("2 rows written into “Both”.");
    const both = [0, 1].map((at) => `${LABELS[at]} | ${headline(at)}`);
    expect(under(sheet, "Both", 2)).toEqual(both);

    windows.book.type(sheet, { row: 4, column: 1, rows: 1, columns: 1 }, [[headline(2)]]);
    page = await windows.open();
    await bring({ ...RECIPE, steps });
    await press("Fill in the form for new rows of “Topic”");
    await reads("This is a step of a recipe. Back to the recipe");
    await press("Back to the recipe");
    await fill("Fill in the form for new rows of “Topic”", "Done: 1 row");
    expect(under(sheet, "Topic", 3)).toEqual(LABELS);
    expect(asked()).toHaveLength(3);
    expect(plans().at(-1)).toMatchObject({ rows: "new", function: "HF_CLASSIFY" });
  });

  it("goes on with a step of as many as there are, from the answers that are chosen", async () => {
    await begin([
      {
        name: "Wire",
        cells: [
          ["Headline", "Topic"],
          [headline(0), "politics"],
          [headline(1), "sport"],
          [headline(2), "weather"],
        ],
      },
    ]);
    page = await windows.open();
    const others = Array.from({ length: 9 }, (_, at) => ({
      ...{ op: "join", columns: [0, 0], with: "-", to: `Twice ${at}` },
    }));
    const behind = { op: "map", column: 1, to: "Desk", pairs: DESKS, onFail: "flag" };
    await bring({ ...RECIPE, steps: [RECIPE.steps[1], behind, ...others] });
    await page.getByLabel("Column with the answers of step 1").selectOption("2");
    await press("Go on with step 2");
    await reads("Recipe: Desks, step 2");
    await reads("Step 2 was not made for 1 row: “weather” in row 4.");
    await press("Write 2 rows");
    await reads("2 rows written into “Desk”.");
    const sheet = windows.book.sheets()[0]?.id ?? "";
    expect(under(sheet, "Desk", 3)).toEqual(["politics desk", "sport desk", ""]);

    page = await windows.open();
    await bring({ ...RECIPE, steps: [RECIPE.steps[1], { ...RECIPE.steps[1], column: 1, to: "Tone" }] });
    await page.getByLabel("Column with the answers of step 1").selectOption("2");
    await press("Go on with step 2");
    await reads("Step 2 asks a model: Classify “Topic”, into “Tone”.");
    expect(rival.rival.log).toEqual([]);
  });

  it("asks nobody about rows that an earlier step is yet to take out", async () => {
    const june = JUNE.map(([, headline]) => [headline as CellValue]);
    await begin([{ name: "June", cells: june }]);
    page = await windows.open();
    const when = { is: "contains", column: 0, text: "number 3" };
    const [trim, model] = RECIPE.steps;
    await bring({ ...RECIPE, steps: [{ op: "dropRows", column: 0, when }, model, trim] });
    await reads("Step 1 comes before the others and changes rows.");
    expect(await page.isDisabled("button:has-text('Fill in the form for “Topic”')")).toBe(true);
    await press("Remove 1 row");
    await press("Fill in the form for “Topic”");
    await reads("Classify 4 rows");
    expect(asked()).toEqual([]);
  });
});
