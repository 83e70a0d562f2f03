import type { Cell, Grid } from "../../src/core/cells/grid.ts";
import { type Cluster, clustersOf } from "../../src/core/cluster/clusters.ts";
import { type Duplicates, duplicatesIn } from "../../src/core/cluster/duplicates.ts";
import { inSteps } from "../../src/core/cluster/in-steps.ts";
import { type Match, matchList } from "../../src/core/cluster/match/match-list.ts";
import type { Value } from "../../src/core/cluster/match/read-cells.ts";
import {
  clustersByMeaning,
  comparisons,
  type Likenesses,
  likenesses,
} from "../../src/core/cluster/meaning.ts";
import { METHODS, type MethodName } from "../../src/core/cluster/methods.ts";
import { BY_HAND } from "../../src/core/operations/by-hand/all.ts";
import type { Chosen, Found } from "../../src/core/operations/by-hand/by-hand.ts";
import { ofRows } from "../../src/core/operations/by-hand/of-rows.ts";
import { type Described, describe } from "../../src/core/profile/describe.ts";
import type { Finding, Table } from "../../src/core/profile/finding.ts";
import { profile } from "../../src/core/profile/profile.ts";
import { ask, type Question, type Settled } from "../../src/core/run/asking.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import { unpackBytes } from "../../src/core/tasks/feature-extraction.ts";
import { clock } from "../clock.ts";
import { functionNamed } from "../named.ts";
import { texts } from "../texts.ts";

/** Values between two words of how far it is. */
const TOLD = 50;

/** Values that are compared to find out how fast that is here: some hundredths of a second. */
const SAMPLE = 150;

/** Told how far a piece of work is, 0 to 1. */
export type Tell = (share: number) => void;

type Headings = readonly string[];
type Rows = readonly (readonly Cell[])[];

const tableOf = (headings: Headings, rows: Rows): Table => ({
  headings,
  columns: headings.map((_, at) => rows.map((cells) => cells[at] ?? "")),
});

/** What takes long enough to be done apart from the page. Plain data goes in and comes out. */
export const WORK = {
  /** What may be wrong with a table. */
  findings: (tell: Tell, headings: Headings, rows: Rows): Finding[] => profile(tableOf(headings, rows), tell),

  /** What there is to do for an operation that a person has asked for. */
  byHand: (
    _tell: Tell,
    name: string,
    headings: Headings,
    rows: Rows,
    column: number,
    chosen: Chosen,
    only?: readonly number[],
  ): Found[] => {
    const table = tableOf(headings, rows);
    const found = BY_HAND.find((each) => each.name === name)?.find(table, column, chosen) ?? [];
    return only ? ofRows(found, table, new Set(only)) : found;
  },

  /** What a column holds, or some rows of it. */
  describe: (_tell: Tell, column: readonly Cell[], rows?: readonly number[]): Described =>
    describe(column, rows),

  /** The places of texts in the order of a language. */
  inOrder(_tell: Tell, names: readonly string[], language: string): number[] {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return names.map((_, at) => at).sort((a, b) => compare(names[a] ?? "", names[b] ?? ""));
  },

  /** Values that may be spellings of one, by a method. */
  clusters(tell: Tell, counts: ReadonlyMap<string, number>, method: MethodName): Cluster[] {
    const task = clustersOf(counts, method);
    const methods = method === "all" ? METHODS.length - 1 : 1;
    let [before, last] = [0, 0];
    for (;;) {
      const { done, value } = task.next();
      if (done) return value;
      // Each method begins again at the first value.
      if (value < last) before++;
      last = value;
      tell((before + value / counts.size) / methods);
    }
  },

  /** Seconds that this device takes to compare two values in meaning. @param numbers of which each meaning is made */
  comparingSpeed(_tell: Tell, numbers: number): number {
    const some = Array.from({ length: SAMPLE }, (_, at) => new Int8Array(numbers).fill((at % 127) + 1));
    let began = clock.now();
    // What is run for the first time is slower.
    for (const isWarm of [false, true]) {
      if (isWarm) began = clock.now();
      inSteps(likenesses(some)).result();
    }
    return (clock.now() - began) / comparisons(SAMPLE);
  },

  /** How alike values are in meaning. Told how many of the values are compared, as a share. @param packed what a model of sentences has said of each; blank where it has not */
  likenesses(tell: Tell, packed: readonly string[]): Likenesses {
    const task = likenesses(packed.map((each) => (each === "" ? undefined : unpackBytes(each))));
    for (;;) {
      const { done, value } = task.next();
      if (done) return value;
      if (value % TOLD === 0) tell(value / packed.length);
    }
  },

  /** Values that mean alike, and do not stand together already. */
  byMeaning: (_tell: Tell, ...args: Parameters<typeof clustersByMeaning>): Cluster[] =>
    clustersByMeaning(...args),

  /** The entry of a list that fits each value best. A number that is not the same is another number. */
  match(tell: Tell, values: readonly Pick<Value, "text" | "isWordless">[], list: readonly string[]): Match[] {
    const task = matchList(
      values.map(({ text }) => text),
      list,
    );
    for (;;) {
      const { done, value } = task.next();
      if (done)
        return value.map((match, at) =>
          values[at]?.isWordless && match.sure < 1 ? { sure: 0, candidates: match.candidates } : match,
        );
      if (value % TOLD === 0) tell(value / (2 * values.length));
    }
  },

  /** Rows that may stand for the same, from the cells of the columns to compare. */
  duplicates: (_tell: Tell, rows: Rows): Duplicates[] => inSteps(duplicatesIn(rows)).result(),

  /**
   * What a function that needs no model makes of rows of cells.
   * @throws UsageError with a sentence when an argument is wrong.
   */
  settle(
    _tell: Tell,
    name: string,
    question: Question,
    ranges: ReadonlyMap<string, Grid>,
    rows: Rows,
    settings: Settings,
  ): (Settled | undefined)[] {
    const fn = functionNamed(name);
    if (fn === undefined) throw new Error(texts.unknownFunction({ name }));
    return ask(fn, question, ranges, rows, settings).settle([]);
  },
};
