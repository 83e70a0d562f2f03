import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnFormula } from "../../playground/cli/column-formula.ts";
import { sheet } from "../../playground/cli/sheet.ts";
import { stream } from "../../playground/cli/stream.ts";
import { seeded } from "../../src/core/inference/seeded.ts";

/** What stands in files of people: quotes, line breaks in cells, other marks, old encodings, what runs as a formula. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "plain.csv": "id,name\n1,  Ann  Lee \n2,R&amp;D\n3,\n4,Zoë\n,\n5,x\n,\n,\n",
  "crlf.csv": 'id,name\r\n1,"a\r\nb "\r\n2," ""q"" "\r\n3,c,d\r\n4\r\n',
  "semicolons.csv": "\ufeffid;name\n1; a,b \n2;=1+1\n3;-5\n4;@x\n5;+33 1 42\n",
  "old.csv": Buffer.from("id,name\n1,  caf\xe9 \x80\n2,na\xefve  x\n", "latin1"),
  "tabs.tsv": 'id\tname\n1\t a|b \n2\t"c\td"\n',
  "one.csv": "name\n a \n\nb\n\n",
  "ragged.csv": "id,name,city\n1,a\n2, b ,c\n3\n4,d\n5,e\n6,f\n7,g\n",
  "people.csv":
    'id,name\n1,Dr. Juan Q. de la Vega III\n2,"=Lee, Ann"\n3,\n4,Maria Smith\n5,"Jones, ""Bob"" Robert"\n6,-x\n7,Acme Inc.\n',
  "open.csv": 'id,name\n1,"a\n2,b\n',
  "empty.csv": "id,name\n",
};
const FORMULAS = [
  "=HF_CLEAN(B2:B)",
  "=HF_CLEAN(A1:A)",
  "=hf_clean($B$2:$B)",
  '=HF_CLEAN(B2:B, "trim, case:title")',
  '=HF_CLEAN(B2:B, "replace:a:""b""")',
  '=HF_CLEAN(B2:B, "date")',
  '=HF_CLEAN(B2:B, "number")',
  '=HF_CLEAN(B2:B, "split")',
  '=HF_CLEAN(B2:B, "name")',
  '=HF_CLEAN(B2:B, "nosuch")',
  "=HF_CLEAN(Z2:Z)",
];
/** What no file streams: a rule that there is not, and a column that there is not. */
const NEVER = ['=HF_CLEAN(B2:B, "nosuch")', "=HF_CLEAN(Z2:Z)"];
const SECOND_COLUMN = FORMULAS.filter((formula) => formula !== "=HF_CLEAN(A1:A)");
/** The formulas that are left to the spreadsheet, file by file; every other one has to stream. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  // Of these only the first column is there: rows of different lengths do not tell what parts their cells.
  "one.csv": SECOND_COLUMN,
  "ragged.csv": SECOND_COLUMN,
  "empty.csv": SECOND_COLUMN,
  "open.csv": FORMULAS,
};

describe("a column of a file without a spreadsheet", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "stream-"));
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
    copyFileSync("samples/contacts.csv", join(folder, "contacts.csv"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function streamed(...args: string[]) {
    const [printed, told]: [string[], string[]] = [[], []];
    const write = async (text: string) => void printed.push(text);
    const code = await stream(args, { folder, write, tell: (text) => told.push(text) });
    return { code, printed: printed.join(""), told };
  }
  async function inSpreadsheet(...args: string[]) {
    const [printed, told]: [string[], string[]] = [[], []];
    const code = await sheet(args, {
      folder,
      print: (text) => printed.push(`${text}\n`),
      tell: (text) => told.push(text),
    });
    return { code, printed: printed.join(""), told };
  }

  it.each([...Object.keys(FILES), "contacts.csv"])(
    "prints the same bytes and remarks as the spreadsheet does, and leaves to it no more than has to be: %s",
    async (name) => {
      const left = new Set<string>();
      for (const formula of FORMULAS)
        for (const flags of [[], ["--raw"]]) {
          const quick = await streamed(name, formula, ...flags);
          if (quick.code === undefined) {
            expect({ ...quick, formula }).toEqual({ code: undefined, printed: "", told: [], formula });
            left.add(formula);
            continue;
          }
          const { told, ...slow } = await inSpreadsheet(name, formula, ...flags);
          expect({ ...quick, told: [...quick.told].sort(), formula, flags }).toEqual({
            ...slow,
            told: [...told].sort(),
            formula,
            flags,
          });
        }
      expect([...left]).toEqual(LEFT[name] ?? NEVER);
    },
    120_000,
  );

  it.each(["number", "number:comma, trim", "currency", "boolean"])(
    "shows numbers, yes and no as the spreadsheet does: %s",
    async (what) => {
      const amounts =
        "1,234.50 1,000,000,000,000 12345678901234.5 -3 0.000001 33.333333333333 (5) 5% -0 1234567890.125".split(
          " ",
        );
      const texts = [...amounts, "€ 12.50", "$ -3", "=1", "", "yes", "no", "x"];
      writeFileSync(
        join(folder, "amounts.csv"),
        `id,name\n${texts.map((text) => `1,"${text}"\n`).join("")}${"2,yes\n3,no\n".repeat(what === "boolean" ? 100 : 0)}`,
      );
      const formula = `=HF_CLEAN(B2:B, "${what}")`;
      const quick = await streamed("amounts.csv", formula);
      expect(quick.code).toBe(0);
      expect(quick).toEqual(await inSpreadsheet("amounts.csv", formula));
    },
  );

  it.each([
    ["", true],
    ["trim, Case:title, key", true],
    ["replace:text='a,b':with=';', trim", true],
    ["trim, date", false],
    ["number", false],
  ])("reads each cell alone where every rule does: %s", (what, byCell) => {
    expect(columnFormula(`=HF_CLEAN(B2:B, "${what}")`)?.byCell).toBe(byCell);
  });

  it.each(["json", "out"])("leaves --%s, other formulas and other files to the spreadsheet", async (flag) => {
    const flags = flag === "json" ? ["--json"] : ["--out", "x.csv"];
    expect((await streamed("plain.csv", "=HF_CLEAN(B2:B)", ...flags)).code).toBeUndefined();
    for (const formula of [
      "=HF_CLEAN(A2:B)",
      "=HF_CLEAN(B2:B9)",
      "=LEN(HF_CLEAN(B2:B))",
      "=HF_LANGUAGE(B2:B)",
    ])
      expect((await streamed("plain.csv", formula)).code).toBeUndefined();
    for (const name of ["open.csv", "empty.csv", "nosuch.csv"])
      expect((await streamed(name, "=HF_CLEAN(B2:B)")).code).toBeUndefined();
  });

  it.each([
    ["with quotes", '"', "\n"],
    ["without", "", "\r\n"],
  ])("reads a file of many chunks as it reads one, %s", async (_what, quote, newline) => {
    const random = seeded(`stream ${quote}`);
    const words = ["Zoë", " x ", "日本", "😀  y", "a b", quote && "line\nbreak", quote && `say ""hi"" `];
    const texts = Array.from(
      { length: 30_000 },
      (_, row) => `${words[Math.floor(random() * words.length)]}${row % 977}`,
    );
    const lines = texts.map((text, row) => `${row},${quote}${text}${quote}`);
    writeFileSync(join(folder, "long.csv"), ["id,name", ...lines, ""].join(newline));
    const { code, printed } = await streamed("long.csv", "=HF_CLEAN(B2:B)", "--raw");
    writeFileSync(join(folder, "cells.csv"), `name\n${printed}`);
    const again = await streamed("cells.csv", "=HF_CLEAN(A2:A)", "--raw");
    expect(code).toBe(0);
    expect(again.printed).toBe(printed);
    const cleaned = texts.map((text) => text.replaceAll('""', '"').trim().replace(/ +/g, " "));
    const expected = cleaned.map((text) =>
      /[\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"\n` : `${text}\n`,
    );
    expect(printed).toBe(expected.join(""));
  });
});
