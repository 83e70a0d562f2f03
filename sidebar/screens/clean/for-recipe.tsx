import type { Plan } from "../../../src/core/run/plan.ts";
import { texts } from "../../texts.ts";

interface Props {
  heading: string;
  /** What would be asked: a run may also go on in an earlier column, or write in place. */
  draft: Plan;
  back: () => void;
}

/** What the form is filled in for, and the way back there. */
export const ForRecipe = ({ heading, draft, back }: Props) => (
  <p class="notice small" dir="auto">
    {texts.forRecipe({ heading, isNew: draft.place === "beside" && draft.into === undefined })}{" "}
    <button type="button" class="link small" onClick={back}>
      {texts.backToRecipe}
    </button>
  </p>
);
