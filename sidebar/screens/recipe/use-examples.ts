import { useEffect, useRef, useState } from "preact/hooks";
import type { Only } from "../../../src/core/facets/only.ts";
import { saysOf } from "../../../src/core/messages/said.ts";
import { MOST_EXAMPLES, type Names } from "../../../src/core/recipe/learn/learn-recipe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { rowsToRead } from "../../run/read-cells.ts";
import { readChosen } from "../../run/read-chosen.ts";
import { language } from "../../texts.ts";
import { RecipeWorker, Stopped } from "./recipe-worker.ts";
import { say } from "./texts.ts";
import type { Row, Seen, Taught } from "./worked-out.ts";

/** A row that is shown as an example; blank until somebody says what comes out of it. */
export interface Example extends Row {
  out: string;
}

export interface Examples {
  /** Undefined while the columns are read. */
  seen: Seen | undefined;
  /** Whether the sheet has more rows than are read. */
  cut: boolean;
  examples: readonly Example[];
  set: (change: (before: readonly Example[]) => readonly Example[]) => void;
  /** Undefined where nothing has been learned. */
  taught: Taught | undefined;
  /** What a person says of the examples in words. */
  spoken: string;
  speak: (text: string) => void;
  isLearning: boolean;
  /** Whether the columns are read again: what was learned stands meanwhile, and nothing may be written by it. */
  isReading: boolean;
  isStopped: boolean;
  stop: () => void;
  failure: string;
  worker: RecipeWorker;
  /** The column to the right of those that are read, where its filled cells can be examples. */
  right: number | undefined;
  add: () => Promise<boolean>;
  /** Makes a row the next example, in place of those that have no result yet. */
  use: (row: Row) => void;
}

/**
 * Reads columns, and learns from the examples whenever one changes, apart from the page.
 * @param only the rows that are chosen
 * @param version another one when the sheet has changed
 * @param isOff whether nothing is learned, because the rows are worked on by a recipe from elsewhere
 */
export function useExamples(
  script: string,
  table: Table,
  columns: readonly number[],
  only: Only | undefined,
  names: Names,
  version: number,
  isOff: boolean,
): Examples {
  const worker = useRef<RecipeWorker>();
  worker.current ??= new RecipeWorker(script);
  const own = worker.current;
  const [seen, setSeen] = useState<Seen>();
  const [cut, setCut] = useState(false);
  const [examples, setExamples] = useState<readonly Example[]>([]);
  const [taught, setTaught] = useState<Taught>();
  const [spoken, speak] = useState("");
  /** What was learned from last, or in vain. */
  const [done, setDone] = useState<{ of: Seen | undefined; lesson: string }>();
  /** What was read last: of which columns, rows and version of the sheet. */
  const [known, setKnown] = useState("");
  const [isStopped, setStopped] = useState(false);
  const [failure, setFailure] = useState("");
  const lessons = useRef(0);
  const shown = useRef("");
  const latest = useRef(examples);
  latest.current = examples;
  const which = columns.join();
  const last = Math.max(...columns);
  const right = table.columns.find(({ column }) => column === last + 1)?.column;
  useEffect(() => () => own.leave(), [own]);
  const wantedNow = JSON.stringify([which, version, only]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: columns are compared by their numbers, and a sheet is read anew for another version
  useEffect(() => {
    let current = true;
    // What is shown stays while a sheet that was changed is read again: a key that is pressed just then is not lost.
    if (shown.current !== which) {
      setSeen(undefined);
      setTaught(undefined);
    }
    shown.current = which;
    setKnown("");
    setFailure("");
    const all = [...columns, ...(right === undefined ? [] : [right])];
    const wanted = rowsToRead(table.lastRow, table.headingRow, all.length);
    const look = async () => {
      const { columns: cells } = await readChosen(
        table.sheetId,
        all,
        table.headingRow + 1,
        wanted.rows,
        only,
        () => current,
      );
      if (!current) return;
      own.stop();
      const given = latest.current.filter(({ out }) => out !== "");
      const found = await own.do("see", cells.slice(0, columns.length), cells[columns.length] ?? [], given);
      if (!current) return;
      setCut(wanted.cut);
      setSeen(found);
      setExamples([...found.known, ...found.proposed.map((row) => ({ ...row, out: "" }))]);
      setKnown(wantedNow);
    };
    look().catch((error) => {
      if (!current || error instanceof Stopped) return;
      setTaught(undefined);
      setFailure(say(saysOf(error)));
    });
    return () => {
      current = false;
    };
  }, [wantedNow]);
  const isReading = known !== wantedNow;

  const given = examples.flatMap(({ at, out }) => (out === "" ? [] : [[at, out] as const]));
  const lesson = JSON.stringify([given, names, spoken]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is learned from is compared by what it says
  useEffect(() => {
    const mine = ++lessons.current;
    setStopped(false);
    if (seen === undefined || given.length === 0 || isOff) {
      setTaught(undefined);
      return;
    }
    const isDone = () => setDone({ of: seen, lesson });
    setDone(undefined);
    own.do("learn", given, names, spoken, language).then(
      (found) => {
        if (mine !== lessons.current) return;
        setTaught(found);
        isDone();
      },
      (error) => {
        if (mine !== lessons.current) return;
        isDone();
        if (!(error instanceof Stopped)) setFailure(say(saysOf(error)));
      },
    );
  }, [seen, lesson, isOff]);
  const hasLesson = seen !== undefined && given.length > 0 && !isOff;
  const isLearning = hasLesson && !(done?.of === seen && done?.lesson === lesson);

  const stop = () => {
    lessons.current += 1;
    own.stop();
    setDone({ of: seen, lesson });
    setTaught(undefined);
    setStopped(true);
  };
  const add = async () => {
    const next = await own.do("next", given, spoken);
    if (next === undefined || examples.some(({ at }) => at === next.at)) return false;
    setExamples((before) => [...before, { ...next, out: "" }]);
    return true;
  };
  const use = (row: Row) =>
    setExamples((before) =>
      before.some(({ at }) => at === row.at)
        ? before
        : [...before.filter(({ out }) => out !== ""), { ...row, out: "" }].slice(-MOST_EXAMPLES),
    );
  return {
    ...{
      use,
      seen,
      cut,
      examples,
      taught,
      spoken,
      speak,
      isLearning,
      isReading,
      isStopped,
      stop,
      failure,
      add,
      right,
    },
    worker: own,
    set: setExamples,
  };
}

/** What columns are called, as a recipe has them. */
export const namesOf = (table: Table, columns: readonly number[]): string[] =>
  columns.map((column) => {
    const head = table.columns.find((each) => each.column === column);
    return head ? columnTitle(head) : "";
  });
