import { asTyped, UsageError } from "../../arguments/usage-error.ts";
import { type Cell, column, type Grid, isBlank } from "../../cells/grid.ts";
import { isFailed, type Shown } from "../../cells/show-result.ts";
import { said } from "../../messages/said.ts";
import { parseWhat } from "../../rules/parse-what.ts";
import { takeInPlace } from "../in-place.ts";
import { MOST, type Recipe } from "../recipe.ts";
import { type Reach, reachOf, replay } from "../replay.ts";
import { RecipeRefused } from "../sentences.ts";
import { shownText } from "../shown-text.ts";

/** Rows that are answered at once, where a row says nothing of others. */
const PIECE = 50;

interface Row {
  cells: readonly Cell[];
  note: string;
}

/**
 * Runs a saved recipe over a range: over each of its columns where the recipe reads one, else over all of them together.
 * It gives the columns that the recipe adds, or the column that it changes; a row that it does not cover stays as it is
 * there, else blank. A cell that says why it has no value is shown again.
 * @throws UsageError where the recipe does what no formula can: ask a model, take out rows, or fill cells from others
 */
export function runKept(grid: Grid, recipe: Recipe, notes: boolean) {
  const width = grid[0]?.length ?? 1;
  const reach = reachInCell(recipe, width);
  const each = recipe.inputs.length === 1;
  const inputs = Array.from({ length: width }, (_, at) => column(grid, at));
  const runs = (each ? inputs.map((one) => [one]) : [inputs]).map(
    (columns) => new Run(recipe, reach, columns, grid.length),
  );
  const shown = (): Shown[][] =>
    grid.map((_, at) => {
      const rows = runs.map((run) => run.row(at));
      const cells = rows.flatMap((row) => row.cells);
      if (!notes) return cells;
      const said = rows.map(({ note }) => note).filter((note) => note !== "");
      return [...cells, [...new Set(said)].join("; ")];
    });
  return {
    job: null,
    show: () => {
      for (const run of runs) while (run.step());
      return shown();
    },
    work: { step: () => runs.some((run) => run.step()), unfinished: shown },
  };
}

/**
 * What a recipe does in a formula over a range of so many columns.
 * @throws UsageError where the recipe does what no formula can
 */
export function reachInCell(recipe: Recipe, width: number): Reach {
  const { steps, inputs } = recipe;
  const name = asTyped(recipe.name);
  const reach = reachOf(
    recipe,
    inputs.map(() => true),
  );
  if (steps.some(({ op }) => op === "model")) throw new UsageError(said("savedRecipe.model", { name }));
  if (steps.some(({ op }) => op === "keepRows" || op === "dropRows" || op === "fillDown"))
    throw new UsageError(said("savedRecipe.rows", { name }));
  if (reach.notHere.length > 0) throw new UsageError(said("savedRecipe.several", { name }));
  if (steps.some((step) => step.op === "rule" && !isKnown(step.rules)))
    throw new UsageError(said("savedRecipe.rule", { name }));
  if (steps.length === 0) throw new UsageError(said("savedRecipe.nothing", { name }));
  if (inputs.length !== 1 && inputs.length !== width)
    throw new UsageError(said("savedRecipe.columns", { name, needs: inputs.length, given: width }));
  return reach;
}

function isKnown(rules: string): boolean {
  try {
    return parseWhat(rules).length > 0;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

/** A recipe on its way through the rows of the columns that it reads. */
class Run {
  private readonly done: Row[] = [];
  private made = 0;

  constructor(
    private readonly recipe: Recipe,
    private readonly reach: Reach,
    private readonly columns: readonly (readonly Cell[])[],
    private readonly height: number,
  ) {}

  /** Answers some more rows; false where none is left. A rule looks at its whole column first. */
  step(): boolean {
    if (this.done.length >= this.height || this.made > MOST.made) return false;
    const from = this.done.length;
    const readsColumn = this.recipe.steps.some(({ op }) => op === "rule");
    const until = readsColumn ? this.height : Math.min(this.height, from + PIECE);
    try {
      const piece = this.columns.map((cells) => cells.slice(from, until));
      this.done.push(...this.answered(piece, until - from));
    } catch (error) {
      if (!(error instanceof RecipeRefused)) throw error;
      this.made = Number.POSITIVE_INFINITY;
    }
    return this.done.length < this.height;
  }

  row(at: number): { cells: readonly Shown[]; note: string } {
    const own = this.columns.map((cells) => cells[at] ?? "");
    const failed = own.find((cell) => isFailed(cell));
    const blanks = new Array<Shown>(Math.max(0, this.wide() - 1)).fill("");
    if (failed !== undefined) return { cells: [failed, ...blanks], note: "" };
    const row = this.done[at];
    if (row !== undefined) return row;
    const says = said("cell.tooManyValues", { values: this.height });
    return { cells: [own.every(isBlank) ? "" : { failure: { kind: "LARGE", says } }, ...blanks], note: "" };
  }

  private readonly wide = (): number => (this.reach.inPlace === undefined ? this.reach.adds.length : 1);

  private answered(columns: readonly (readonly Cell[])[], height: number): Row[] {
    const { inPlace, steps } = this.reach;
    const own = inPlace === undefined ? undefined : (columns[inPlace] ?? []);
    const left: Cell[] = new Array<Cell>(this.wide()).fill("");
    const rows = Array.from(
      { length: height },
      (_, at): Row => ({ cells: own ? [own[at] ?? ""] : left, note: "" }),
    );
    const { rows: different, answers } = replay(this.recipe, columns, this.reach);
    for (const [index, { cells: kinds }] of different.entries()) {
      const answer = answers[index];
      if (answer === undefined) continue;
      for (const text of answer.texts) this.made += text.length;
      for (const [kind, { read, at }] of kinds.entries())
        for (const place of at) {
          if (answer.check !== undefined) {
            rows[place] = { cells: rows[place]?.cells ?? left, note: "left: the recipe does not cover it" };
            continue;
          }
          const cells = answer.cells?.[kind] ?? answer.texts.map((text) => sameCell(text, read));
          rows[place] = { cells, note: "" };
        }
    }
    const { doubts } = takeInPlace(
      own ? this.recipe.steps.filter((_, at) => steps.includes(at)) : [],
      own ?? [],
    );
    for (const [at, doubt] of doubts) rows[at] = { cells: rows[at]?.cells ?? left, note: `left: ${doubt}` };
    return rows;
  }
}

const sameCell = (text: string, read: readonly Cell[]): Cell =>
  read.find((cell) => shownText(cell) === text) ?? text;
