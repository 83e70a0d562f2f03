import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Pair } from "../../../src/core/cluster/groups.ts";
import { PRECISION } from "../../../src/core/cluster/match/match-list.ts";
import {
  type Answer,
  nextQuestion,
  type Question,
  taught,
} from "../../../src/core/cluster/match/questions.ts";
import { server } from "../../server.ts";
import type { Found } from "./use-matching.ts";

export interface Answers {
  /** Those of now and those that are remembered from before. */
  answers: readonly Answer[];
  /** How many were given now. */
  given: number;
  /** Matches as the answers leave them, and how sure one must be. */
  now: ReturnType<typeof taught>;
  next: Question | undefined;
  answer: (same: boolean) => void;
  takeBack: () => void;
  failure: string;
}

/** Answers to questions about matches: each is remembered in the document as it is given. */
export function useAnswers(found: Found | undefined, precision = PRECISION): Answers {
  const [before, setBefore] = useState(NO_ANSWERS);
  const [given, setGiven] = useState(NO_ANSWERS);
  const [failure, setFailure] = useState("");
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    setBefore(NO_ANSWERS);
    setGiven(NO_ANSWERS);
    setFailure("");
    if (found === undefined) return;
    let current = true;
    Promise.all([server.together(), server.apart()]).then(
      ([same, apart]) => {
        const known = [...answersIn(found, same, true), ...answersIn(found, apart, false)];
        if (current && known.length > 0) setBefore(known);
      },
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
    };
  }, [found]);
  const answers = useMemo(() => [...before, ...given], [before, given]);
  const matches = found?.matches ?? NONE;
  const now = useMemo(() => taught(matches, answers, precision), [matches, answers, precision]);
  const next = useMemo(() => nextQuestion(matches, answers, precision), [matches, answers, precision]);
  /** One after the other, so that what is taken back was there. */
  const remember = ({ value, at, same }: Answer, on: boolean) => {
    const pair: Pair = [found?.values[value]?.text ?? "", found?.entries[at] ?? ""];
    last.current = last.current
      .then(() => (same ? server.setTogether([pair], on) : server.setApart([pair], on)))
      .catch((error: Error) => setFailure(error.message));
  };
  return {
    answers,
    given: given.length,
    now,
    next,
    answer: (same) => {
      if (next === undefined) return;
      setGiven([...given, { ...next, same }]);
      remember({ ...next, same }, true);
    },
    takeBack: () => {
      const taken = given[given.length - 1];
      if (taken === undefined) return;
      setGiven(given.slice(0, -1));
      remember(taken, false);
    },
    failure,
  };
}

const NO_ANSWERS: readonly Answer[] = [];
const NONE: Found["matches"] = [];

/** What is remembered of values and entries that stand here, whichever of a pair is which. */
function answersIn({ values, entries }: Found, pairs: readonly Pair[], same: boolean): Answer[] {
  if (pairs.length === 0) return [];
  const valueAt = new Map(values.map(({ text }, at) => [text, at]));
  const entryAt = new Map(entries.map((text, at) => [text, at]));
  return pairs.flatMap(([one, other]) => {
    const value = valueAt.get(one);
    const at = entryAt.get(other);
    return value === undefined || at === undefined ? [] : [{ value, at, same }];
  });
}
