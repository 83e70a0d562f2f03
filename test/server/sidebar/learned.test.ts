import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

describe("what was corrected in review", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  it("is told with the function and its arguments, until the run is undone", async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      sheets: [{ name: "Data", cells: [["Text"], ["a"], ["b"], ["a"]] }],
    });
    const calls = sidebarCalls(playground.host);
    const plan: Plan = {
      function: "HF_CLASSIFY",
      arguments: [null, "sport, crime", null],
      argumentsText: '"sport, crime"',
      sheetId: (await calls.table()).sheetId,
      columns: [{ column: 1, parameter: 0 }],
      headingRow: 1,
      place: "beside",
      rows: "all",
      headings: ["Label"],
      by: "org/model",
      provider: "",
    };
    const { run } = await calls.begin(plan, "page");
    await calls.write(
      run,
      "page",
      ["a", "b"].map((text) => ({ read: [text], now: ["sport"], by: "org/model" })),
    );
    await calls.finish(run, "page", { changed: 3 });
    expect((await calls.table()).learned).toEqual([]);

    const corrected = await calls.review(run, [
      { read: ["a"], was: ["sport"], now: ["crime"], verdict: "corrected" },
    ]);
    expect(corrected).toBe(2);
    const learned = {
      function: "HF_CLASSIFY",
      argumentsText: '"sport, crime"',
      examples: [{ row: "a", answer: "crime" }],
    };
    expect((await calls.table()).learned).toEqual([learned]);
    const corrections = () => calls.range(`Corrections of ${run}`);
    expect(await corrections()).toEqual([["a", "crime"]]);

    // The log is a sheet like any other: what somebody typed into it was said by nobody in review.
    const { book } = playground;
    const log = book.sheets().find(({ name }) => name === "Stet log")?.id ?? "";
    const line = { row: 2, column: 1, rows: 1, columns: 25 };
    const [honest = []] = book.values(log, line);
    const written = JSON.parse(String(honest[24])) as Plan;
    const forged: [number, unknown][] = [
      [24, { ...written, examples: [{ row: "a", answer: "guilty" }] }],
      [24, { ...written, examples: [...(written.examples ?? []), { row: "b", answer: "guilty" }] }],
      [24, { ...written, mark: undefined }],
      [24, { ...written, mark: { toString: "x" } }],
      [24, { ...written, examples: "crime" }],
      [24, 5],
      [5, "HF_GENERATE"],
      [6, '"guilty, innocent"'],
    ];
    for (const [column, value] of forged) {
      const cell = typeof value === "string" ? value : JSON.stringify(value);
      book.type(log, line, [honest.map((each, index) => (index === column ? cell : each))]);
      expect((await calls.table()).learned).toEqual([]);
    }
    book.type(log, line, [honest]);
    expect((await calls.table()).learned).toEqual([learned]);

    // So is what was changed: what somebody else wrote there as a correction, new or in place of one, teaches nothing.
    const changes = book.sheets().find(({ name }) => name === "Stet changes");
    const ofChanges = { row: 1, column: 1, rows: changes?.rows ?? 0, columns: changes?.columns ?? 0 };
    const lines = book.values(changes?.id ?? "", ofChanges);
    const end = lines.findIndex((each) => String(each[0]) === "");
    const own = lines.find((each) => String(each[7]).startsWith("Corrected by")) ?? [];
    const planted = own.map((cell, at) => (at === 2 ? "b" : at === 4 ? "guilty" : cell));
    const newLine = { ...ofChanges, row: end === -1 ? lines.length : end + 1, rows: 1 };
    book.type(changes?.id ?? "", newLine, [planted]);
    expect((await calls.changes(run)).map(({ after }) => after)).toContainEqual(["guilty"]);
    expect(await corrections()).toEqual([["a", "crime"]]);
    book.type(changes?.id ?? "", newLine, [planted.map(() => "")]);

    const again = await calls.begin(
      { ...plan, examples: [...learned.examples, { row: "b", answer: "guilty" }] },
      "page",
    );
    const runs = await calls.runs();
    const begun = runs.find((each) => each.run === again.run)?.plan ?? "";
    expect(JSON.parse(begun).examples).toEqual(learned.examples);
    await calls.finish(again.run, "page", {});
    const back = { read: ["a"], was: ["crime"], now: ["sport"], verdict: "reopened" as const };
    expect(await calls.review(run, [back])).toBe(2);
    expect((await calls.table()).learned).toEqual([]);
    await expect(corrections()).rejects.toThrow();
    await calls.review(run, [{ ...back, was: ["sport"], now: ["crime"], verdict: "corrected" }]);
    expect(await corrections()).toEqual([["a", "crime"]]);
    await calls.revert(run);
    expect((await calls.table()).learned).toEqual([]);
    await expect(corrections()).rejects.toThrow();
  });
});
