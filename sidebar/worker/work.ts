import type { Cell, Grid } from "../../src/core/cells/grid.ts";
import { type Described, describe } from "../../src/core/profile/describe.ts";
import type { Finding, Table } from "../../src/core/profile/finding.ts";
import { profile } from "../../src/core/profile/profile.ts";
import { ask, type Question, type Settled } from "../../src/core/run/asking.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import { functionNamed } from "../named.ts";
import { texts } from "../texts.ts";

/** Told how far a piece of work is, 0 to 1. */
export type Tell = (share: number) => void;

/** What takes long enough to be done apart from the page. Plain data goes in and comes out. */
export const WORK = {
  /** What may be wrong with a table. */
  findings: (tell: Tell, table: Table): Finding[] => profile(table, tell),

  /** What a column holds. */
  describe: (_tell: Tell, column: readonly Cell[]): Described => describe(column),

  /**
   * What a function that needs no model makes of rows of cells.
   * @throws UsageError with a sentence when an argument is wrong.
   */
  settle(
    _tell: Tell,
    name: string,
    question: Question,
    ranges: ReadonlyMap<string, Grid>,
    rows: readonly (readonly Cell[])[],
    settings: Settings,
  ): (Settled | undefined)[] {
    const fn = functionNamed(name);
    if (fn === undefined) throw new Error(texts.unknownFunction({ name }));
    return ask(fn, question, ranges, rows, settings).settle([]);
  },
};
