import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VirtualClock } from "../../../playground/host/clock.ts";
import type { Sent } from "../../../playground/host/transport.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import type { Allowance } from "../../../src/core/api/sidebar-api.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { serve } from "../../support/add-on.ts";
import { builtWithEverything } from "../../support/built-with-everything.ts";
import { Rival, type RivalOptions } from "../../support/rival/rival.ts";
import { saying } from "../../support/saying.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const HOUR = 3_600_000;
const SPENT = { remembered: 0, requests: 3, dollars: 0, tokens: 0 };
/** Dollars a day for new rows. */
const CAP = 0.0005;
const FREELY: Allowance = { most: null, newRows: null };
const VALUES = Array.from({ length: 30 }, (_, index) => `complaint number ${index}`);

const plan = (sheetId: string): Plan => ({
  function: "HF_CLASSIFY",
  arguments: [null, "water, roads"],
  argumentsText: '"water, roads"',
  sheetId,
  columns: [{ column: 1, parameter: 0 }],
  headingRow: 1,
  place: "beside",
  rows: "all",
  headings: ["Result"],
  by: "A model",
  provider: "",
});

describe("a run that is finished in the background", () => {
  const dist = builtWithEverything();
  let playground: Playground;

  afterEach(() => playground.close());

  const open = async (options: RivalOptions = {}, values = VALUES, build = dist) => {
    const clock = new VirtualClock();
    const rival = new Rival({ seconds: (inputs) => 0.4 + inputs * 0.02, ...options });
    const answer = serve(rival, clock);
    const tokens: unknown[] = [];
    const service = (sent: Sent) => {
      tokens.push(sent.headers.Authorization);
      return answer(sent);
    };
    playground = await openPlayground({
      dist: build,
      clock,
      sheets: [{ name: "Data", cells: [["Text"], ...values.map((value) => [value])] }],
      origins: { "https://router.huggingface.co": service, "https://huggingface.co": service },
    });
    const { host, book } = playground;
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijkl");
    const { table } = await calls.open();
    const { run } = await calls.begin(plan(table.sheetId), "page");
    const results = () =>
      book.values("s1", { row: 2, column: 2, rows: values.length, columns: 1 }).flat() as string[];
    const nextHour = async () => {
      clock.advance(HOUR);
      return host.runDueTriggers();
    };
    const asked = () => rival.log.length;
    return { calls, run, host, book, clock, results, nextHour, asked, rival, tokens };
  };

  it("is done within the hour, as its page would have done it, and its trigger goes away", async () => {
    const { calls, run, results, nextHour } = await open();
    await calls.handOver(run, "page", SPENT, FREELY);
    await calls.resume(run, "page");
    await calls.handOver(run, "page", SPENT, FREELY);
    expect((await calls.open()).unfinished).toMatchObject({ run, alive: false, background: true });
    expect(await nextHour()).toBe(1);
    expect(new Set(results())).toEqual(new Set(["water", "roads"]));
    expect((await calls.open()).unfinished).toBeNull();
    expect(await calls.changes(run)).toHaveLength(VALUES.length);
    const [record] = await calls.runs();
    expect(record).toMatchObject({ run, status: "finished", rows: 30, distinct: 30, changed: 30, failed: 0 });
    expect(record?.requests).toBeGreaterThan(SPENT.requests);
    expect(await nextHour()).toBe(0);
  });

  it("asks about nothing that an editor adds later, and says how much that was", async () => {
    const { calls, run, book, results, nextHour, asked } = await open();
    await calls.handOver(run, "page", SPENT, FREELY);
    const more = Array.from({ length: 300 }, (_, index) => [`added later ${index}`]);
    book.type("s1", { row: 32, column: 1, rows: more.length, columns: 1 }, more);
    await nextHour();
    expect(new Set(results())).toEqual(new Set(["water", "roads"]));
    expect(asked()).toBeLessThanOrEqual(VALUES.length);
    expect(book.values("s1", { row: 32, column: 2, rows: more.length, columns: 1 }).join("")).toBe("");
    const [record] = await calls.runs();
    expect(JSON.stringify(record)).toContain("300 values were added after the run was handed over");
    expect(await nextHour()).toBe(0);
  });

  it("costs no more than was said when it was handed over, and says that it stopped there", async () => {
    const { calls, run, nextHour, results, rival } = await open({ mostInputs: 4 });
    const each = 0.00012 * (0.4 + 4 * 0.02);
    await calls.handOver(run, "page", SPENT, { most: 3 * each, newRows: null });
    for (let hour = 0; hour < 5; hour++) await nextHour();
    expect(rival.dollars).toBeLessThanOrEqual(4 * each);
    expect(results().filter((result) => result !== "").length).toBeGreaterThanOrEqual(8);
    expect(await calls.runs()).toMatchObject([{ status: "finished", failed: expect.any(Number) }]);
    expect(JSON.stringify(await calls.changes(run)) + JSON.stringify(await calls.runs())).toMatch(
      /"failed":[1-9]/,
    );
  });

  it.each([{ most: -1, newRows: null }, { most: Number.NaN }, { newRows: 1 }, { most: "1", newRows: null }])(
    "is not handed over without an amount that it may cost: %p",
    async (allowance) => {
      const { calls, run } = await open();
      await expect(calls.handOver(run, "page", SPENT, allowance as unknown as Allowance)).rejects.toThrow(
        /amount in dollars/,
      );
    },
  );

  it("asks about new rows only under a standing order, within its cap a day, until it is removed", async () => {
    const { calls, run, book, results, nextHour, rival, clock } = await open();
    const added = (from: number, count: number) =>
      book.type(
        "s1",
        { row: 32 + from, column: 1, rows: count, columns: 1 },
        Array.from({ length: count }, (_, index) => [`added later ${from + index}`]),
      );
    const answers = () =>
      book
        .values("s1", { row: 32, column: 2, rows: 3_000, columns: 1 })
        .flat()
        .filter((result) => result !== "").length;
    clock.advance(24 * HOUR - (clock.now() % (24 * HOUR)));
    await calls.handOver(run, "page", SPENT, { most: 1, newRows: 0.0005 });
    expect((await calls.preferences()).orders).toMatchObject([
      { function: "HF_CLASSIFY", most: 0.0005, says: null },
    ]);
    await nextHour();
    expect(new Set(results())).toEqual(new Set(["water", "roads"]));
    expect(await calls.runs()).toHaveLength(1);
    await nextHour();
    expect(await calls.runs()).toHaveLength(1);

    added(0, 10);
    await nextHour();
    expect(answers()).toBe(10);
    expect(await calls.runs()).toHaveLength(2);
    const [, first] = await calls.runs();
    expect(first).toMatchObject({ status: "finished", changed: 10, failed: 0 });

    const before = rival.dollars;
    added(10, 2_000);
    for (let hour = 0; hour < 12; hour++) await nextHour();
    expect(rival.dollars - before).toBeLessThanOrEqual(0.0005 + 0.002);
    expect((await calls.preferences()).orders).toMatchObject([
      { says: saying(/Not all new rows have an answer/) },
    ]);
    const [done, spent] = [answers(), rival.dollars];
    expect(done).toBeGreaterThan(10);
    for (let hour = 0; hour < 12; hour++) await nextHour();
    expect(answers()).toBeGreaterThan(done);
    expect(rival.dollars).toBeGreaterThan(spent);

    const [order] = (await calls.preferences()).orders;
    await calls.endOrder(order?.file ?? "");
    expect((await calls.preferences()).orders).toEqual([]);
    const ended = rival.dollars;
    expect(await nextHour()).toBe(1);
    expect(await nextHour()).toBe(0);
    expect(rival.dollars).toBe(ended);
  });

  it("pays for no more of a day's new rows than its standing order allows, few as they are each hour", async () => {
    const { calls, run, book, nextHour, rival, clock } = await open();
    clock.advance(24 * HOUR - (clock.now() % (24 * HOUR)));
    await calls.handOver(run, "page", SPENT, { most: 1, newRows: CAP });
    await nextHour();
    const before = rival.dollars;
    const costs: number[] = [];
    for (let hour = 0; hour < 20; hour++) {
      const spent = rival.dollars;
      const texts = Array.from({ length: 10 }, (_, index) => [`added in hour ${hour}, ${index}`]);
      book.type("s1", { row: 32 + 10 * hour, column: 1, rows: 10, columns: 1 }, texts);
      await nextHour();
      costs.push(rival.dollars - spent);
    }
    const [first = 0] = costs;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(CAP / 2);
    expect(rival.dollars - before).toBeLessThanOrEqual(CAP + first);
  });

  it("ends a standing order with the run that is stopped, and believes nobody else's", async () => {
    const { calls, run, host, nextHour, asked, book } = await open();
    await calls.handOver(run, "page", SPENT, { most: 1, newRows: 1 });
    const person = "user reporter@example.org";
    const kept = host.stored().properties[person] ?? {};
    const [name = "", order = ""] = Object.entries(kept).find(([key]) => key.startsWith("stet.order.")) ?? [];
    await calls.abandon(run);
    expect((await calls.preferences()).orders).toEqual([]);
    expect(await nextHour()).toBe(0);
    const editor = sidebarCalls(host.as({ email: "editor@example.org" }));
    await editor.open();
    expect((await editor.preferences()).orders).toEqual([]);
    host.setProperty("document", name, order);
    host.setProperty(person, name, order.replace('"most":1', '"most":-1'));
    expect((await calls.preferences()).orders).toMatchObject([{ says: saying("cannot be read") }]);
    book.type("s1", { row: 40, column: 1, rows: 1, columns: 1 }, [["added later"]]);
    const before = asked();
    await nextHour();
    expect(asked()).toBe(before);
  });

  it("asks about no new rows while its standing order cannot be read", async () => {
    const { calls, run, host, book, nextHour, asked } = await open();
    await calls.handOver(run, "page", SPENT, { most: 1, newRows: 1 });
    await nextHour();
    const person = "user reporter@example.org";
    const kept = Object.entries(host.stored().properties[person] ?? {});
    const [name = "", order = ""] = kept.find(([key]) => key.startsWith("stet.order.")) ?? [];
    book.type("s1", { row: 32, column: 1, rows: 1, columns: 1 }, [["added later"]]);
    host.setProperty(person, name, order.replace('"most":1', '"most":"1"'));
    const before = asked();
    await nextHour();
    expect(asked()).toBe(before);
    expect((await calls.preferences()).orders).toMatchObject([{ says: saying("cannot be read") }]);
  });

  it("rests for the day where its new rows went wrong", async () => {
    const { calls, run, book, nextHour, asked, clock, rival } = await open();
    clock.advance(24 * HOUR - (clock.now() % (24 * HOUR)));
    await calls.handOver(run, "page", SPENT, { most: 1, newRows: 1 });
    await nextHour();
    book.type("s1", { row: 32, column: 1, rows: 1, columns: 1 }, [["added later"]]);
    rival.respond = () => ({ status: 400, headers: {}, body: "{}", seconds: 1 });
    await nextHour();
    expect((await calls.preferences()).orders).toMatchObject([{ says: expect.anything() }]);
    const [runs, requests] = [(await calls.runs()).length, asked()];
    for (let hour = 0; hour < 5; hour++) await nextHour();
    expect(await calls.runs()).toHaveLength(runs);
    expect(asked()).toBe(requests);
  });

  it("is gone on with by the trigger of who handed it over, with their credits alone", async () => {
    const { calls, run, host, book, nextHour, results, tokens } = await open();
    await calls.handOver(run, "page", SPENT, { most: 1, newRows: 1 });
    await nextHour();
    await calls.revert(run);
    const others = VALUES.map((value) => [`another ${value}`]);
    book.type("s1", { row: 2, column: 1, rows: others.length, columns: 1 }, others);
    const ben = sidebarCalls(host.as({ email: "ben@example.org" }));
    await ben.connect("hf_bensbensbens");
    const { table } = await ben.open();
    const next = await ben.begin(plan(table.sheetId), "page");
    await ben.handOver(next.run, "page", SPENT, FREELY);
    tokens.length = 0;
    await nextHour();
    expect(results()).toContain("water");
    expect(tokens).toContain("Bearer hf_bensbensbens");
    expect(tokens).not.toContain("Bearer hf_abcdefghijkl");
  });

  it("writes no value down where it is handed over, and asks about none that somebody adds there", async () => {
    const { calls, run, book, nextHour, asked } = await open();
    await calls.handOver(run, "page", SPENT, FREELY);
    const id = book.sheets().find(({ name }) => name === "Stet handed over")?.id ?? "";
    const [[kept]] = book.values(id, { row: 2, column: 2, rows: 1, columns: 1 }) as [[string]];
    expect(JSON.stringify(book.values(id, { row: 1, column: 1, rows: 3, columns: 3 }))).not.toContain(
      "complaint",
    );
    book.type(id, { row: 2, column: 2, rows: 1, columns: 1 }, [[`${kept}${"A".repeat(20)}`]]);
    for (let hour = 0; hour < 4; hour++) await nextHour();
    expect(asked()).toBe(0);
    expect(JSON.stringify(await calls.runs())).toContain("is gone or was changed. Open the sidebar");
    expect((await calls.open()).unfinished).toBeNull();
  });

  it("does not tell which values were handed over, not even by the same ones handed over elsewhere", async () => {
    const keptIn = async () => {
      const { calls, run, book } = await open();
      await calls.handOver(run, "page", SPENT, FREELY);
      const id = book.sheets().find(({ name }) => name === "Stet handed over")?.id ?? "";
      const kept = String(book.values(id, { row: 2, column: 2, rows: 1, columns: 1 })[0]?.[0]);
      await playground.close();
      return [...kept.matchAll(/.{20}/g)].map(String);
    };
    const [one, other] = [await keptIn(), await keptIn()];
    expect(one.length).toBeGreaterThan(0);
    expect(other).toHaveLength(one.length);
    expect(one.filter((each) => other.includes(each))).toEqual([]);
  });

  it("goes on next hour where it was killed, and nothing is asked twice", async () => {
    const calm = await open();
    await calm.calls.handOver(calm.run, "page", SPENT, FREELY);
    const before = calm.asked();
    await calm.nextHour();
    const [needed, expected] = [calm.asked() - before, calm.results()];
    await playground.close();

    const { calls, run, host, results, nextHour, asked } = await open();
    await calls.handOver(run, "page", SPENT, FREELY);
    const first = asked();
    host.faults.add({
      when: ({ name, entry }) => entry === "finishInBackground" && name === "SpreadsheetApp.Range.setValues",
      effect: { kills: true },
    });
    await expect(nextHour()).rejects.toThrow("Exceeded maximum execution time");
    expect((await calls.open()).unfinished).toMatchObject({ alive: true, background: true });
    await nextHour();
    expect(results()).toEqual(expected);
    expect(asked() - first).toBe(needed);
    expect(await nextHour()).toBe(0);
  });

  it("takes no more than its minutes of each hour, and writes what came by then", async () => {
    const many = Array.from({ length: 400 }, (_, index) => `complaint number ${index}`);
    const { calls, run, host, results, nextHour } = await open({ seconds: () => 50, mostInputs: 4 }, many);
    await calls.handOver(run, "page", SPENT, FREELY);
    await nextHour();
    const done = results().filter((result) => result !== "").length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(many.length);
    expect(host.executions.at(-1)?.ms).toBeLessThan(330_000);
    for (let hour = 0; hour < 30 && (await nextHour()) > 0; hour++);
    expect(results()).not.toContain("");
    expect((await calls.runs())[0]).toMatchObject({ status: "finished", rows: 400, changed: 400 });
  });

  it("is left to whoever goes on with it or stops it", async () => {
    const { calls, run, nextHour, results, asked } = await open();
    await calls.handOver(run, "page", SPENT, FREELY);
    await expect(calls.write(run, "page", [])).rejects.toThrow(/another window/);
    await calls.resume(run, "other");
    const before = asked();
    expect(await nextHour()).toBe(1);
    expect(await nextHour()).toBe(0);
    await calls.handOver(run, "other", SPENT, FREELY);
    await calls.abandon(run);
    expect(await nextHour()).toBe(0);
    const { table } = await calls.open();
    const next = await calls.begin(plan(table.sheetId), "other");
    await calls.handOver(next.run, "other", SPENT, FREELY);
    await calls.forgetPerson();
    expect(await nextHour()).toBe(0);
    expect(asked()).toBe(before);
    expect(new Set(results())).toEqual(new Set([""]));
  });

  it("takes over from no page that is still at it, and nobody begins another meanwhile", async () => {
    const { calls, run, clock, host } = await open();
    await calls.handOver(run, "page", SPENT, FREELY);
    clock.advance(HOUR - 1_000);
    const { table } = await calls.open();
    await expect(calls.begin(plan(table.sheetId), "other")).rejects.toThrow(/going on in this document/);
    await calls.resume(run, "page");
    clock.advance(1_000);
    await host.runDueTriggers();
    expect((await calls.open()).unfinished).toMatchObject({ run, alive: true, background: false });
    await calls.keep(run, "page");
  });

  it("is not to be had in the default build", async () => {
    const usual = process.env.STET_DIST ?? "dist";
    const { calls, run, host } = await open({}, VALUES, usual);
    expect((await calls.open()).background).toBe(false);
    await expect(calls.handOver(run, "page", SPENT, FREELY)).rejects.toThrow(/docs\/deploying\.md/);
    await expect(host.run("finishInBackground")).rejects.toThrow("not found");
    const scope = "https://www.googleapis.com/auth/script.scriptapp";
    expect(readFileSync(join(usual, "appsscript.json"), "utf8")).not.toContain(scope);
    expect(readFileSync(join(dist, "appsscript.json"), "utf8")).toContain(scope);
  });
});
