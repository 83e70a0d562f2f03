import { readOptions, shareOption } from "../arguments/options.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { type Cell, type Grid, isBlank, textOf, toGrid } from "../cells/grid.ts";
import { isFailed, isWordless, type Shown } from "../cells/show-result.ts";
import { inSteps } from "../cluster/in-steps.ts";
import { type Match, matchList, PRECISION, sureEnough } from "../cluster/match/match-list.ts";
import { matchRows } from "../cluster/match/match-rows.ts";
import { entriesOf } from "../cluster/match/read-cells.ts";
import { said } from "../messages/said.ts";
import type { Asked, SheetFunction } from "./function.ts";

/** How sure a row must be of its partner where nothing else is asked for: more likely right than wrong. */
const LIKELY = 0.5;

export const match: SheetFunction = {
  name: "HF_MATCH",
  title: "Match to a list",
  group: "Cleaning",
  formulaOnly: true,
  summary:
    "Finds for each value the entry of a list that means the same although it is written otherwise, without any model. What it is not sure of stays blank.",
  params: [
    {
      name: "values",
      summary: "The column to match; or several columns, to match row by row with as many of a table.",
      type: "range",
    },
    {
      name: "list",
      summary: "The range with the entries to choose from, each as it is to be written.",
      type: "text",
    },
    {
      name: "options",
      summary:
        'Any of "scores" (how sure it is, in a column beside), "precision: 95%" (the share of answers that is to be right; by default 90%), "min: 0.8" (the least score to answer with instead).',
      type: "options",
      optional: true,
    },
  ],
  returns: "For each value the entry of the list, or blank; with scores, how sure it is beside.",
  example: {
    formula: '=HF_MATCH("Energy Department (US)", {"US Department of Energy"; "US Department of State"})',
    result: "US Department of Energy",
  },
  ask([values, list, rawOptions]) {
    const options = readOptions(rawOptions, ["scores", "precision", "min"]);
    const wish = { precision: shareOption(options, "precision"), min: shareOption(options, "min") };
    if (wish.precision !== undefined && wish.min !== undefined)
      throw new UsageError(said("arguments.precisionOrMin"));
    const [grid, from] = [toGrid(values), toGrid(list)];
    if (from.flat().every(isBlank)) throw new UsageError(said("arguments.blankList"));
    const width = grid[0]?.length ?? 1;
    const scores = "scores" in options;
    return width > 1 && from[0]?.length === width
      ? askRows(grid, from, { ...wish, scores })
      : askCells(grid, from, { ...wish, scores });
  },
};

interface Wish {
  precision: number | undefined;
  min: number | undefined;
  scores: boolean;
}

function askCells(grid: Grid, from: Grid, wish: Wish): Asked {
  const entries = entriesOf(from.flat());
  const list = [...entries.keys()];
  const asked = grid.flat().filter((cell) => !isBlank(cell) && !isFailed(cell));
  const numbers = new Set(asked.filter(isWordless).map(textOf));
  const values = [...new Set(asked.map(textOf))];
  const { work, result } = inSteps(matchList(values, list));
  const settled = (cell: Cell): Shown[] | undefined =>
    isBlank(cell) ? ["", ""] : isFailed(cell) ? [cell, ""] : undefined;
  const shown = (show: (text: string) => Shown[]): Shown[][] =>
    grid.map((row) =>
      row.flatMap((cell) => (settled(cell) ?? show(textOf(cell))).slice(0, wish.scores ? 2 : 1)),
    );
  return {
    job: null,
    work: { ...work, unfinished: () => shown(() => [tooMany(values.length, list.length), ""]) },
    show: () => {
      const matches = new Map(values.map((value, at) => [value, result()[at] as Match]));
      const words = [...matches].filter(([value]) => !numbers.has(value)).map(([, match]) => match);
      const least = wish.min ?? sureEnough(words, wish.precision ?? PRECISION);
      return shown((text) => {
        const { at, sure } = matches.get(text) as Match;
        // A number that is not the same is another number.
        if (at === undefined || (numbers.has(text) && sure < 1)) return ["", 0];
        return [sure >= least ? (entries.get(list[at] ?? "") ?? "") : "", rounded(sure)];
      });
    },
  };
}

function askRows(grid: Grid, from: Grid, wish: Wish): Asked {
  const filled = (rows: Grid) => rows.flatMap((row, at) => (row.every(isBlank) ? [] : [at]));
  const texts = (rows: Grid, which: readonly number[]) =>
    which.map((at) => (rows[at] ?? []).map((cell) => (isFailed(cell) ? "" : textOf(cell))));
  const [own, other] = [filled(grid), filled(from)];
  const { work, result } = inSteps(matchRows(texts(from, other), texts(grid, own)));
  const blank = (): Shown[] => new Array<Shown>((grid[0]?.length ?? 0) + (wish.scores ? 1 : 0)).fill("");
  return {
    job: null,
    work: {
      ...work,
      unfinished: () => {
        const waiting = new Set(own);
        return grid.map((_, at) =>
          waiting.has(at) ? [tooMany(own.length, other.length), ...blank().slice(1)] : blank(),
        );
      },
    },
    show: () => {
      const pairs = new Map(result().map((pair) => [own[pair.b], pair]));
      const least =
        wish.min ?? (wish.precision === undefined ? LIKELY : sureEnough(result(), wish.precision));
      return grid.map((_, at) => {
        const pair = pairs.get(at);
        if (!pair) return blank();
        const row =
          pair.sure >= least ? (from[other[pair.a] ?? -1] ?? []) : blank().slice(0, grid[0]?.length);
        return wish.scores ? [...row, rounded(pair.sure)] : [...row];
      });
    },
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const tooMany = (values: number, entries: number): Shown => ({
  failure: { kind: "LARGE", says: said("cell.tooManyToMatch", { values, entries }) },
});
