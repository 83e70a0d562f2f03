import { readFileSync } from "node:fs";
import vm from "node:vm";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const LONG = "word ".repeat(9_999);
const ODD = [
  "Café Royal",
  "CAFE ROYAL.",
  "",
  "   ",
  42,
  true,
  "🍋 Lemon Bar",
  "🍋 lemon bar",
  "مكتبة المدينة",
  "ספרית העיר",
  "#N/A",
  "#HF WAITING Not asked yet. Choose Extensions ▸ Stet ▸ Finish waiting cells.",
  LONG,
];

describe("HF_CLUSTER in a sheet", () => {
  it("merges spellings and leaves all else alone, whatever stands in the column", async () => {
    const { column, asked, host } = await openAddOn();
    const merged = ["Café Royal", "Café Royal", ...ODD.slice(2, 6), "🍋 Lemon Bar", "🍋 Lemon Bar"];
    expect(await column("HF_CLUSTER", ODD)).toEqual([...merged, ...ODD.slice(8)]);
    expect(await column("HF_CLUSTER", ODD, "all")).toEqual([...merged, ...ODD.slice(8)]);
    expect(asked()).toBe(0);
    expect(host.fetches).toEqual([]);
  });

  it("takes a single cell, a date, several columns and rows that are too short", async () => {
    const { host } = await openAddOn();
    const day = new Date("2024-05-01T00:00:00Z");
    expect(await host.call("HF_CLUSTER", ["Savoy"])).toBe("Savoy");
    expect(await host.call("HF_CLUSTER", [day])).toEqual(day);
    expect(await host.call("HF_CLUSTER", [[["Savoy", "SAVOY"], ["savoy"]]])).toEqual([
      ["Savoy", "Savoy"],
      ["Savoy", ""],
    ]);
  });

  it("stops in time, and says so in every cell that waits", () => {
    const names = Array.from({ length: 3000 }, (_, at) => [`Name ${at} of ${at * 7}`]);
    const cells = withSlowClock("HF_CLUSTER", [...names, [""]], "all");
    expect(cells[0]?.[0]).toMatch(/^#HF LARGE 3000 different values .* Give it a part/);
    expect(cells[2999]?.[0]).toMatch(/^#HF LARGE/);
    expect(withSlowClock("HF_CLUSTER", [["Savoy"], ["SAVOY"]], "all")).toEqual([["Savoy"], ["Savoy"]]);
  });
});

/** A formula on a machine so slow that a second passes whenever it looks at the clock. */
function withSlowClock(name: string, values: unknown[][], method: string): unknown[][] {
  const nothing = { getProperty: () => null, getProperties: () => ({}) };
  const properties = () => nothing;
  const context = vm.createContext({
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => "en_US" }) },
    PropertiesService: {
      getScriptProperties: properties,
      getDocumentProperties: properties,
      getUserProperties: properties,
    },
    asked: JSON.stringify([values, method]),
  });
  vm.runInContext("let looks = 0; Date.now = () => ++looks * 1000;", context);
  vm.runInContext(readFileSync("dist/Code.js", "utf8"), context);
  return JSON.parse(vm.runInContext(`JSON.stringify(${name}(...JSON.parse(asked)))`, context));
}

describe("HF_MATCH in a sheet", () => {
  it("finds entries, and answers nothing for what no entry fits", async () => {
    const { host, asked } = await openAddOn();
    const list = [["Café Royal"], ["Savoy Hotel"], [42], ["🍋 Lemon Bar"], ["مكتبة المدينة"], [""]];
    const cells = ODD.map((cell) => [cell]);
    const found = (await host.call("HF_MATCH", [cells, list])) as unknown[][];
    expect(found.flat()).toEqual([
      "Café Royal",
      "Café Royal",
      ...["", "", 42, "", "🍋 Lemon Bar", "🍋 Lemon Bar", "مكتبة المدينة", ""],
      ...ODD.slice(10, 12),
      "",
    ]);
    expect(asked()).toBe(0);
    expect(host.fetches).toEqual([]);
  });

  it("puts scores beside, and explains an empty list", async () => {
    const { host } = await openAddOn();
    expect(await host.call("HF_MATCH", ["savoy", [["Savoy"], ["Ritz"]], "scores"])).toEqual([["Savoy", 1]]);
    await expect(host.call("HF_MATCH", ["savoy", ""])).rejects.toThrow(/The list is blank/);
  });
});
