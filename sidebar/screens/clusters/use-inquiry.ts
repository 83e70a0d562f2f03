import { useEffect, useRef, useState } from "preact/hooks";
import type { Result } from "../../../src/core/tasks/job.ts";
import { type Foreseen, type Inquiring, inquire, lookUp, type Question } from "../../run/inquiry.ts";

type SoFar = readonly (Result | undefined)[];

/** What a model is asked outside of a run: foreseen first, then asked for, at any time stopped or forgotten. */
export interface Inquiry {
  /** Undefined until it is known what is remembered. */
  foreseen: Foreseen | undefined;
  /** How many inputs are answered, while it asks. */
  answered: number | undefined;
  /** Looks up what is remembered; undefined where that has been forgotten meanwhile. */
  look(questions: readonly Question[]): Promise<Foreseen | undefined>;
  /** Asks for the rest, and returns what came of all; undefined where that has been forgotten meanwhile. */
  ask(foreseen: Foreseen, tell?: (results: SoFar) => void): Promise<readonly Result[] | undefined>;
  /** Ends the asking with what has come back by then. */
  stop(): void;
  forget(): void;
}

export function useInquiry(): Inquiry {
  const [foreseen, setForeseen] = useState<Foreseen>();
  const [answered, setAnswered] = useState<number>();
  const inquiring = useRef<Inquiring>();
  /** What tells one question from the next. */
  const current = useRef<object>();
  const forget = () => {
    inquiring.current?.stop();
    current.current = undefined;
    setForeseen(undefined);
    setAnswered(undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen is left
  useEffect(() => forget, []);
  return {
    foreseen,
    answered,
    async look(questions) {
      forget();
      const own = {};
      current.current = own;
      const isCurrent = () => current.current === own;
      const found = await lookUp(questions, isCurrent);
      if (!isCurrent()) return undefined;
      setForeseen(found);
      return found;
    },
    async ask(foreseen, tell = () => {}) {
      const own = current.current;
      const isCurrent = () => own !== undefined && current.current === own;
      const count = (results: SoFar) => results.filter((each) => each !== undefined).length;
      setAnswered(count(foreseen.results));
      inquiring.current = inquire(foreseen, (results) => {
        if (!isCurrent()) return;
        setAnswered(count(results));
        tell(results);
      });
      try {
        const results = await inquiring.current.ended;
        return isCurrent() ? results : undefined;
      } finally {
        if (isCurrent()) setAnswered(undefined);
      }
    },
    stop: () => inquiring.current?.stop(),
    forget,
  };
}
