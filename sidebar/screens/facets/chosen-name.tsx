import { textOf } from "../../../src/core/cells/grid.ts";
import type { Chosen } from "../../../src/core/facets/facets.ts";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import { languageLabel, patternLabel } from "./labels.ts";
import { rangeName } from "./measured.ts";

/** Characters of a value that a name has. */
const NAMED = 40;

/** What is chosen, as it is shown. */
export function ChosenName({ chosen }: { chosen: Chosen }) {
  return chosen.kind === "value" ? <Value cells={[chosen.value]} /> : <>{chosenName(chosen)}</>;
}

/** The same as a text. */
export function chosenName(chosen: Chosen): string {
  switch (chosen.kind) {
    case "value": {
      const text = textOf(chosen.value);
      return text.length > NAMED ? `${text.slice(0, NAMED)}…` : text;
    }
    case "pattern":
      return texts.facets.chosen.pattern({ pattern: patternLabel(chosen.pattern, chosen.of) });
    case "language":
      return languageLabel(chosen.language, chosen.isSure);
    case "range":
      return rangeName(chosen);
    default:
      return texts.facets.chosen[chosen.kind];
  }
}
