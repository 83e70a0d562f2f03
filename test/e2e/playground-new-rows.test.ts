import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeRecipe } from "../../src/core/recipe/read-recipe.ts";
import { runRecipe, SURNAME } from "../support/recipe-sheet.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";
import { type OpenPlayground, openPlayground, picture } from "./support/playground.ts";
import type { SheetPage } from "./support/sheet-page.ts";

const NAMES = ["Lee, Ann", "Moss, Bob", "Stone, Cy"];

describe("recipes on new rows", () => {
  let folder: string;
  let playground: OpenPlayground;
  let sheet: SheetPage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "playground-"));
    const file = join(folder, "members.csv");
    await writeFile(file, `Name,Town\n${NAMES.map((name) => `"${name}",Oslo`).join("\n")}\n`);
    playground = await openPlayground({ file });
    sheet = await playground.open();
  });
  afterAll(async () => {
    await playground.close();
    await rm(folder, { recursive: true });
    expect(playground.problems).toEqual([]);
  });

  it("are run from the menu on rows that were typed below, after a look at what is written", async () => {
    const { page } = sheet;
    const calls = sidebarCalls(playground.running.host);
    // Before a tab is added: until the page has said what is in front, that may be taken for the sheet.
    const { sheetId } = await calls.table();
    await calls.keepRecipe("Surnames", writeRecipe(SURNAME), []);
    await runRecipe(calls, sheetId, SURNAME, [1], [NAMES]);
    await sheet.shows("B4", "Stone");
    await sheet.type("A5", "Reed, Di");
    await sheet.type("A6", "Cher");
    await sheet.type("A7", "Kim, Ed");
    await sheet.settled();
    const choose = () => page.getByRole("menuitem", { name: "Run recipes on new rows" }).press("Enter");
    await sheet.press("Alt+n", "ArrowRight");
    await choose();
    await page.waitForSelector(
      ".pg-dialog-body:has-text('“Surnames” writes “Surname” in 2 new rows. 1 row stays blank')",
    );
    await picture(page, "new-rows-asked");
    await page.getByRole("button", { name: "Cancel" }).click();
    await sheet.settled();
    expect(await sheet.cell("B5")).toBe("");
    await sheet.press("Alt+n", "ArrowRight");
    await choose();
    await page.waitForSelector(".pg-dialog-body");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".pg-toast:has-text('2 new rows written.')");
    await sheet.shows("B7", "Kim");
    expect([await sheet.cell("B5"), await sheet.cell("B6")]).toEqual(["Reed", ""]);
    await picture(page, "new-rows-written");

    const mark = playground.running.book.sheets().find(({ name }) => name === "Stet recipes")?.id ?? "";
    playground.running.book.type(mark, { row: 2, column: 4, rows: 1, columns: 1 }, [["x"]]);
    await sheet.type("A8", "Hay, Flo");
    await sheet.settled();
    await sheet.press("Alt+n", "ArrowRight");
    await choose();
    await page.waitForSelector(".pg-dialog-body:has-text('is not as you have saved it')");
    await picture(page, "new-rows-not-own");
    await page.getByRole("button", { name: "Cancel" }).click();
    await sheet.settled();
    expect(await sheet.cell("B8")).toBe("");
  });
});
