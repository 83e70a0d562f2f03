import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Edit } from "../../../src/core/recipe/edit/edit-recipe.ts";
import { StepPanel } from "./step-panel.tsx";
import { stepWords } from "./step-words.ts";
import { words } from "./texts.ts";
import type { Edits } from "./use-edits.ts";

/** What each step of a recipe does, with the way to change it; one step is open at a time. */
export function StepList({ edits }: { edits: Edits }) {
  const { recipe, done, undo } = edits;
  const [open, setOpen] = useState<number>();
  const id = useId();
  const idOf = (step: number, button = "edit") => `${id}-${step}-${button}`;
  const wanted = useRef<readonly string[]>([]);
  // What was pressed may have gone, or stands elsewhere now.
  useLayoutEffect(() => {
    const there = wanted.current.map((each) => document.getElementById(each) as HTMLButtonElement | null);
    there.find((each) => each?.disabled === false)?.focus();
    wanted.current = [];
  });
  const show = (step: number | undefined) => {
    edits.calm();
    setOpen(step);
  };
  const edit = (one: Edit): boolean => {
    if (!edits.edit(one)) return false;
    if (one.kind === "move") {
      const [first, second] = one.to < one.at ? ["up", "down"] : ["down", "up"];
      wanted.current = [idOf(one.to, first), idOf(one.to, second)];
      setOpen(one.to);
      return true;
    }
    wanted.current = [idOf(one.at), idOf(one.at - 1)];
    setOpen(undefined);
    return true;
  };
  const List = recipe.steps.length > 1 ? "ol" : "ul";
  return (
    <div class="stack">
      <List class="steps">
        {stepWords(recipe).map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <li key={at}>
            <span dir="auto">{each}</span>{" "}
            <button
              type="button"
              class="link small"
              id={idOf(at)}
              aria-label={words.edit.openOf({ step: at + 1 })}
              aria-expanded={open === at}
              onClick={() => show(open === at ? undefined : at)}
            >
              {words.edit.open}
            </button>
            {open === at && <StepPanel {...{ at, edit }} edits={edits} idOf={(button) => idOf(at, button)} />}
          </li>
        ))}
      </List>
      <div class="row small">
        <span role="status">{done && words.edit.done({ kind: done.kind, step: stepOf(done) })}</span>
        {undo && (
          <button
            type="button"
            class="link small"
            id={`${id}-undo`}
            onClick={() => {
              wanted.current = [`${id}-undo`, idOf(0)];
              setOpen(undefined);
              undo();
            }}
          >
            {words.edit.undo}
          </button>
        )}
      </div>
    </div>
  );
}

/** The place of the step that an edit was about, as people count. */
const stepOf = (done: NonNullable<Edits["done"]>): number =>
  done.kind === "undo" ? 0 : (done.kind === "move" ? done.to : done.at) + 1;
