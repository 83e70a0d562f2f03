import { EDITED, GROUPED, LOSSLESS, MATCHED, RECIPE, rulesIn } from "../../src/core/journal/by-rules.ts";
import { texts } from "../texts.ts";

/** The word of the messages for each of what the log has in English. */
const WAYS: Readonly<Record<string, string>> = {
  [LOSSLESS]: "lossless",
  [GROUPED]: "grouped",
  [MATCHED]: "matched",
  [RECIPE]: "recipe",
  [EDITED]: "edited",
};

/** Who or what answered a run, in the page's language. @param by as the log has it, in English */
export function answeredBy(by: string): string {
  const rules = rulesIn(by);
  return rules === undefined ? texts.by({ who: by }) : texts.byRules({ way: WAYS[rules] ?? "named", rules });
}
