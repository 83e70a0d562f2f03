import { evaluate } from "../../playground/cli/evaluate.ts";
import { openPlayground, type Playground } from "../../playground/open.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const HEADLINES = Array.from({ length: 90 }, (_, row) => [`headline ${row % 9}`]);

describe("a document with the add-on in it", () => {
  let service: RunningRival;
  let playground: Playground;
  beforeEach(async () => {
    service = await startRival();
    playground = await openPlayground({
      sheets: [{ name: "News", cells: [["headline"], ...HEADLINES] }],
      origins: { "https://router.huggingface.co": service.url, "https://huggingface.co": service.url },
    });
  });
  afterEach(async () => {
    await playground.close();
    await service.close();
  });

  it("makes no request for answers that it remembers, even when a formula is cleared and set again", async () => {
    const formula = '=HF_CLASSIFY(A2:A, "sport, politics")';
    const first = await evaluate(playground, formula);
    expect(first.errors).toEqual([]);
    expect([1, 2]).toContain(first.requests);
    expect(first.values).toHaveLength(90);

    const { book, host } = playground;
    const sent = host.fetches.length;
    book.clearContents("s1", at(2, 2));
    book.type("s1", at(2, 2), [[formula]]);
    await book.settled();
    expect(host.executions.map(({ name }) => name)).toHaveLength(2);
    expect(host.fetches.slice(sent)).toEqual([]);
    expect(book.displayValues("s1", at(2, 2, 90))).toEqual(first.shown);
  });

  it("keeps answers with their values when rows are sorted and inserted", async () => {
    const { values } = await evaluate(playground, '=HF_CLASSIFY(A2:A10, "sport, politics")');
    const label = new Map(HEADLINES.slice(0, 9).map(([text], row) => [text, values[row]?.[0]]));
    const { book } = playground;
    book.sort("s1", at(2, 1, 9, 1), 1, false);
    await book.settled();
    const cells = book.values("s1", at(2, 1, 9, 2));
    expect(cells.map(([, shown]) => shown)).toEqual(cells.map(([text]) => label.get(String(text))));
  });

  it("shows the sentence of a formula that is called wrongly", async () => {
    const { errors } = await evaluate(playground, '=HF_TRANSLATE(A2:A4, "Elbonian")');
    expect(errors).toEqual([expect.stringMatching(/^#ERROR! Error: What stands in "to" is not a language/)]);
  });
});
