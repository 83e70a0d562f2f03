import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "../build.mjs";

/**
 * Builds the add-on and loads it as Google would, with no service at hand: what is evaluated here must need none.
 * Gives a function that types a formula beside a value: a cell, or rows of cells.
 */
export async function loadProduct() {
  const out = join(tmpdir(), `stet-evaluate-${process.pid}`);
  await build({ out, quiet: true });
  const context = vm.createContext({});
  vm.runInContext(readFileSync(join(out, "Code.js"), "utf8"), context);
  rmSync(out, { recursive: true });
  return (name, values, ...args) => {
    context.values = JSON.stringify([Array.isArray(values) ? values : [[values]], ...args]);
    const text = vm.runInContext(`JSON.stringify(${name}(...JSON.parse(values)))`, context);
    const got = JSON.parse(text);
    return Array.isArray(got) ? got : [[got]];
  };
}
