import { useEffect, useState } from "preact/hooks";
import { optionParts } from "../../../src/core/arguments/options.ts";
import { textOf } from "../../../src/core/cells/grid.ts";
import { UNSURE, withoutMark } from "../../../src/core/cells/scored-cells.ts";
import type { Change } from "../../../src/core/journal/change.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import type { Plan, RunRows } from "../../../src/core/run/plan.ts";
import { placeOfOptions } from "../../../src/core/run/threshold.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { functionNamed } from "../../named.ts";
import { loadRanges } from "../../run/ranges.ts";
import { server } from "../../server.ts";
import { labelsGiven, likeliestOf } from "./likeliest.ts";

/** Different results up to which they can be chosen from. */
const FEW = 30;

interface Found {
  rows: RunRows;
  changes: readonly Change[];
}

/** What a person chooses from. */
export interface Labels {
  choices: readonly string[];
  /** Whether a text can be typed, too: where no labels are given, or several may stand in a cell. */
  free: boolean;
  /** The likeliest label where only that it is unsure stands, by value. */
  likeliest: ReadonlyMap<string, string>;
}

/** What results of a run can be, once it is known; before, undefined. */
export function useLabels(
  plan: Plan | undefined,
  found: Found | undefined,
  settings: Settings,
): Labels | undefined {
  const [labels, setLabels] = useState<Labels>();
  useEffect(() => {
    setLabels(undefined);
    if (found === undefined) return;
    let current = true;
    labelsOf(plan, found, settings)
      .catch(() => ({ choices: [], free: true, likeliest: new Map() })) // What is not known cannot be proposed.
      .then((known) => current && setLabels(known));
    return () => {
      current = false;
    };
  }, [plan, found, settings]);
  return labels;
}

async function labelsOf(
  plan: Plan | undefined,
  { rows, changes }: Found,
  settings: Settings,
): Promise<Labels> {
  const texts = rows.written.map(([cell = ""]) => textOf(cell));
  const fn = functionNamed(plan?.function ?? "");
  let [given, likeliest]: [string[], Map<string, string>] = [[], new Map()];
  if (fn && plan) {
    const ranges = await loadRanges(plan, fn, server);
    given = labelsGiven(fn, plan, ranges);
    const unsure = changes.filter(({ after }) => after[0] === UNSURE);
    const values = [...new Map(unsure.map(({ value }) => [rowKey(value), value])).values()];
    likeliest = await likeliestOf(fn, plan, ranges, values, settings);
  }
  const options = (fn && plan?.arguments[placeOfOptions(fn)]) ?? "";
  const free = given.length === 0 || optionParts(options).includes("multi");
  if (given.length > 0) return { choices: given, free, likeliest };
  const seen = new Set([...texts, ...likeliest.values()].map(withoutMark));
  for (const none of ["", UNSURE]) seen.delete(none);
  return { choices: seen.size <= FEW ? [...seen] : [], free, likeliest };
}
