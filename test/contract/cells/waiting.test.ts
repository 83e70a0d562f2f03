import { VirtualClock } from "../../../playground/host/clock.ts";
import type { Unknowns } from "../../../playground/host/options.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { serve } from "../../support/add-on.ts";
import { Rival, type RivalOptions } from "../../support/rival/rival.ts";

const open: Playground[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((playground) => playground.close()));
});

const TEXTS = Array.from({ length: 300 }, (_, index) => [
  `text ${index} about ${index % 2 ? "sport" : "crime"}`,
]);
const RIGHT = TEXTS.map((_, index) => (index % 2 ? "sport" : "crime"));

/** A sheet with 300 texts in column A, and what column B shows. */
async function sheetWith(
  formulas: string[],
  options: RivalOptions = {},
  sameFormula: Unknowns["sameFormula"] = "runs",
) {
  const clock = new VirtualClock();
  const rival = new Rival(options);
  const service = serve(rival, clock);
  const said: string[] = [];
  const playground = await openPlayground({
    clock,
    unknowns: { sameFormula },
    origins: { "https://router.huggingface.co": service, "https://huggingface.co": service },
    screen: { toast: (message) => said.push(message), alert: () => "OK" },
  });
  open.push(playground);
  const { book, host } = playground;
  const sheet = book.sheets()[0]?.id as string;
  book.type(sheet, { row: 2, column: 1, rows: TEXTS.length, columns: 1 }, TEXTS);
  book.type(
    sheet,
    { row: 2, column: 2, rows: formulas.length, columns: 1 },
    formulas.map((formula) => [formula]),
  );
  await book.settled();
  const area = { row: 2, column: 2, rows: TEXTS.length, columns: 1 };
  return {
    host,
    rival,
    said,
    shown: async () => {
      await book.settled();
      return book.values(sheet, area).map(([cell]) => cell);
    },
    formulas: () => book.formulas(sheet, area).map(([formula]) => formula),
  };
}

const RANGE = '=HF_CLASSIFY(A2:A301, "sport, crime")';

describe("Finish waiting cells", () => {
  it("completes a range formula that ran out of time, asking for nothing twice", async () => {
    const { host, rival, said, shown, formulas } = await sheetWith([RANGE], {
      seconds: (inputs) => 2 + inputs * 0.3,
    });
    expect((await shown()).filter((cell) => String(cell).startsWith("#HF WAITING")).length).toBeGreaterThan(
      50,
    );

    await host.run("finishWaitingCells");
    expect(await shown()).toEqual(RIGHT);
    expect(formulas()[0]).toBe(RANGE);
    expect(said.join()).toMatch(/no cell is waiting any more/);
    const asked = rival.log.flatMap((request) => request.inputs);
    expect(asked.length).toBe(new Set(asked).size);
  });

  it("completes it where Sheets keeps the result of a formula, by changing a text that means nothing", async () => {
    const slow = { seconds: (inputs: number) => 2 + inputs * 0.3 };
    const { host, rival, said, shown, formulas } = await sheetWith([RANGE], slow, "kept");
    expect(await shown()).not.toEqual(RIGHT);
    await host.run("finishWaitingCells");
    expect(await shown()).toEqual(RIGHT);
    expect(said.join()).toMatch(/no cell is waiting any more/);
    expect(formulas()[0]?.replace(/, " +"\)$/, ")")).toBe(RANGE);
    const asked = rival.log.flatMap((request) => request.inputs);
    expect(asked.length).toBe(new Set(asked).size);
  });

  it("says so when nothing is waiting", async () => {
    const { host, said } = await sheetWith([RANGE]);
    await host.run("finishWaitingCells");
    expect(said).toEqual(["No cell is waiting."]);
  });

  it("loses no formula when it is killed between taking it out and setting it again", async () => {
    const { host, shown, formulas } = await sheetWith([RANGE], { seconds: (inputs) => 2 + inputs * 0.3 });
    host.faults.add({
      when: (call) => call.name === "SpreadsheetApp.Range.setFormula",
      effect: { kills: true },
    });
    await expect(host.run("finishWaitingCells")).rejects.toThrow();
    expect(formulas()[0]).toBe("");

    await host.run("finishWaitingCells");
    await shown();
    await host.run("finishWaitingCells");
    expect(formulas()[0]).toBe(RANGE);
    expect(await shown()).toEqual(RIGHT);
  });
});

describe("Turn dragged formulas into one", () => {
  it("puts one range formula where 25 were, with the same answers", async () => {
    const { host, shown, formulas, said } = await sheetWith(
      Array.from({ length: 25 }, (_, index) => `=HF_CLASSIFY(A${index + 2}, "sport, crime")`),
    );
    expect((await shown()).slice(0, 25)).toEqual(RIGHT.slice(0, 25));
    await host.run("turnIntoRangeFormula");
    expect((await shown()).slice(0, 25)).toEqual(RIGHT.slice(0, 25));
    expect(formulas().slice(0, 3)).toEqual(['=HF_CLASSIFY(A2:A26, "sport, crime")', "", ""]);
    expect(said.join()).toMatch(/25 formulas became 1/);
  });
});
