import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "../../scripts/build.mjs";
import { groupsOf } from "./groups-of.mjs";
import { ROOT } from "./root.mjs";
import { interleaved, line } from "./rounds.mjs";

const LODASH = createRequire(import.meta.url).resolve("lodash/lodash.js");
const OUT = "node_modules/.cache/stet/beside";
const MOST = 0.8;
const ROUNDS = 15;

/** What a fresh process and context spend on a script and then on a formula; see start-of.mjs. */
function start(file, formula = "") {
  const script = join(ROOT, "bench/beside/start-of.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [script, file, formula], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

/** How a formula starts: Code.js parsed, evaluated and asked for a clean cell, beside lodash parsed and evaluated. */
export const cold = {
  name: "cold",
  async run() {
    const metafiles = [];
    await build({ out: OUT, quiet: true, metafiles });
    const code = join(ROOT, OUT, "Code.js");
    const { answer, ran } = start(code, 'HF_CLEAN("x")');
    if (answer !== "x") throw new Error(`HF_CLEAN("x") gave ${answer}.`);
    const times = await interleaved(
      { Stet: () => start(code, 'HF_CLEAN("x")').ms, lodash: () => start(LODASH).ms },
      ROUNDS,
    );
    const text = readFileSync(code, "utf8");
    return {
      lines: [line("start, processor time", times, { against: "lodash", most: MOST })],
      facts: [
        `${Buffer.byteLength(text)} bytes, of which a clean cell runs functions of ${ran} characters (${((100 * ran) / text.length).toFixed(1)} %)`,
        ...groupsOf(metafiles[0]).map(({ group, bytes }) => `${bytes} bytes before packing: ${group}`),
      ],
    };
  },
};
