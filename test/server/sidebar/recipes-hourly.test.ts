import { VirtualClock } from "../../../playground/host/clock.ts";
import { writeRecipe } from "../../../src/core/recipe/read-recipe.ts";
import { builtWithEverything } from "../../support/built-with-everything.ts";
import { openRecipeSheet, planOf, recipe, SURNAME } from "../../support/recipe-sheet.ts";
import { saying } from "../../support/saying.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const HOUR = 3_600_000;
const NAMES = ["Lee, Ann", "Moss, Bob"];
const LEES = ["Lee", "Moss"];

/** Of the calls of an hour at which Google may end it one of so many is tried; all with `CASES=53`. */
const EVERY = Math.max(1, Math.round(53 / Number(process.env.CASES ?? 1)));

describe("a recipe that is run on new rows every hour", () => {
  const dist = builtWithEverything();
  let opened: Awaited<ReturnType<typeof openRecipeSheet>>;
  afterEach(() => opened.playground.close());

  const open = async (build: string | undefined = dist) => {
    const clock = new VirtualClock();
    opened = await openRecipeSheet(NAMES, { clock, ...(build && { dist: build }) });
    const { host, calls, keep, run } = opened;
    await keep(SURNAME);
    const first = await run(SURNAME, [1], NAMES.length);
    const nextHour = () => {
      clock.advance(HOUR);
      return host.runDueTriggers();
    };
    const orders = async () => (await calls.preferences()).orders;
    return { ...opened, clock, first, nextHour, orders };
  };
  const followed = async () => {
    const sheet = await open();
    await sheet.calls.followRecipe(sheet.first);
    return sheet;
  };

  it("writes rows that were added, asks nobody, and ends when it is removed in the settings", async () => {
    const { type, column, calls, nextHour, orders, first, host } = await followed();
    expect(await orders()).toEqual([
      expect.objectContaining({
        recipe: { run: first, name: "Surnames", columns: ["Surname"] },
        says: null,
      }),
    ]);
    expect(await nextHour()).toBe(1);
    expect(await calls.runs()).toHaveLength(1);
    type(4, 1, ["Stone, Cy", "Cher", "Reed, Di"]);
    type(6, 2, ["mine"]);
    await nextHour();
    expect(column(2, 5)).toEqual([...LEES, "Stone", "", "mine"]);
    await nextHour();
    expect(await calls.runs()).toHaveLength(2);
    expect((await calls.open()).unfinished).toBeNull();
    type(7, 1, ["Kim, Ed"]);
    await nextHour();
    expect(column(2, 6)).toEqual([...LEES, "Stone", "", "mine", "Kim"]);
    const [, second, ...more] = await calls.runs();
    expect(second).toMatchObject({ status: "finished", changed: 2, rows: 3, place: "existing column" });
    expect(more).toEqual([]);
    expect(host.fetches).toEqual([]);
    const [order] = await orders();
    await calls.endOrder(order?.file ?? "", order?.recipe?.run);
    expect(await orders()).toEqual([]);
    type(8, 1, ["Hay, Flo"]);
    expect(await nextHour()).toBe(1);
    expect(await nextHour()).toBe(0);
    expect(column(2, 7)[6]).toBe("");
  });

  it("rests, and says so, once somebody has changed the recipe or put another in its place", async () => {
    const { type, column, calls, nextHour, orders, tab, keep, run, host, clock } = await followed();
    const kept = tab("Stet recipes");
    const at = kept.heading("Recipe") + 1;
    type(4, 1, ["Stone, Cy"]);
    kept.type(2, at, writeRecipe(SURNAME).replace('"at": 0', '"at": 1'));
    await nextHour();
    const CHANGED = "“Surnames” was changed by somebody";
    expect(column(2, 3)).toEqual([...LEES, ""]);
    expect(await orders()).toMatchObject([{ says: saying(CHANGED) }]);
    kept.type(2, at, writeRecipe(SURNAME));
    kept.type(2, kept.heading("Mark") + 1, "");
    clock.advance(24 * HOUR);
    await nextHour();
    expect(await orders()).toMatchObject([{ says: saying(CHANGED) }]);

    const editor = sidebarCalls(host.as({ email: "editor@example.org" }));
    await keep(SURNAME, editor);
    clock.advance(24 * HOUR);
    await nextHour();
    expect(await orders()).toMatchObject([{ says: saying(CHANGED) }]);

    const step = SURNAME.steps[0] as (typeof SURNAME.steps)[0];
    const other = { ...SURNAME, steps: [{ ...step, onFail: "keep" }] } as typeof SURNAME;
    await keep(other);
    clock.advance(24 * HOUR);
    await nextHour();
    expect(column(2, 3)).toEqual([...LEES, ""]);
    expect(await orders()).toMatchObject([{ says: saying(CHANGED) }]);

    await keep(SURNAME);
    const again = await run(SURNAME, [1], 3);
    await calls.followRecipe(again);
    expect(await orders()).toHaveLength(1);
    expect(await orders()).toMatchObject([{ recipe: { run: again }, says: null }]);
    type(5, 1, ["Reed, Di"]);
    await nextHour();
    expect(column(2, 4)).toEqual([...LEES, "Stone", "Reed"]);
  });

  it("writes as one run a day, which can be undone as one", async () => {
    const { type, column, calls, nextHour, clock } = await followed();
    clock.advance(24 * HOUR - (clock.now() % (24 * HOUR)));
    type(4, 1, ["Stone, Cy"]);
    await nextHour();
    type(5, 1, ["Stone, Cy", "Lee, Ann"]);
    await nextHour();
    clock.advance(23 * HOUR);
    type(7, 1, ["Kim, Ed"]);
    await nextHour();
    expect(column(2, 6)).toEqual([...LEES, "Stone", "Stone", "Lee", "Kim"]);
    const [, first, second, ...more] = await calls.runs();
    expect([first?.changed, second?.changed, more]).toEqual([3, 1, []]);
    await calls.revert(first?.run ?? "");
    expect(column(2, 6)).toEqual([...LEES, "", "", "", "Kim"]);
  });

  it("is switched on only for what the person has kept and run, in columns of its own and for all rows", async () => {
    const { calls, host, keep, run, first, orders, book } = await open();
    const editor = sidebarCalls(host.as({ email: "editor@example.org" }));
    const NOT_KEPT = /Only a recipe that you have saved/;
    await expect(editor.followRecipe(first)).rejects.toThrow(NOT_KEPT);
    await keep(SURNAME, editor);
    await expect(editor.followRecipe(first)).rejects.toThrow(NOT_KEPT);
    await keep(SURNAME);
    const codes = recipe("Codes", ["Name"], {
      ...{ op: "map", column: 0, to: "Code", pairs: [["Lee, Ann", "L"]], onFail: "flag" },
    });
    const unkept = await run(codes, [1], 2);
    await expect(calls.followRecipe(unkept)).rejects.toThrow(NOT_KEPT);
    await keep(codes, editor);
    await expect(calls.followRecipe(unkept)).rejects.toThrow(NOT_KEPT);
    await keep(codes);
    await calls.followRecipe(unkept);
    const rows = recipe("Rows", ["Name"], { op: "fillDown", column: 0 }, ...codes.steps);
    await keep(rows);
    const filled = await run(rows, [1], 2);
    await expect(calls.followRecipe(filled)).rejects.toThrow(/fills cells from other rows/);
    await expect(calls.followRecipe("nothing")).rejects.toThrow(/not in the log/);
    book.protect({ sheetId: "s1", description: "", warningOnly: false });
    await expect(calls.followRecipe(first)).rejects.toThrow(/only from the menu/);
    expect((await orders()).map(({ recipe: of }) => of?.name)).toEqual(["Codes"]);
    const theirs = Object.keys(host.stored().properties["user editor@example.org"] ?? {});
    expect(theirs.filter((key) => key.startsWith("stet.recipes."))).toEqual([]);
  });

  it("is nobody else's to make or change, whatever stands in the document", async () => {
    const { host, type, column, nextHour, orders, tab, calls, first } = await followed();
    const person = "user desk@example.org";
    const [name = "", order = ""] =
      Object.entries(host.stored().properties[person] ?? {}).find(([key]) =>
        key.startsWith("stet.recipes."),
      ) ?? [];
    expect(order).toContain("Surnames");
    await calls.endOrder(name.slice("stet.recipes.".length), first);
    host.setProperty("document", name, order);
    type(4, 1, ["Stone, Cy"]);
    await nextHour();
    expect(column(2, 3)).toEqual([...LEES, ""]);
    host.setProperty(person, name, order.replace('"reads":1', '"reads":-1'));
    expect(await orders()).toEqual([]);
    await calls.followRecipe(first);
    const log = tab("Stet log");
    log.type(2, log.heading("Codes") + 1, "{}");
    log.type(2, log.heading("Plan") + 1, "{}");
    await nextHour();
    expect(column(2, 3)).toEqual([...LEES, "Stone"]);
  });

  it("does not write again what somebody has undone", async () => {
    const { type, column, calls, nextHour, orders } = await followed();
    type(4, 1, ["Stone, Cy"]);
    await nextHour();
    const [, second] = await calls.runs();
    await calls.revert(second?.run ?? "");
    await nextHour();
    expect(column(2, 3)).toEqual([...LEES, ""]);
    expect(await orders()).toMatchObject([{ says: saying("was undone, so no more is written") }]);
  });

  it("does not write again what somebody has undone of an earlier day, until they want new rows again", async () => {
    const { type, column, calls, nextHour, orders, clock, first } = await followed();
    type(4, 1, ["Stone, Cy"]);
    await nextHour();
    clock.advance(24 * HOUR);
    type(5, 1, ["Hay, Flo"]);
    await nextHour();
    const [, second] = await calls.runs();
    await calls.revert(second?.run ?? "");
    await nextHour();
    expect(column(2, 4)).toEqual([...LEES, "", "Hay"]);
    expect(await orders()).toMatchObject([{ says: saying("was undone, so no more is written") }]);
    await calls.followRecipe(first);
    await nextHour();
    expect(column(2, 4)).toEqual([...LEES, "Stone", "Hay"]);
  });

  it("can be undone where new rows come on top, with the same value again", async () => {
    const { book, type, column, calls, nextHour } = await followed();
    for (let hour = 0; hour < 3; hour++) {
      book.insertRows("s1", 2, 1);
      type(2, 1, ["Stone, Cy"]);
      await nextHour();
    }
    expect(column(2, 5)).toEqual(["Stone", "Stone", "Stone", ...LEES]);
    const runs = (await calls.runs()).slice(1);
    expect(runs.reduce((sum, { changed }) => sum + changed, 0)).toBe(3);
    for (const { run } of runs)
      expect(await calls.revert(run)).toEqual({ restored: 1, edited: [], removedColumns: false });
    expect(column(2, 5)).toEqual(["", "", "", ...LEES]);
  });

  it("leaves blank what a person has cleared in review, of its own results, too", async () => {
    const { type, column, calls, nextHour, first } = await followed();
    type(4, 1, ["Stone, Cy"]);
    await nextHour();
    const [, second] = await calls.runs();
    const clear = (run: string, name: string, was: string, now: string, verdict: "cleared" | "reopened") =>
      calls.review(run, [{ read: [name], was: [was], now: [now], verdict }]);
    await clear(first, "Moss, Bob", "Moss", "", "cleared");
    await clear(second?.run ?? "", "Stone, Cy", "Stone", "", "cleared");
    type(5, 1, ["Reed, Di"]);
    await nextHour();
    expect(column(2, 4)).toEqual(["Lee", "", "", "Reed"]);
    expect((await calls.runs()).map(({ changed }) => changed)).toEqual([2, 2]);
    await clear(first, "Moss, Bob", "", "Moss", "reopened");
    expect(column(2, 4)).toEqual(["Lee", "Moss", "", "Reed"]);
  });

  it("waits for another run, and rests where a column is gone or a rule refuses what it gives", async () => {
    const { type, column, calls, nextHour, orders, sheetId, book, clock } = await followed();
    type(4, 1, ["Stone, Cy"]);
    const { run } = await calls.begin(
      {
        ...{
          function: "HF_CLASSIFY",
          arguments: [],
          argumentsText: "",
          sheetId,
          headingRow: 1,
          place: "beside",
        },
        ...{ columns: [{ column: 3, parameter: 0 }], rows: "all", headings: ["Kind"], by: "A", provider: "" },
      },
      "page",
    );
    await nextHour();
    expect(column(2, 3)).toEqual([...LEES, ""]);
    expect(await orders()).toMatchObject([{ says: null }]);
    await calls.abandon(run);
    await nextHour();
    expect(column(2, 3)).toEqual([...LEES, "Stone"]);
    book.deleteColumns("s1", 2, 1);
    type(5, 1, ["Reed, Di"]);
    clock.advance(24 * HOUR);
    await nextHour();
    expect(await orders()).toMatchObject([{ says: saying("has been deleted") }]);
  });

  it("tries again in the next hour where another run is begun while it looks", async () => {
    const { type, column, calls, nextHour, orders, sheetId, host, clock } = await followed();
    const { run } = await calls.begin(planOf(sheetId, SURNAME, [3]), "page");
    const going = Object.entries(host.stored().properties.document ?? {});
    clock.advance(120_000);
    await calls.abandon(run);
    type(4, 1, ["Stone, Cy"]);
    host.faults.add({
      when: ({ name }) => {
        const until = `"until":${clock.now() + 60_000}`;
        if (name === "SpreadsheetApp.Range.getFormulas")
          for (const [key, value] of going)
            host.setProperty("document", key, value.replace(/"until":\d+/, until));
        return false;
      },
      effect: { delays: 0 },
    });
    await nextHour();
    expect(column(2, 3)).toEqual([...LEES, ""]);
    expect(await orders()).toMatchObject([{ says: null }]);
    host.faults.clear();
    clock.advance(120_000);
    await calls.abandon(run);
    await nextHour();
    expect(column(2, 3)).toEqual([...LEES, "Stone"]);
  });

  it("finds what it wrote, and what is new, where its line of the log is gone", async () => {
    const { type, column, calls, nextHour, orders, book } = await followed();
    const log = book.sheets().find(({ name }) => name === "Stet log")?.id ?? "";
    book.deleteRows(log, 2, 1);
    type(4, 1, ["Stone, Cy"]);
    await nextHour();
    expect(column(2, 3)).toEqual([...LEES, "Stone"]);
    expect(await calls.runs()).toMatchObject([{ status: "finished", rows: 1, changed: 1 }]);
    expect(await orders()).toMatchObject([{ says: null }]);
  });

  it("writes beside nothing that was put in above the headings", async () => {
    const { type, column, nextHour, orders, book } = await followed();
    book.insertRows("s1", 1, 2);
    type(1, 1, ["Staff", "Updated 3, May"]);
    type(6, 1, ["Stone, Cy"]);
    await nextHour();
    expect(column(2, 6, 1)).toEqual(["", "", "Surname", ...LEES, "Stone"]);
    expect(await orders()).toMatchObject([{ says: null }]);
  });

  it("goes on in the next hour wherever Google has ended it", async () => {
    for (let nth = 1; ; nth += EVERY) {
      const { type, column, host, nextHour, calls, playground } = await followed();
      type(4, 1, ["Stone, Cy"]);
      // Whatever of the day's run stands already is gone on with.
      if (nth % 3 === 0) await nextHour();
      type(5, 1, ["Reed, Di"]);
      host.faults.killAt(nth, nth % 2 === 0 ? "after" : "before");
      const isWhole = await nextHour().then(
        () => true,
        () => false,
      );
      host.faults.clear();
      await nextHour();
      await nextHour();
      expect({ nth, cells: column(2, 4) }).toEqual({ nth, cells: [...LEES, "Stone", "Reed"] });
      for (const { run, status } of await calls.runs())
        if (status === "running") expect(await calls.changes(run)).toEqual([]);
      expect((await calls.open()).unfinished).toBeNull();
      if (isWhole) break;
      await playground.close();
    }
  });

  it("is not there in the default build", async () => {
    const { calls, first } = await open("dist");
    expect((await calls.open()).background).toBe(false);
    await expect(calls.followRecipe(first)).rejects.toThrow(/may not work in the background/);
  });
});
