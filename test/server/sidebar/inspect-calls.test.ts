import { VirtualClock } from "../../../playground/host/clock.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const FILLED = 50;
const CELLS = [
  ["Name", "Note"],
  ...Array.from({ length: 200 }, (_, row) => [`Person ${row}`, row < FILLED ? `note ${row}` : ""]),
];

describe("what is in a column that values say nothing of", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  const open = async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: CELLS }],
      clock: new VirtualClock(),
    });
    const { book, host } = playground;
    await book.settled();
    book.setTraits(
      "s1",
      { row: 3, column: 2, rows: 1, columns: 1 },
      { chip: "https://docs.google.com/document/d/1" },
    );
    const calls = sidebarCalls(host);
    const { sheetId } = await calls.table();
    const inspect = async () => {
      const notices = await calls.inspect(sheetId, 2);
      return { notices, calls: host.executions.at(-1)?.serviceCalls ?? 0 };
    };
    return { host, inspect };
  };

  it("is asked of its filled cells alone, of each in two calls", async () => {
    const { inspect } = await open();
    const { notices, calls } = await inspect();
    expect(notices).toContainEqual({ kind: "chips", count: 1, detail: "" });
    expect(calls).toBeLessThan(2 * (FILLED + 1) + CELLS.length + 60);
    expect(calls).toBeGreaterThan(FILLED);
  });

  it("is asked for two seconds at most", async () => {
    const { host, inspect } = await open();
    host.faults.slow("SpreadsheetApp.RichTextValue.getLinkUrl", 0.5);
    const before = await inspect();
    host.faults.clear();
    const after = await inspect();
    expect(after.calls - before.calls).toBeGreaterThan(FILLED);
  });
});
