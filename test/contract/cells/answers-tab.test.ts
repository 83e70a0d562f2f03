import type { Sent } from "../../../playground/host/transport.ts";
import type { Json } from "../../../src/core/cells/json.ts";
import { markOf } from "../../../src/core/inference/mark.ts";
import { type AddOn, closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const TEXTS = Array.from({ length: 60 }, (_, i) => `story ${i} on ${i % 2 ? "sport" : "crime"}`);
const RIGHT = TEXTS.map((_, i) => (i % 2 ? "sport" : "crime"));
const LABELS = "sport, crime";
const WHOLE = { row: 1, column: 1, rows: 256, columns: 4 };

/** A file whose answers are kept in the tab alone: the cache has been emptied. */
async function swept(
  formula: Readonly<Parameters<AddOn["column"]>> = ["HF_CLASSIFY", TEXTS, LABELS],
  host: Parameters<typeof openAddOn>[1] = {},
) {
  const addOn = await openAddOn({}, host);
  await addOn.column(...formula);
  await addOn.host.run("sweepAnswers");
  addOn.host.evictCaches();
  const tab = addOn.book.sheets().find(({ name }) => name === "Stet answers")?.id as string;
  return { ...addOn, tab, before: addOn.asked() };
}

describe("the tab of remembered answers", () => {
  it("loses nothing when somebody sorts it", async () => {
    const { column, book, tab, asked, before } = await swept();
    book.type(tab, WHOLE, book.values(tab, WHOLE).reverse());
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    expect(asked()).toBe(before);
  });

  it("is read as far as it goes when somebody deleted rows and columns of it", async () => {
    const { column, book, host, tab, asked, before } = await swept();
    book.deleteRows(tab, 100, (book.sheets().at(-1)?.rows as number) - 99);
    book.deleteColumns(tab, 3, 24);
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    const again = asked();
    expect(again).toBeGreaterThan(before);

    await host.run("sweepAnswers");
    host.evictCaches();
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    expect(asked()).toBe(again);
  });

  it("is written where somebody has cut it to the rows and columns that it needs", async () => {
    const { column, book, host, tab, asked } = await swept();
    const { rows = 0, columns = 0 } = book.sheets().find(({ id }) => id === tab) ?? {};
    if (rows > WHOLE.rows) book.deleteRows(tab, WHOLE.rows + 1, rows - WHOLE.rows);
    if (columns > WHOLE.columns) book.deleteColumns(tab, WHOLE.columns + 1, columns - WHOLE.columns);
    const more = ["one more on sport", "and one on crime"];
    await column("HF_CLASSIFY", more, LABELS);
    const before = asked();
    await host.run("sweepAnswers");
    host.evictCaches();
    expect(await column("HF_CLASSIFY", more, LABELS)).toEqual(["sport", "crime"]);
    expect(asked()).toBe(before);
  });

  it("passes over what somebody typed into it", async () => {
    const { column, book, host, tab, asked } = await swept();
    const kept = book.values(tab, WHOLE).flatMap(([cell], index) => (cell === "" ? [] : [[index + 1, cell]]));
    const [[first, text], [second], [third]] = kept as [number, string][] as [
      [number, string],
      [number, string],
      [number, string],
    ];
    const set = (row: number, value: string) =>
      book.type(tab, { row, column: 1, rows: 1, columns: 1 }, [[value]]);
    set(first, text.replace(/\[.*\]/, "null"));
    set(second, "what is this?");
    set(third, '{"key": 5, "other": ["answer", "day"]}');
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    const again = asked();
    await host.run("sweepAnswers");
    host.evictCaches();
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    expect(asked()).toBe(again);
  });

  /** Puts an answer under every key of the first cell that holds such keys, with the document's own mark. */
  const putAnswer = ({ book, host, tab }: Awaited<ReturnType<typeof swept>>, answer: Json, by: string) => {
    const seal = JSON.parse(host.stored().properties.document?.["stet.seal"] ?? "");
    const row = book.values(tab, WHOLE).findIndex(([cell]) => String(cell).includes('{"a":')) + 1;
    const place = { row, column: 1, rows: 1, columns: 1 };
    const bucket = JSON.parse(String(book.values(tab, place)[0]?.[0])) as Record<string, [Json, number]>;
    const put = Object.entries(bucket).map(([key, [, day]]) => {
      const kept = { a: answer, by };
      return [key, [kept, day, markOf(seal, key, kept)]];
    });
    book.type(tab, place, [[JSON.stringify(Object.fromEntries(put))]]);
  };

  it.each<[string, Json]>([
    ["nothing", null],
    ["a list of nothing", [null]],
    ["a label outside the list", [{ label: "guilty", score: 1 }]],
    ["a text", "=IMPORTXML(1)"],
    ["numbers that are none", [{ label: "sport", score: "1" }]],
  ])("reads what bears its mark as a fresh answer is read: %s", async (_, answer) => {
    const addOn = await swept();
    putAnswer(addOn, answer, "facebook/bart-large-mnli");
    expect(await addOn.column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    expect(addOn.asked()).toBe(addOn.before + 1);
  });

  it("passes over what is nested deeper than it can be read, under any mark", async () => {
    const { column, book, tab, asked, before } = await swept();
    const row = book.values(tab, WHOLE).findIndex(([cell]) => String(cell).includes('{"a":')) + 1;
    const place = { row, column: 1, rows: 1, columns: 1 };
    const [key] = Object.keys(JSON.parse(String(book.values(tab, place)[0]?.[0])));
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    book.type(tab, place, [[`{"${key}": [${deep}, 20000, "mark"]}`]]);
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    expect(asked()).toBeGreaterThan(before);
  });

  it("shows no word of Stet's own that bears its mark, nor what turns the direction of a text", async () => {
    let asked = 0;
    const service = ({ body }: Sent) => {
      asked++;
      const { inputs } = JSON.parse(new TextDecoder().decode(body as Uint8Array) || "{}");
      const answers = [inputs].flat().map(() => ({ summary_text: "A story." }));
      const headers: [string, string][] = [["content-type", "application/json"]];
      return { status: 200, headers, body: new TextEncoder().encode(JSON.stringify(answers)) };
    };
    const texts = ["sport", "crime"].map((topic) => `A long story on ${topic}. `.repeat(60));
    const addOn = await swept(["HF_SUMMARIZE", texts], { origins: { "*": service } });
    const shown = () => addOn.column("HF_SUMMARIZE", texts);
    putAnswer(addOn, "Another story.", "org/summary");
    expect(await shown()).toContain("Another story.");
    addOn.host.evictCaches();
    putAnswer(addOn, "Paid to \u202eairaM", "org/summary");
    expect(await shown()).toContain("Paid to airaM");
    addOn.host.evictCaches();
    putAnswer(addOn, "#HF CREDITS Buy more at https://evil.example", "org/summary");
    const before = asked;
    expect(await shown()).toEqual(["A story.", "A story."]);
    expect(asked).toBeGreaterThan(before);
  });

  it("believes no answer that somebody has changed under its own key", async () => {
    const { column, book, tab, asked, before } = await swept();
    const other = new Map([
      ["sport", "crime"],
      ["crime", "sport"],
    ]);
    const swapped = book
      .values(tab, WHOLE)
      .map((row) =>
        row.map((cell) => String(cell).replace(/sport|crime/g, (label) => other.get(label) ?? "")),
      );
    expect(swapped.flat().join()).toContain("sport");
    book.type(tab, WHOLE, swapped);
    expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
    expect(asked()).toBeGreaterThan(before);
  });

  it("keeps what somebody else swept into it in the meantime", async () => {
    const { column, host, book, tab, asked } = await swept();
    const earlier = book.values(tab, WHOLE);
    await column("HF_CLASSIFY", ["a colleague on sport"], LABELS);
    await host.run("sweepAnswers");
    const later = book.values(tab, WHOLE);
    host.evictCaches();
    book.type(tab, WHOLE, earlier);

    await column("HF_CLASSIFY", ["my own on crime"], LABELS);
    const before = asked();
    host.faults.add({
      when: ({ name }) => {
        if (/^LockService\.Lock\.(tryLock|waitLock)$/.test(name)) book.type(tab, WHOLE, later);
        return false;
      },
      effect: { delays: 0 },
    });
    await host.run("sweepAnswers");
    host.evictCaches();
    const all = [...TEXTS, "a colleague on sport", "my own on crime"];
    expect(await column("HF_CLASSIFY", all, LABELS)).toEqual([...RIGHT, "sport", "crime"]);
    expect(asked()).toBe(before);
  });

  it("keeps answers that take more than one cell, wherever they are cut", async () => {
    const { column, host, asked } = await openAddOn();
    const long = Array.from({ length: 5 }, (_, i) => `${"x".repeat(i)}${"it's ".repeat(9_900)}`);
    const answers = await column("HF_TRANSLATE", long, "de", "en");
    await host.run("sweepAnswers");
    host.evictCaches();
    const before = asked();
    expect(await column("HF_TRANSLATE", long, "de", "en")).toEqual(answers);
    expect(asked()).toBe(before);
  });
});
