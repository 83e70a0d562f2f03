import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stream } from "../../playground/cli/stream.ts";

/** More than one growth of what holds a row's place. */
const ROWS = 150_000;

describe("a rule that decides by its column, without a spreadsheet", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "by-column-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function streamed(what: string, cells: readonly string[]) {
    writeFileSync(
      join(folder, "long.csv"),
      ["id,day", ...cells.map((cell, row) => `${row},${cell}`), ""].join("\n"),
    );
    const printed: string[] = [];
    const write = async (text: string) => void printed.push(text);
    const code = await stream(["long.csv", `=HF_CLEAN(B2:B, "${what}")`], { folder, write, tell: () => {} });
    return { code, printed: printed.join("") };
  }

  it("reads each row of a long file by what one row of it shows, blank ones between them staying blank", async () => {
    const days = Array.from({ length: ROWS }, (_, row) =>
      row % 5 === 0 ? "" : `0${1 + (row % 9)}/0${1 + (row % 7)}/${1900 + (row % 101)}`,
    );
    days[ROWS - 1] = "31/01/2001";
    const { code, printed } = await streamed("date", days);
    expect(code).toBe(0);
    const expected = days.map((day) => (day === "" ? '""' : day.split("/").reverse().join("-")));
    expect(printed).toBe(`${expected.join("\n")}\n`);
  });

  it("reads a column in which no cell is like another", async () => {
    const amounts = Array.from({ length: 60_000 }, (_, row) => `$${1000 + row}.${10 + (row % 89)}`);
    const { code, printed } = await streamed("number", amounts);
    expect(code).toBe(0);
    expect(printed).toBe(`${amounts.map((amount) => String(Number(amount.slice(1)))).join("\n")}\n`);
  });

  it("gives each row as many columns as the widest takes, also where rules follow that part them again", async () => {
    const cells = ["a;b c;d", "e", "f;g;h i j"];
    const { code, printed } = await streamed("split:by=;, split:by=' ', case:upper", cells);
    expect(code).toBe(0);
    expect(printed).toBe("A,B,C,D,,\nE,,,,,\nF,G,,H,I,J\n");
  });

  it("leaves it to the spreadsheet when a result is a date, or longer than a cell takes", async () => {
    const dates = ["2024-03-01", "2024-03-02"];
    expect(await streamed("date:output=cell", dates)).toEqual({ code: undefined, printed: "" });
    const long = "x".repeat(30_000);
    expect(await streamed(`nullTokens, replace:x:xy`, [long, "a"])).toEqual({ code: undefined, printed: "" });
  });
});
