import { useState } from "preact/hooks";
import type { SheetFunction } from "../../../src/core/functions/function.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { placeOfOptions, takesThreshold, withThreshold } from "../../../src/core/run/threshold.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { type Sureness, usualSureness } from "../../fields/threshold-field.tsx";
import type { Form } from "../../run/plan.ts";
import { readThreshold } from "../../run/read-threshold.ts";

/** A form with its threshold among its options. */
interface Thresholded {
  form: Form;
  sureness: Sureness;
  set: (sureness: Sureness) => void;
  /** Whether there is one to choose, and whether what was typed for it cannot be read: nothing may be asked then. */
  has: boolean;
  unread: boolean;
}

/** The threshold of a form. @param draftOf what would be asked of a model with it */
export function useThreshold(
  typed: Form,
  fn: SheetFunction,
  draftOf: (form: Form) => Plan,
  settings: Settings,
): Thresholded {
  const [sureness, set] = useState(usualSureness);
  const has = takesThreshold(fn, draftOf(typed), settings);
  const below = has ? readThreshold(sureness.typed) : undefined;
  const at = placeOfOptions(fn);
  const values = fn.params.map((_, index) => {
    const text = typed.values[index] ?? "";
    return index === at && below !== undefined ? withThreshold(text, below, sureness.mark) : text;
  });
  const form = below === undefined ? typed : { ...typed, values };
  return { form, sureness, set, has, unread: has && below === undefined };
}
