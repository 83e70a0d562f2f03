import { texts } from "../../texts.ts";

/** What the form is filled in for, and the way back there. */
export const ForRecipe = ({ heading, back }: { heading: string; back: () => void }) => (
  <p class="notice small" dir="auto">
    {texts.forRecipe({ heading })}{" "}
    <button type="button" class="link small" onClick={back}>
      {texts.backToRecipe}
    </button>
  </p>
);
