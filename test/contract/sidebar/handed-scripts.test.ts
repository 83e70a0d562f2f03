import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const DIST = process.env.STET_DIST ?? "dist";

afterEach(closeAddOns);

describe.each([
  ["recipeScript", "Recipes.html"],
  ["screenScript", "Screens.html"],
] as const)("the script that %s hands over", (call, file) => {
  it("is a file of its own, which a page is given when it wants it", async () => {
    const { host } = await openAddOn({}, { dist: DIST });
    const script: string = await sidebarCalls(host)[call]();
    expect(() => new Script(script)).not.toThrow();
  });

  it("is missed with a sentence where only the other files were put into Google", async () => {
    const dist = await mkdtemp(join(tmpdir(), "stet-dist-"));
    await cp(DIST, dist, { recursive: true });
    await rm(join(dist, file));
    const { host } = await openAddOn({}, { dist });
    await expect(sidebarCalls(host)[call]()).rejects.toThrow(`without its file ${file}`);
    await rm(dist, { recursive: true });
  });
});
