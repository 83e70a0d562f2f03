import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../scripts/build.mjs";
import { seeded } from "../seeded.mjs";
import { measure } from "./measure.mjs";
import { ROOT } from "./root.mjs";

/** Started anew each time, as `npm run sheet` is. */
const DUCKDB = join(ROOT, "bench/beside/duckdb.mjs");
const hasDuckdb = () => spawnSync(process.execPath, [DUCKDB]).status === 0;
const FOLDER = join(ROOT, "node_modules/.cache/stet/beside");
const ROWS = 2_000_000;
const MOST_MEGABYTES = 300;
const TOWNS = [" Oslo", "Lima ", "Turku", "são  Paulo", "Åbo", ""];

const cut = (from, start, end) => [{ from, do: [{ op: "cut", from: start, to: end }] }];
const comma = { edge: "start", text: ", ", nth: 1 };
const write = (to, columns) => ({ op: "write", to: [to], cases: [{ columns: [columns] }], onFail: "flag" });
/** Ten steps of every kind that a newsroom would write down for a file of payments. */
const RECIPE = {
  recipe: 1,
  name: "payments",
  inputs: ["payee", "town", "day"],
  steps: [
    { op: "rule", column: 0, rules: "trim, decodeEntities" },
    { op: "rule", column: 1, rules: "trim" },
    { op: "rule", column: 2, rules: "trim" },
    { op: "fillDown", column: 1 },
    write("family", cut(0, { at: 0 }, comma)),
    write("given", cut(0, { edge: "end", text: ", ", nth: 1 }, { at: "end" })),
    write("year", cut(2, { at: -4 }, { at: "end" })),
    {
      op: "map",
      column: 1,
      to: "code",
      onFail: "keep",
      pairs: [
        ["Oslo", "OSL"],
        ["Lima", "LIM"],
        ["Turku", "TKU"],
      ],
    },
    { op: "join", columns: [4, 3], with: " ", to: "name" },
    { op: "dropRows", column: 3, when: { is: "equals", column: 3, text: "VOID" } },
  ],
};

/** The same with a rule that decides by its whole column, for which the file is read twice. */
const BY_COLUMN = {
  ...RECIPE,
  steps: RECIPE.steps.map((step) => (step.column === 2 ? { ...step, rules: "date" } : step)),
};

/** A recipe of ten steps over two million rows, beside Miller's own verbs and DuckDB's own functions for the nearest to it. */
export const recipe = {
  name: "recipe",
  /** It takes minutes: only when it is named, or all is measured. */
  onDemand: true,
  async run() {
    await build({ quiet: true });
    mkdirSync(FOLDER, { recursive: true });
    const [file, steps] = [join(FOLDER, "payments.csv"), join(FOLDER, "payments.json")];
    payments(file);
    const rate = (ms) =>
      `${Math.round(ROWS / (ms / 1000)).toLocaleString("en")} rows a second of processor time`;
    const run = (written) => {
      writeFileSync(steps, JSON.stringify(written));
      return measure([process.execPath, "scripts/sheet.mjs", file, "--recipe", steps]);
    };
    const [stet, twice] = [run(RECIPE), run(BY_COLUMN)];
    const facts = [`Stet: ${rate(stet.ms)}`, `Stet, with a rule by its column: ${rate(twice.ms)}`];
    if (spawnSync("mlr", ["--version"]).status === 0) {
      const put =
        '$family=sub($payee,", .*","");$given=sub($payee,".*, ","");$year=substr($day,-4,-1);$name=$given." ".$family';
      const verbs = ["clean-whitespace", "then", "fill-down", "-a", "-f", "town", "then", "put", put];
      const miller = measure([
        "mlr",
        "--icsv",
        "--ocsv",
        ...verbs,
        "then",
        "filter",
        '$family!="VOID"',
        file,
      ]);
      facts.push(`Miller, without dates and codes: ${rate(miller.ms)}, ${miller.megabytes} megabytes`);
    } else facts.push("Miller is not installed (Debian: apt-get install miller): Stet alone.");
    if (hasDuckdb()) {
      writeFileSync(steps, JSON.stringify(RECIPE));
      const out = join(FOLDER, "payments-out.csv");
      const [own, through] = [
        measure([process.execPath, DUCKDB, file, "recipe"]),
        measure([process.execPath, "scripts/sheet.mjs", file, "--recipe", steps, "--duckdb", "--out", out]),
      ];
      facts.push(`DuckDB's own functions, nearest: ${rate(own.ms)}, ${own.megabytes} megabytes`);
      facts.push(`Stet's steps in DuckDB (--duckdb): ${rate(through.ms)}, ${through.megabytes} megabytes`);
    } else facts.push("DuckDB is not installed: see bench/beside/duckdb.mjs.");
    const what = `${ROWS.toLocaleString("en")} rows, ten steps`;
    const megabytes = (what, { megabytes: times }) => ({ what, sides: [], times, most: MOST_MEGABYTES });
    const lines = [
      megabytes(`${what}: megabytes`, stet),
      megabytes(`${what}, one by its column: megabytes`, twice),
    ];
    return { lines, facts };
  },
};

function payments(file) {
  const random = seeded(20261129);
  const pick = (list) => list[Math.floor(random() * list.length)];
  writeFileSync(file, "id,payee,town,day\n");
  for (let from = 0; from < ROWS; from += 10_000) {
    let text = "";
    for (let row = from; row < from + 10_000; row++) {
      const day = `${1 + (row % 28)}/${1 + (row % 12)}/20${10 + (row % 13)}`;
      text += `${row}," ${row % 997 === 0 ? "VOID" : `Name${row % 50_000}`}, Ann &amp; Co ",${pick(TOWNS)},${day}\n`;
    }
    appendFileSync(file, text);
  }
}
