import { rmSync } from "node:fs";
import { cellCases } from "../../probe/cell-case.ts";
import type { Found } from "../../probe/found.ts";
import { pageCases } from "../../probe/page/page-cases.ts";
import { serviceCases } from "../../probe/server.ts";
import { buildProbe, WORLD } from "../support/probe.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const CALLED_BY_PAGE = ["probeEcho", "probeDate", "probeThrow"];

describe("the probe, run from its sidebar", () => {
  let dist: string;
  let windows: SidebarWindows;

  beforeAll(async () => {
    dist = buildProbe();
    windows = await openSidebars({
      dist,
      origins: WORLD,
      addon: false,
      functions: ["probeServices", "probeTypeFormulas", "probeReadFormulas", "probeKeep", ...CALLED_BY_PAGE],
      sheets: [{ name: "Sheet1", cells: [[""]] }],
    });
  });
  afterAll(async () => {
    await windows.close();
    rmSync(dist, { recursive: true });
  });

  it("runs to its end in six clicks and keeps every answer, all as the emulated host is held to", async () => {
    const page = await windows.open();
    for (const [button, said] of [
      ["Try the services", /calls of services tried$/],
      ["Try formulas", /(\d+) of \1 formulas tried$/],
      ["Try this page", /things of the page tried$/],
    ] as const) {
      await page.getByRole("button", { name: button }).click();
      await page.getByRole("status").filter({ hasText: said }).waitFor();
    }
    await page.getByRole("combobox").selectOption("one of Workspace");
    await page.getByRole("button", { name: "Keep what was found" }).click();
    await page.getByRole("status").filter({ hasText: "answers are kept" }).waitFor();

    const found = JSON.parse(await page.getByRole("textbox").inputValue()) as Found;
    const all = [...serviceCases, ...cellCases, ...pageCases];
    const expected = Object.fromEntries(all.map(({ id, expect: answer }) => [id, answer]));
    expect(found.answers).toEqual(expected);
    expect(found).toMatchObject({ locale: expect.stringMatching(/^\w+$/), account: "workspace" });

    const { book } = windows;
    const tab = book.sheets().find(({ name }) => name === "Stet probe answers");
    const [[text]] = book.values(tab?.id ?? "", { row: 1, column: 1, rows: 1, columns: 1 }) as [[string]];
    expect(JSON.parse(text)).toEqual(found);
    expect(book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Stet probe answers"]);
  });
});
