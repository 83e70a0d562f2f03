import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { OF_SHEET, operations, SCREENS, walkScreens } from "../support/screen-counts/screen-counts.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const day = (at: number) => new Date(Date.UTC(2024, at % 12, 1 + (at % 28)));
const FIRST = ["Anna", "Ben", "Carla", "Dmitri", "Eve"];
const LAST = ["Berg", "Haddad", "King", "Luna", "Novak", "Ortiz", "Quist"];
const CITIES = ["Lisbon", "Porto", "Braga", "Faro", "São Tomé"];
const HEADINGS = ["Region", "City", "Name", "Paid", "Day", "Authors"];
const ROWS = 80;

/** Columns of every kind that a sheet has wrong, of which a count can be wrong. */
function rowOf(at: number): CellValue[] {
  const city = CITIES[at % CITIES.length] as string;
  const name = `${FIRST[at % FIRST.length]} ${LAST[at % LAST.length]}`;
  return [
    at % 20 === 0 ? `Region ${at / 20 + 1}` : "",
    [`${city}`, city, city, ` ${city} `, at % 40 === 4 ? "LISBON" : city, city, `${city}&nbsp;`][
      at % 7
    ] as string,
    at % 50 === 9
      ? "#N/A"
      : at % 11 === 3
        ? name.toUpperCase()
        : at % 13 === 5
          ? name.replace("n", "m")
          : name,
    at % 9 === 2 ? `${100 + at}` : at % 9 === 5 ? "" : at % 9 === 7 ? "N/A" : 100 + at * 1.5,
    [day(at), day(at), "2024-03-04", "04.03.24", day(at), ", ", ""][at % 7] as CellValue,
    at % 6 === 1 ? `${LAST[at % 7]}/${LAST[at % 5]}/${LAST[at % 3]}` : (LAST[at % 7] as string),
  ];
}
const table = (): CellValue[][] => {
  const rows = Array.from({ length: ROWS }, (_, at) => rowOf(at));
  rows.splice(30, 0, [...(rows[29] as CellValue[])]);
  rows.splice(
    45,
    0,
    HEADINGS.map(() => ""),
  );
  rows.splice(60, 0, [...HEADINGS]);
  return [[...HEADINGS], ...rows];
};

/** Some of the screens, each on a column that has numbers for it: `npm run bench -- counts` walks all on all. */
const WALKED = { ...SCREENS, several: operations(["Split into rows"]) };

describe("every number that a screen shows of a column", () => {
  const cells = table();
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;
  beforeAll(async () => {
    rival = await startRival({ mostInputs: 100 });
    const origins = { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url };
    windows = await openSidebars({ sheets: [{ name: "Data", cells }], origins });
    page = await windows.open();
  });
  afterAll(async () => {
    await windows.close();
    await rival.close();
  });

  it.each([
    ["City", ["findings", "clusters"]],
    ["Name", ["match"]],
    ["Paid", ["ranges"]],
    ["Authors", ["several"]],
  ])("is the one that a plain script counts in the sheet: %s, %p", async (heading, names) => {
    const column = (cells[0] ?? []).indexOf(heading) + 1;
    const screens = Object.fromEntries(Object.entries(WALKED).filter(([name]) => names.includes(name)));
    const { problems, compared } = await walkScreens(page, windows, column, cells.length - 1, screens);
    expect(problems).toEqual([]);
    expect(compared).toBeGreaterThan(5);
  });

  it("is so in what was noticed of the whole sheet", async () => {
    const { problems, compared } = await walkScreens(page, windows, 1, cells.length - 1, OF_SHEET);
    expect(problems).toEqual([]);
    expect(compared).toBeGreaterThan(9);
  });
});
