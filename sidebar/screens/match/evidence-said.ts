import type { Match } from "../../../src/core/cluster/match/match-list.ts";
import { texts } from "../../texts.ts";

/** What speaks for a match, and against it. */
export function evidenceSaid({ sure, evidence }: Match): string[] {
  const says = texts.match.evidence;
  if (sure === 1) return [says.same];
  if (evidence === undefined) return [];
  const { sameWords, ofValue, ofEntry, letters, numbersDiffer, numbersMissing, asidesDiffer } = evidence;
  return [
    sameWords ? says.words : says.share({ value: ofValue, entry: ofEntry }),
    ...(sameWords ? [] : [says.letters({ letters })]),
    ...(numbersDiffer ? [says.numbersDiffer] : []),
    ...(numbersMissing ? [says.numbersMissing] : []),
    ...(asidesDiffer ? [says.asidesDiffer] : []),
  ];
}
