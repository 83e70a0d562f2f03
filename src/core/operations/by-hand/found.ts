import type { Fix, Sample } from "../../profile/finding.ts";
import type { Said } from "../../profile/sentences.ts";
import type { Found } from "./by-hand.ts";

interface What extends Said {
  /** The name of the operation. */
  check: string;
  /** Cells, or rows, from 0. */
  rows: readonly number[];
  samples?: Sample[];
  fix?: Fix;
}

/** What an operation has found, for certain since a person asked for it; nothing where there is no row. */
export const found = ({ check, rows, samples = [], fix, says, sentence }: What): Found[] =>
  rows.length === 0
    ? []
    : [
        {
          ...{ check, count: rows.length, samples, says, sentence, confidence: 1, lossless: false },
          ...(fix ? { fix } : { rows }),
        },
      ];
