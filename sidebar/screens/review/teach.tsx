import { useEffect, useState } from "preact/hooks";
import { textOf } from "../../../src/core/cells/grid.ts";
import { correctionsOf } from "../../../src/core/run/corrections.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import type { Lesson } from "../../../src/core/teach/lessons.ts";
import { canTeach, FEWEST } from "../../../src/core/teach/teach.ts";
import { functionNamed } from "../../named.ts";
import { Action } from "../../parts/action.tsx";
import type { Form } from "../../run/plan.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

/** Milliseconds without a further decision, after which it is looked which corrections there are. */
const REST = 1_000;

interface Props {
  run: string;
  plan: Plan;
  /** Values that somebody has corrected, as the log says. */
  corrected: number;
  /** Goes to the form with this in it. */
  teach: (form: Partial<Form>) => void;
}

/** Offers the corrections that this person made as examples for a next run of the same labels. */
export function Teach({ run, plan, corrected, teach }: Props) {
  const [lessons, setLessons] = useState<readonly Lesson[]>([]);
  const fn = functionNamed(plan.function);
  const takes = plan.columns.length === 1 && fn?.params.some(({ name }) => name === "examples");
  useEffect(() => {
    setLessons([]);
    if (!takes || corrected < FEWEST) return;
    const timer = setTimeout(() => {
      server.range(correctionsOf(run)).then(
        (rows) =>
          setLessons(rows.map(([text = "", label = ""]) => ({ text: textOf(text), label: textOf(label) }))),
        () => {}, // None of them is this person's.
      );
    }, REST);
    return () => clearTimeout(timer);
  }, [run, takes, corrected]);
  if (!takes || corrected === 0) return null;
  if (!canTeach(lessons)) return <p class="muted small">{texts.review.fewCorrections({ least: FEWEST })}</p>;
  const use = async () => {
    const { sheetId } = await server.table();
    const column = (await server.earlier(sheetId)).find((each) => each.run === run)?.read;
    const of: Record<string, string> = {
      labels: plan.arguments[fn?.params.findIndex(({ name }) => name === "labels") ?? -1] ?? "",
      examples: correctionsOf(run),
    };
    const values = fn?.params.map(({ name }) => of[name] ?? "") ?? [];
    teach({ function: plan.function, values, ...(column && { column }) });
  };
  return (
    <div class="stack">
      <Action act={use}>{texts.review.takeCorrections({ n: lessons.length })}</Action>
      <p class="muted small">{texts.review.correctionsHint}</p>
    </div>
  );
}
