import { writeRecipe } from "../../src/core/recipe/read-recipe.ts";
import { builtWithEverything } from "../support/built-with-everything.ts";
import { planOf, SURNAME } from "../support/recipe-sheet.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";
import { picture } from "./support/playground.ts";

describe("a recipe that goes on with new rows", () => {
  const dist = builtWithEverything();
  let windows: SidebarWindows;
  afterEach(() => windows.close());

  /** Runs the recipe that is saved in the document on its sheet. */
  const written = async (build?: string) => {
    const cells = [["Name"], ["Lee, Ann"], ["Moss, Bob"]];
    windows = await openSidebars({ ...(build && { dist: build }), sheets: [{ name: "Members", cells }] });
    await sidebarCalls(windows.host).keepRecipe("Surnames", writeRecipe(SURNAME), []);
    const page = await windows.open();
    await page.click("button:enabled:has-text('From examples')");
    await page.click("button:has-text('Use “Surnames”')");
    await page.click("button:enabled:has-text('Write 2 rows')");
    await page.waitForSelector("text=2 rows written into “Surname”");
    return page;
  };

  it("is switched on once it has written, is listed in the settings, and removed there", async () => {
    const page = await written(dist);
    await page.waitForSelector("button:has-text('New rows, too')");
    await picture(page, "new-rows-too");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("button:has-text('New rows, too')");
    await page.waitForSelector("text=From now on new rows are looked at every hour.");
    expect(JSON.stringify(windows.host.stored())).toContain("stet.recipes.");
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    await page.click("summary:has-text('New rows that are looked at every hour')");
    await page.waitForSelector("text=the recipe “Surnames” for “Surname”");
    await picture(page, "new-rows-settings");
    expect(await problemsOf(page)).toEqual([]);
    await page.click("button:has-text('Remove') >> nth=0");
    await page.waitForSelector("summary:has-text('New rows that are looked at')", { state: "detached" });
    expect(JSON.stringify(windows.host.stored())).not.toContain("stet.recipes.");
  });

  it("is not offered to be gone on with once its window is gone: what it would write is nowhere else", async () => {
    windows = await openSidebars({ dist, sheets: [{ name: "Members", cells: [["Name"], ["Lee, Ann"]] }] });
    const calls = sidebarCalls(windows.host);
    const { sheetId } = await calls.table();
    await calls.begin(planOf(sheetId, SURNAME, [1]), "gone");
    const page = await windows.open();
    await page.waitForSelector("button:has-text('Look again')");
    expect(await page.$("button:has-text('Go on')")).toBeNull();
    expect(await problemsOf(page)).toEqual([]);
  });

  it("is not offered in the default build", async () => {
    const page = await written();
    expect(await page.$("button:has-text('New rows, too')")).toBeNull();
  });
});
