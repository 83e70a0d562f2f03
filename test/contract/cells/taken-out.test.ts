import { VirtualClock } from "../../../playground/host/clock.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { serve } from "../../support/add-on.ts";
import { Rival, type RivalOptions } from "../../support/rival/rival.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const open: Playground[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((playground) => playground.close()));
});

/** A sheet with 40 texts in column A and formulas in column B, one below the other. */
async function sheetWith(formulas: readonly string[], options: RivalOptions = {}) {
  const rival = new Rival(options);
  const clock = new VirtualClock();
  const service = serve(rival, clock);
  const playground = await openPlayground({
    clock,
    origins: { "https://router.huggingface.co": service, "https://huggingface.co": service },
    screen: { toast: () => {}, alert: () => "OK" },
  });
  open.push(playground);
  const { book, host } = playground;
  const sheet = book.sheets()[0]?.id as string;
  const texts = Array.from({ length: 40 }, (_, i) => [`text ${i} about ${i % 2 ? "sport" : "crime"}`]);
  book.type(sheet, { row: 2, column: 1, rows: 40, columns: 1 }, texts);
  book.type(
    sheet,
    { row: 2, column: 2, rows: formulas.length, columns: 1 },
    formulas.map((formula) => [formula]),
  );
  await book.settled();
  const area = { row: 2, column: 2, rows: 40, columns: 1 };
  return {
    host,
    shown: async () => {
      await book.settled();
      return book.values(sheet, area).map(([cell]) => cell);
    },
    formulas: () => book.formulas(sheet, area).map(([formula]) => formula),
  };
}

const RIGHT = Array.from({ length: 40 }, (_, i) => (i % 2 ? "sport" : "crime"));
const RANGE = '=HF_CLASSIFY(A2:A41, "sport, crime")';
const killedAt = (name: string) => ({
  when: (call: { name: string }) => call.name === name,
  effect: { kills: true } as const,
});

describe("formulas that are set again", () => {
  it("may together be longer than Google keeps in one property", async () => {
    const labels = `sport: ${"matches and clubs ".repeat(60)}, crime: ${"police and courts ".repeat(60)}`;
    const dragged = RIGHT.slice(0, 10).map((_, index) => `=HF_CLASSIFY(A${index + 2}, "${labels}")`);
    const { host, shown, formulas } = await sheetWith(dragged, {
      script: dragged.map(() => "unavailable"),
      retryAfter: "seconds",
      pause: 60,
    });
    const waiting = async () =>
      (await shown()).filter((cell) => String(cell).startsWith("#HF WAITING")).length;
    expect(await waiting()).toBe(10);

    await host.run("finishWaitingCells");
    expect(await waiting()).toBe(0);
    expect(formulas().slice(0, 10)).toEqual(dragged);
    expect(leftBehind(host)).toEqual([]);
  });

  it("come back when setting again what failed was killed half way", async () => {
    const { host, shown, formulas } = await sheetWith([RANGE], { script: ["no credits"] });
    expect((await shown())[0]).toMatch(/^#HF CREDITS/);
    host.faults.add(killedAt("SpreadsheetApp.Range.setFormula"));
    await expect(sidebarCalls(host).finishFormulas()).rejects.toThrow();
    expect(formulas()[0]).toBe("");

    await host.run("finishWaitingCells");
    expect(formulas()[0]).toBe(RANGE);
    expect(await shown()).toEqual(RIGHT);
    expect(leftBehind(host)).toEqual([]);
  });

  it("come back when turning dragged ones into one was killed half way", async () => {
    const dragged = RIGHT.map((_, index) => `=HF_CLASSIFY(A${index + 2}, "sport, crime")`);
    const { host, shown, formulas } = await sheetWith(dragged);
    await shown();
    host.faults.add(killedAt("SpreadsheetApp.Range.setFormula"));
    await expect(host.run("turnIntoRangeFormula")).rejects.toThrow();

    await host.run("finishWaitingCells");
    expect(formulas()[0]).toBe(RANGE);
    expect(await shown()).toEqual(RIGHT);
  });
});

describe("formulas that are frozen", () => {
  it("become the values they showed", async () => {
    const { host, shown, formulas } = await sheetWith([RANGE]);
    await shown();
    expect(await sidebarCalls(host).freeze(false)).toBe(1);
    expect(await shown()).toEqual(RIGHT);
    expect(formulas().join("")).toBe("");
    expect(leftBehind(host)).toEqual([]);
  });

  it("come back when that was killed half way", async () => {
    const { host, shown, formulas } = await sheetWith([RANGE]);
    await shown();
    host.faults.add({ ...killedAt("SpreadsheetApp.RangeList.clearContent"), at: "after" });
    await expect(sidebarCalls(host).freeze(false)).rejects.toThrow();
    expect(formulas()[0]).toBe("");

    await host.run("finishWaitingCells");
    expect(formulas()[0]).toBe(RANGE);
    expect(await shown()).toEqual(RIGHT);
  });
});

/** What the document's properties still hold. */
const leftBehind = (host: Playground["host"]): string[] =>
  Object.entries(host.stored().properties).flatMap(([, store]) =>
    Object.keys(store).filter((name) => name.startsWith("stet.takenOut")),
  );
