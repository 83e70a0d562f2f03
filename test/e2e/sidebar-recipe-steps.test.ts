import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const MEMBERS: CellValue[][] = [
  ["Member", "Party"],
  ["King, Ada", "Labour"],
  ["Stone, Bo", ""],
  ["Total", "none"],
  ["Hill, Cy", "Green"],
];

const RECIPE = JSON.stringify({
  ...{ recipe: 1, name: "Members", inputs: ["Member", "Party"] },
  steps: [
    {
      ...{ op: "write", to: ["Loud"], onFail: "keep" },
      cases: [{ columns: [[{ from: 1, do: [{ op: "case", to: "upper" }] }]] }],
    },
  ],
});

describe("steps that a person puts into a recipe", () => {
  let windows: SidebarWindows;
  let page: Page;
  afterEach(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const press = (name: string) => page.press(`button:enabled:has-text('${name}')`, "Enter");
  const add = async (step: number, where: "before" | "after", sought: string) => {
    await page.press(`button[aria-label='Edit step ${step}']`, "Enter");
    await press(`Add a step ${where}`);
    await page.waitForSelector("input[type=search]:focus");
    await page.keyboard.type(sought);
    await page.keyboard.press("Enter");
  };
  const label = (name: string) => page.getByLabel(name, { exact: true });

  it("take rows, fill cells, cut and join columns, each with its settings, and are taken back one by one", async () => {
    windows = await openSidebars({ sheets: [{ name: "Members", cells: MEMBERS }] });
    page = await windows.open();
    await press("From examples");
    await reads("Type what should come out");
    await page.click("text=Bring in a recipe");
    await page.fill("textarea", RECIPE);
    await press("Read it");
    await reads("4 of 4 rows covered, 0 not covered.");

    await add(1, "before", "separate");
    await label("Column").selectOption({ label: "Member" });
    await label("Cut at").fill("x");
    await press("Add the step");
    await reads("A column is cut at a mark or a space, not at letters, digits,");
    await picture(page, "steps-cut-refused");
    expect(await problemsOf(page)).toEqual([]);
    await label("Cut at").fill(",");
    await label("Heading 1").fill("Last");
    await label("Heading 2").fill("First");
    await press("Add the step");
    await reads("Step 1 is new.");
    await reads("Takes “Member” apart at “,”");
    await reads("In 1 covered row a step gave no result.");

    await add(2, "after", "merge");
    await label("Column 1").selectOption({ label: "First" });
    await label("Column 2").selectOption({ label: "Last" });
    await label("Heading 1").fill("Full");
    await picture(page, "steps-join");
    expect(await problemsOf(page)).toEqual([]);
    await press("Add the step");
    await reads("Joins “First” and “Last” with “ ” into “Full”.");

    // Rows first: behind another step it is refused with why, before all it is a change of its own.
    await add(1, "after", "filter delete");
    await press("Add the step");
    await reads("Step 2 takes out rows or fills cells, which has to come before all other steps.");
    await press("Cancel");
    await press("Cancel");
    await page.press("button[aria-label='Edit step 1']", "Enter");
    await add(1, "before", "filter delete");
    await label("Column").selectOption({ label: "Member" });
    await label("Rows whose cell").selectOption({ label: "is just a text" });
    await label("Text that is looked for").fill("Total");
    await press("Add the step");
    await reads("Leaves out the rows where “Member” is “Total”.");
    await reads("Step 1 comes before the others and changes rows.");
    await add(1, "after", "fill down");
    await label("Column").selectOption({ label: "Party" });
    await press("Add the step");
    await reads("Fills blank cells of “Party” with the value above.");
    expect(await page.locator("ol.steps > li").count()).toBe(5);
    await press("Take back the last edit");
    await page.waitForFunction(() => document.querySelectorAll("ol.steps > li").length === 4);
    await add(1, "after", "fill down");
    await label("Column").selectOption({ label: "Party" });
    await press("Add the step");
    await reads("Step 2 is new.");
    await picture(page, "steps-columns");
    expect(await problemsOf(page)).toEqual([]);
  });
});
