import { useState } from "preact/hooks";
import { said as saysOf } from "../../../src/core/profile/sentences.ts";
import { withHeading } from "../../../src/core/recipe/from-words/with-heading.ts";
import { addedBy } from "../../../src/core/recipe/read-recipe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { server } from "../../server.ts";
import type { RecipeScreenProps } from "./recipe-screen.tsx";
import type { Kept } from "./save-recipe.tsx";
import { words } from "./texts.ts";
import { type ChosenRecipe, useChosenRecipe } from "./use-chosen-recipe.ts";
import { useEdits } from "./use-edits.ts";
import { namesOf, useExamples } from "./use-examples.ts";
import { useRecipeRun } from "./use-recipe-run.ts";
import { useWriting, type Where } from "./use-writing.ts";
import { BY } from "./write-recipe.ts";

type Props = Pick<RecipeScreenProps, "table" | "column" | "rows" | "changed"> & { script: string };

export const resultOf = (column: string, text: string | undefined): string =>
  text === undefined ? words.result({ column }) : `${column} (${text})`;

/** Whether a column that is to be filled has the heading that it had when it was looked at. */
async function standsThere({ sheetId, headingRow, columns }: Table, column: number | undefined) {
  const head = columns.find((each) => each.column === column);
  if (head === undefined) return false;
  if (headingRow === 0) return true;
  const [[heading] = []] = await server.read(sheetId, [head.column], headingRow, 1);
  return typeof heading !== "string" || heading.trim() === head.heading;
}

/**
 * A recipe for a column, learned from examples or chosen for words, then perhaps edited: what it makes of the rows, where
 * that goes, and the way to write it.
 */
export function useColumnRecipe({ script, table, column, rows: { only }, changed }: Props) {
  const [more, setMore] = useState<readonly number[]>([]);
  const run = useRecipeRun(async (beside, added) => {
    await changed(beside, added);
    if (beside.length === 0) return;
    // What stood behind the column that was put in, or taken out again, has moved.
    setMore((before) => before.map((each) => (each > column ? each + (added ? 1 : -1) : each)));
    if (!added) setPlace((before) => (before === "into" ? "beside" : before));
  });
  const [wrote, setWrote] = useState<{ to: string; inPlace: boolean; goesOn: boolean }>();
  const [reads, setReads] = useState(0);
  const [heading, setHeading] = useState<string>();
  const [place, setPlace] = useState<Where>("beside");
  const [chosen, setChosen] = useState<ChosenRecipe>();
  const [kept, setKept] = useState<Kept>();
  const [finds, setFinds] = useState(0);

  const columns = [column, ...more];
  const inputs = namesOf(table, columns);
  const [own = ""] = inputs;
  const right = namesOf(table, [Math.max(...columns) + 1])[0] ?? "";
  const said = chosen?.isLearned ? undefined : chosen?.recipe.name;
  const to = place === "in place" ? own : place === "into" ? right : (heading ?? resultOf(own, said));
  const names = { name: said ?? to, inputs, to };
  const isOff = chosen !== undefined;
  const lesson = useExamples(script, table, columns, only, names, run.version + reads, isOff);
  const { seen, examples, worker } = lesson;
  const given = examples.filter(({ out }) => out !== "");
  const known = given.map(({ at, out }) => [at, out] as const);
  const recipe = chosen && withHeading(chosen.isLearned ? { ...chosen.recipe, name: to } : chosen.recipe, to);
  const trial = useChosenRecipe(worker, recipe, seen, known);
  const taught = isOff ? trial.taken : lesson.taught;
  const choices = useWriting(worker, taught, place, BY);
  const { edits, forget } = useEdits({
    recipe: recipe ?? lesson.taught?.recipe,
    inColumn: true,
    state: chosen,
    take(edited) {
      setChosen({ ...(chosen ?? { isLearned: true }), recipe: edited, isEdited: true });
      setKept(undefined);
    },
    back(before) {
      setChosen(before);
      setKept(undefined);
    },
  });
  const choose = (now: ChosenRecipe | undefined) => {
    forget();
    setChosen(now);
    if (now) setFinds((before) => before + 1);
    setHeading(undefined);
    setPlace(now?.recipe.steps.every((step) => addedBy(step).length === 0) ? "in place" : "beside");
  };
  const found = ({ coverage, words: steps }: NonNullable<typeof taught>) => {
    const fails = choices.keep || place === "in place" ? ("keep" as const) : ("left" as const);
    const about = { name: names.name, ...coverage, fails, steps };
    if (chosen?.isEdited && chosen.by === undefined) return saysOf("replayed", about);
    return chosen
      ? saysOf("fromWords", { ...about, model: chosen.by ?? "none" })
      : saysOf("fromExamples", {
          ...{ ...about, examples: given.length, chosen: choices.doubted ? "written" : "left" },
        });
  };
  const write = async () => {
    if (taught === undefined) return;
    if (place === "into" && !(await standsThere(table, lesson.right))) {
      setPlace("beside");
      await changed([], false);
      setReads((before) => before + 1);
      throw new Error(words.otherThere({ column: right }));
    }
    const writes = await worker.do("writes", choices.writing, place === "into");
    const target = {
      ...{ table, only, columns, headings: [to], name: names.name, recipe: taught.recipe },
      place: place === "in place" ? ("in place" as const) : ("beside" as const),
      ...(place === "into" && lesson.right !== undefined && { into: lesson.right }),
    };
    const mayFill = place === "beside" && column === Math.max(...columns);
    const goesOn = place === "in place" ? chosen !== undefined : place === "into" || mayFill;
    setWrote({ to, inPlace: place === "in place", goesOn });
    const beside = place === "into" ? [] : [column];
    const done = taught.recipe;
    const { isStopped } = await run.write(
      ...([target, writes, found(taught), taught.coverage.rows, beside] as const),
      async () => place === "in place" && (done === undefined || worker.do("changesAgain", done)),
    );
    // Who writes again goes on in the column that is there by now.
    if (isStopped && mayFill) setPlace("into");
  };
  return {
    ...{
      more,
      setMore,
      run,
      wrote,
      place,
      setPlace,
      chosen,
      kept,
      setKept,
      inputs,
      own,
      right,
      to,
      setHeading,
    },
    ...{ names, lesson, given, known, trial, taught, choices, edits, choose, write },
    /** How often another recipe was chosen. */
    finds,
    /** Reads the sheet again. */
    readAgain: () => setReads((before) => before + 1),
  };
}

export type ColumnRecipe = ReturnType<typeof useColumnRecipe>;
