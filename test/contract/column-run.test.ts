import { methodology } from "../../src/core/journal/methodology.ts";
import type { RunRecord } from "../../src/core/journal/run-record.ts";
import {
  DRIVERS,
  killAtWrite,
  LABELS,
  labelOf,
  openScene,
  type Scene,
  type SceneOptions,
} from "../support/column-run.ts";
import { asWritten } from "../support/rival/answers.ts";
import { askedAgain, startedTooSoon } from "../support/rival/log.ts";

const TEXTS = Array.from({ length: 16 }, (_, index) => `complaint number ${(index * 7) % 12}`);
const isRefused = (text: string) => text.endsWith("number 5");
const ANSWERED = TEXTS.filter((text) => !isRefused(text)).length;

/** What whoever carries a column's run out has to do: a page of the sidebar, and a trigger of Google's. */
describe.each(DRIVERS)("a column's run $name", (driver) => {
  let scene: Scene;

  const open = async (options: SceneOptions = {}) => {
    scene = await openScene({ values: TEXTS, mostInputs: 4, ...options });
    return scene;
  };
  afterEach(() => scene.close());

  /** Beside every value stands its own answer. */
  const expectOwnAnswers = () => expect(scene.column(2)).toEqual(scene.column(1).map(labelOf));

  it("asks about every different value once, writes beside every row of it, and says so in the log", async () => {
    await open();
    await driver.toItsEnd(scene);
    expectOwnAnswers();
    expect(scene.asked().sort()).toEqual([...new Set(TEXTS)].sort());
    expect(await scene.calls.changes(scene.run)).toHaveLength(12);
    expect(await scene.logged()).toMatchObject({
      status: "finished",
      rows: 16,
      distinct: 12,
      changed: 16,
      failed: 0,
      stopped: "",
    });
  });

  it("puts the answer in place of the value where it is asked to, and leaves one without an answer as it is", async () => {
    await open({ plan: { place: "in place" }, refuses: isRefused });
    await driver.toItsEnd(scene);
    expect(scene.column(1)).toEqual(TEXTS.map((text) => (isRefused(text) ? text : labelOf(text))));
    expect(scene.column(2)).toEqual(TEXTS);
    expect(await scene.logged()).toMatchObject({ distinct: 12, changed: ANSWERED, failed: 1 });
  });

  it("says how many have no answer, and asks about the others", async () => {
    await open({ refuses: isRefused });
    await driver.toItsEnd(scene);
    expect(scene.column(2)).toEqual(TEXTS.map((text) => (isRefused(text) ? "" : labelOf(text))));
    expect(await scene.logged()).toMatchObject({
      status: "finished",
      distinct: 12,
      changed: ANSWERED,
      failed: 1,
    });
  });

  it("waits where the service asks it to, and pays for nothing twice", async () => {
    await open({ script: ["ok", "overloaded", "loading"], pause: 7, retryAfter: "seconds" });
    await driver.toItsEnd(scene);
    expectOwnAnswers();
    expect(startedTooSoon(scene.rival.log)).toEqual([]);
    expect(askedAgain(scene.rival.log)).toEqual([]);
  });

  it("reads a column whole for rules, and asks nobody", async () => {
    const dates = ["03/04/2024", "13/05/2024", "03/04/2024", ""];
    await open({ values: dates, plan: { function: "HF_CLEAN", arguments: [null, "date:iso"], by: "Rules" } });
    await driver.toItsEnd(scene);
    expect(scene.column(2)).toEqual(["2024-04-03", "2024-05-13", "2024-04-03"]);
    expect(scene.rival.log).toEqual([]);
    expect(await scene.logged()).toMatchObject({
      rows: 3,
      distinct: 2,
      changed: 3,
      rules: expect.stringMatching(/^date/),
    });
  });

  it.each([1, 3])("goes on where it was killed at write %i, and pays for nothing twice", async (nth) => {
    await open({ seconds: () => 12, mostInputs: 1 });
    scene.host.faults.add(killAtWrite(driver, nth));
    await driver.toItsEnd(scene);
    expectOwnAnswers();
    expect(askedAgain(scene.rival.log)).toEqual([]);
    expect((await scene.calls.changes(scene.run)).flatMap(({ rows }) => rows)).toHaveLength(16);
    expect(await scene.logged()).toMatchObject({ status: "finished", rows: 16, changed: 16, failed: 0 });
  });

  it.each(["min: 0.5", "min: 0,6, mark"])(
    "keeps its threshold, “%s”, where it was killed, and says in rows what is below it",
    async (options) => {
      const plan = { arguments: [null, LABELS.join(", "), options] };
      await open({ seconds: () => 12, mostInputs: 1, plan });
      scene.host.faults.add(killAtWrite(driver, 2));
      await driver.toItsEnd(scene);
      const marked = options.endsWith("mark");
      const below = marked ? 0.6 : 0.5;
      const isUnsure = (text: unknown) => asWritten(String(text), LABELS, below) === "UNSURE";
      const unsure = (text: unknown) => (marked ? `${labelOf(text)} (unsure)` : "UNSURE");
      const written = scene.column(1).map((text) => (isUnsure(text) ? unsure(text) : labelOf(text)));
      expect(scene.column(2)).toEqual(written);
      const rows = TEXTS.filter(isUnsure).length;
      expect(rows).toBeGreaterThan(1);
      const says = `Labels with a score below ${below} were ${marked ? "marked “(unsure)”" : "written as UNSURE"}: ${rows} rows.`;
      const record = (await scene.logged()) as RunRecord;
      expect(record.unsure).toBe(says);
      expect(methodology([record])).toContain(says);
    },
  );

  it("keeps every answer beside its value while rows are sorted, inserted and deleted and headings renamed", async () => {
    await open({
      seconds: () => 12,
      mostInputs: 1,
      meanwhile: {
        3: ({ book }) => book.sort("s1", { row: 2, column: 1, rows: 16, columns: 2 }, 1, false),
        7: ({ book }) => book.insertRows("s1", 4, 3),
        10: ({ book, type }) => {
          book.deleteRows("s1", 15, 2);
          type(1, 1, "What they wrote");
          type(1, 2, "What it is about");
        },
      },
    });
    await driver.toItsEnd(scene);
    expect(scene.column(2)).toEqual(scene.column(1).map((text) => (text === "" ? "" : labelOf(text))));
    expect(scene.column(1).filter((text) => text !== "")).toHaveLength(14);
    expect(askedAgain(scene.rival.log)).toEqual([]);
    expect(await scene.logged()).toMatchObject({ status: "finished", rows: 14 });
  });

  it("leaves what a person typed meanwhile, and no answer beside a value that it is not of", async () => {
    const values = Array.from({ length: 30 }, (_, index) => `complaint number ${index}`);
    const other = "something else altogether";
    const row = 2 + values.findIndex((text) => labelOf(text) !== labelOf(other));
    await open({
      values,
      seconds: () => 12,
      mostInputs: 1,
      meanwhile: {
        2: ({ type }) => type(30, 2, "mine"),
        26: ({ type }) => type(row, 1, other),
      },
    });
    await driver.toItsEnd(scene);
    const results = scene.column(2);
    expect(["", labelOf(other)]).toContain(results[row - 2]);
    expect(results[28]).toBe("mine");
    const others = (cells: readonly unknown[]) =>
      cells.filter((_, index) => index !== row - 2 && index !== 28);
    expect(others(results)).toEqual(others(scene.column(1).map(labelOf)));
  });

  it("ends with a sentence where its column is gone, and the log has it as stopped", async () => {
    await open({ mostInputs: 1, meanwhile: { 2: ({ book }) => book.deleteColumns("s1", 2, 1) } });
    expect(await driver.toItsEnd(scene)).toMatch(/column/i);
    expect(scene.column(1)).toEqual(TEXTS);
  });

  it("asks no more when it is stopped, keeps what it has written, and says so", async () => {
    const values = Array.from({ length: 40 }, (_, index) => `complaint number ${index}`);
    await open({ values, seconds: () => 12, mostInputs: 1 });
    await driver.stoppedAt(scene, 20);
    const asked = scene.rival.log.length;
    expect(asked).toBeLessThan(40);
    const results = scene.column(2);
    const written = results.filter((result) => result !== "").length;
    expect(written).toBeGreaterThan(0);
    results.forEach((result, index) => {
      if (result !== "") expect(result).toBe(labelOf(values[index]));
    });
    expect(await scene.logged()).toMatchObject({ status: "stopped", changed: written });
    expect((await scene.calls.open()).unfinished).toBeNull();
  });
});
