import { openPlayground, type Playground } from "../../../playground/open.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

describe("what is said of a column before a run", () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: [["Key"], ["a"], ["b"], ["c"], ["d"]] }],
      user: { email: "reporter@example.org" },
      owner: "desk@example.org",
    });
  });
  afterEach(() => playground.close());

  const notices = async () => {
    const calls = sidebarCalls(playground.host);
    const { table } = await calls.open();
    return (await calls.inspect(table.sheetId, 1)).map(({ kind, count, detail }) => [kind, count, detail]);
  };

  it("is nothing when there is nothing to say", async () => {
    expect(await notices()).toEqual([]);
  });

  it("names formulas, hidden rows and the labels of a dropdown", async () => {
    const { book } = playground;
    book.setDropdown(
      "s1",
      { row: 2, column: 1, rows: 4, columns: 1 },
      { values: ["a", "b"], allowInvalid: true },
    );
    book.type("s1", { row: 3, column: 1, rows: 1, columns: 1 }, [["=UPPER(A2)"]]);
    await book.settled();
    book.hideRows("s1", 4, 2, true);
    expect(await notices()).toEqual([
      ["formulas", 1, ""],
      ["hidden", 2, ""],
      ["dropdown", 1, "a, b"],
    ]);
  });

  it("names merged cells and protected ranges", async () => {
    const { book } = playground;
    book.merge("s1", { row: 4, column: 1, rows: 2, columns: 1 });
    book.protect({
      sheetId: "s1",
      area: { row: 1, column: 1, rows: 5, columns: 1 },
      description: "",
      warningOnly: false,
    });
    const found = await notices();
    expect(found).toContainEqual(["merged", 1, ""]);
  });
});
