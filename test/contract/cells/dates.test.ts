import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const open: Playground[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((playground) => playground.close()));
});

/** A sheet with a heading and three dates in column A, as its locale types them, in a file of another time zone. */
async function datesIn(timeZone: string) {
  const playground = await openPlayground({ timeZone });
  open.push(playground);
  const { book, host } = playground;
  const sheet = book.sheets()[0]?.id as string;
  book.type(sheet, { row: 1, column: 1, rows: 4, columns: 1 }, [
    ["Day"],
    ["2024-03-01"],
    ["2024-07-01"],
    ["2024-10-27 01:30:00"],
  ]);
  const area = (column: number) => ({ row: 2, column, rows: 3, columns: 1 });
  return {
    calls: sidebarCalls(host),
    values: (column: number) => book.values(sheet, area(column)).map(([value]) => value),
    shown: (column: number) => book.displayValues(sheet, area(column)).map(([text]) => text),
    async formula(formula: string) {
      book.type(sheet, { row: 2, column: 2, rows: 1, columns: 1 }, [[formula]]);
      await book.settled();
    },
  };
}

const ZONES = ["Europe/London", "America/New_York", "Asia/Kolkata", "Etc/GMT"];
const ISO = ["2024-03-01", "2024-07-01", "2024-10-27T01:30:00"];

describe.each(ZONES)("dates of a file whose clocks are those of %s", (timeZone) => {
  it("are written by a formula as the sheet shows them", async () => {
    const { formula, values } = await datesIn(timeZone);
    await formula('=HF_CLEAN(A2:A4, "date:iso")');
    expect(values(2)).toEqual(ISO);
  });

  it("are the same moments when a formula leaves them alone", async () => {
    const { formula, values } = await datesIn(timeZone);
    await formula("=HF_CLEAN(A2:A4)");
    expect(values(2)).toEqual(values(1));
  });

  it("are read and written by the sidebar as the sheet shows them", async () => {
    const { calls, shown } = await datesIn(timeZone);
    const plan: Plan = {
      function: "HF_CLEAN",
      arguments: [null, null, null],
      argumentsText: "",
      sheetId: (await calls.table()).sheetId,
      columns: [{ column: 1, parameter: 0 }],
      headingRow: 1,
      place: "beside",
      rows: "all",
      headings: ["Clean"],
      by: "rules",
      provider: "",
    };
    const { run } = await calls.begin(plan, "page");
    const { read } = await calls.rows(run);
    expect(read).toEqual(ISO.map((iso) => [new Date(iso.length > 10 ? `${iso}Z` : iso)]));

    await calls.write(
      run,
      "page",
      read.map((cells) => ({ read: cells, now: cells, by: "rules" })),
    );
    await calls.finish(run, "page", {});
    expect(shown(2)).toEqual(["3/1/2024", "7/1/2024", "10/27/2024 1:30:00"]);
  });
});
