import type { Evidence } from "./evidence.ts";
import { chance, weighed } from "./logistic.ts";

/** Evidence under which nobody is the next best. */
const NOBODY = -8;

/**
 * How strongly the evidence of one pair speaks for it, as a logit. The weights were fitted on public pairs of lists
 * (AutoFJ's, of people, places, works and events), each list counting as much as another.
 */
export const strengthOf = (evidence: Evidence): number => weighed(pairFeatures(evidence), PAIR);

const PAIR = [
  -3.089, 0.576, 0.47, 0.028, -1.315, -1.325, -2.868, -0.421, -0.078, 0.141, -0.722, 0.612, 0.161, 0.337,
  1.457, 1.544, 1.108,
];

function pairFeatures(evidence: Evidence): number[] {
  const { common, ofValue, ofEntry, letters } = evidence;
  return [
    ...[1, ...told(evidence)],
    Math.min(ofValue, ofEntry),
    Math.max(ofValue, ofEntry),
    ofValue * ofEntry,
    common * common,
    letters * letters,
  ];
}

const told = (evidence: Evidence): number[] => [
  evidence.common,
  evidence.ofValue,
  evidence.ofEntry,
  evidence.missedOfValue / 8,
  evidence.missedOfEntry / 8,
  evidence.numbersDiffer,
  evidence.numbersMissing,
  evidence.letters,
  evidence.sameWords,
  evidence.asidesDiffer,
  evidence.sameStart,
];

/** The best candidate of a value among the others. */
export interface Standing {
  evidence: Evidence;
  strength: number;
  /** Strength of the second best, and chances of all others together. */
  runnerUp?: number;
  others: number;
  /** How strongly another entry of the list itself resembles the best. */
  twin?: number;
  /** No other value has this entry for its best with more strength. */
  mutual: boolean;
  /** Share of all values that have a strong best. */
  share: number;
}

/** The chance that the best candidate is right; weights from the same fit as those of pairs. */
export function surenessOf({ evidence, strength, others, mutual, share, ...rest }: Standing): number {
  const { runnerUp = NOBODY, twin = NOBODY } = rest;
  const margin = Math.min(8, strength - runnerUp);
  return chance(
    weighed(
      [
        ...[1, strength, margin, twin, Math.min(8, strength - twin), others, mutual ? 1 : 0, share],
        ...told(evidence),
        evidence.sameWords * (twin < 0 ? 1 : 0),
        Math.exp(-margin),
        Math.max(0, strength),
      ],
      BEST,
    ),
  );
}

const BEST = [
  -0.152, 0.225, 0.233, 0.345, 0.325, -1.043, 1.04, 0.395, 0.284, 0.648, -0.349, 0.129, 1.454, -0.906, 0.092,
  0.119, 0.175, 0.486, -0.287, 0.261, -1.656, 0.206,
];
