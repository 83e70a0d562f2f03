import type { Host } from "../../playground/host/host.ts";
import { openPlayground, type Playground, type PlaygroundOptions } from "../../playground/open.ts";
import type { Cell } from "../../src/core/cells/grid.ts";
import { byRules, RECIPE } from "../../src/core/journal/by-rules.ts";
import { foundInLog } from "../../src/core/journal/log-says.ts";
import { notWritten } from "../../src/core/journal/not-written.ts";
import { said as found } from "../../src/core/profile/sentences.ts";
import { tryRecipe } from "../../src/core/recipe/from-words/try-recipe.ts";
import { withKey } from "../../src/core/recipe/key-in-log.ts";
import { addedBy, readRecipe, writeRecipe } from "../../src/core/recipe/read-recipe.ts";
import type { Recipe, Step } from "../../src/core/recipe/recipe.ts";
import { writesOf } from "../../src/core/recipe/writes.ts";
import type { Plan } from "../../src/core/run/plan.ts";
import { sidebarCalls } from "./sidebar-calls.ts";

/** What stands before a comma; a row without one is not covered. */
export const SURNAME: Recipe = {
  recipe: 1,
  name: "Surnames",
  inputs: ["Name"],
  steps: [
    {
      op: "write",
      to: ["Surname"],
      cases: [
        {
          when: { is: "contains", column: 0, text: ", " },
          columns: [
            [{ from: 0, do: [{ op: "cut", from: { at: 0 }, to: { edge: "start", text: ", ", nth: 1 } }] }],
          ],
        },
      ],
      onFail: "flag",
    },
  ],
};

export const recipe = (name: string, inputs: readonly string[], ...steps: Step[]): Recipe =>
  readRecipe(JSON.stringify({ recipe: 1, name, inputs, steps }));

/** A sheet with people's names on which recipes are kept and run as the sidebar does it. */
export async function openRecipeSheet(
  names: readonly Cell[],
  options: Partial<PlaygroundOptions> = {},
  answer = (_says: string) => "OK",
) {
  const said: string[] = [];
  const asked: string[] = [];
  const playground: Playground = await openPlayground({
    dist: process.env.STET_DIST ?? "dist",
    sheets: [{ name: "Data", cells: [["Name", "Notes"], ...names.map((name) => [name, ""])] }],
    user: { email: "desk@example.org" },
    owner: "desk@example.org",
    ...options,
    screen: {
      toast(text) {
        said.push(text);
      },
      alert: (_title, says) => {
        asked.push(says);
        return answer(says);
      },
    },
  });
  const { book, host } = playground;
  const calls = sidebarCalls(host);
  const { sheetId } = await calls.table();
  const column = (at: number, rows: number, row = 2) =>
    book.values("s1", { row, column: at, rows, columns: 1 }).flat();
  const tab = (name: string) => {
    const id = book.sheets().find((each) => each.name === name)?.id ?? "";
    const lines = () => book.values(id, { row: 1, column: 1, rows: 40, columns: 40 });
    const type = (row: number, at: number, text: string) =>
      book.type(id, { row, column: at, rows: 1, columns: 1 }, [[text]]);
    const heading = (text: string) => lines()[0]?.indexOf(text) ?? -1;
    return { lines, type, heading };
  };
  return {
    ...{ playground, book, host, calls, sheetId, said, asked, column, tab },
    type: (row: number, at: number, cells: readonly Cell[]) =>
      book.type(
        "s1",
        { row, column: at, rows: cells.length, columns: 1 },
        cells.map((cell) => [cell]),
      ),
    keep: (kept: Recipe, who = calls) => who.keepRecipe(kept.name, writeRecipe(kept), [kept.name]),
    menu: (who: Host = host) => who.run("runRecipesOnNewRows"),
    run: (done: Recipe, columns: readonly number[], rows: number, who = calls) =>
      runRecipe(
        who,
        sheetId,
        done,
        columns,
        columns.map((at) => column(at, rows)),
      ),
  };
}

/**
 * Runs a recipe over columns, beside the first of them, as its screen does. Returns the run.
 * @param left what is left to a person, by the first column
 */
export async function runRecipe(
  calls: ReturnType<typeof sidebarCalls>,
  sheetId: string,
  done: Recipe,
  columns: readonly number[],
  read: readonly (readonly Cell[])[],
  left: readonly Cell[] = [],
): Promise<string> {
  const { run } = await calls.begin(planOf(sheetId, done, columns), "page");
  const tried = tryRecipe(done, read);
  const writing = { place: "beside", by: byRules(RECIPE), doubted: false, keep: false } as const;
  const writes = writesOf(tried.rows, tried.answers, writing).map(({ rows: _, ...write }) =>
    left.includes(write.read[0] ?? "") ? { ...write, now: [""], by: notWritten("In doubt.") } : write,
  );
  await calls.write(run, "page", writes);
  const rows = read[0]?.length ?? 0;
  const counts = { covered: rows, rows, uncovered: 0, steps: "" };
  const { sentence, says } = withKey(found("replayed", { name: done.name, ...counts }), done);
  await calls.finish(run, "page", { rows, changed: rows, ...foundInLog(sentence, says) });
  return run;
}

/** What the screen of a recipe asks for. */
export const planOf = (sheetId: string, done: Recipe, columns: readonly number[]): Plan => ({
  ...{ function: "Recipe", arguments: [], argumentsText: `"${done.name}"`, sheetId },
  columns: columns.map((column, parameter) => ({ column, parameter })),
  ...{ headingRow: 1, place: "beside", rows: "all", headings: done.steps.flatMap(addedBy) },
  ...{ by: byRules(RECIPE), provider: "" },
});
