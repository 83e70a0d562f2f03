import type { Evidence } from "../../../src/core/cluster/match/evidence.ts";
import { type Match, sureEnough } from "../../../src/core/cluster/match/match-list.ts";
import {
  type Answer,
  chosenBy,
  MOST_QUESTIONS,
  nextQuestion,
  taught,
} from "../../../src/core/cluster/match/questions.ts";
import { settled } from "../../../src/core/cluster/match/settle.ts";

const PLAIN: Evidence = {
  ...{ common: 0.5, ofValue: 0.7, ofEntry: 0.7, missedOfValue: 1, missedOfEntry: 1, numbersDiffer: 0 },
  ...{ numbersMissing: 0, letters: 0.7, sameWords: 0, asidesDiffer: 0, sameStart: 0 },
};

/** Of 300 values every second lacks a number in its entry, which in this list means that it is another. */
const MATCHES: Match[] = Array.from({ length: 300 }, (_, value) => ({
  at: value,
  sure: 0.6 + (value % 7) / 30,
  evidence: { ...PLAIN, numbersMissing: value % 2 },
  candidates: [value, value + 1],
}));
const isRight = (value: number) => value % 2 === 0;

const written = (answers: readonly Answer[], precision = 0.9) => {
  const { matches, least } = taught(MATCHES, answers, precision);
  return settled(matches, least, chosenBy(answers)).flatMap(({ at }, value) => (at === value ? [value] : []));
};

const askedUntil = (count: number): Answer[] => {
  const answers: Answer[] = [];
  while (answers.length < count) {
    const question = nextQuestion(MATCHES, answers, 0.9);
    if (question === undefined) break;
    answers.push({ ...question, same: isRight(question.value) });
  }
  return answers;
};

describe("questions about matches", () => {
  it("find what was in doubt in general and is sure in this list, and keep what was promised", () => {
    expect(written([])).toEqual([]);
    const answers = askedUntil(MOST_QUESTIONS);
    const after = written(answers);
    expect(answers).toHaveLength(MOST_QUESTIONS);
    expect(after.filter(isRight).length).toBeGreaterThan(120);
    expect(after.filter(isRight).length / after.length).toBeGreaterThanOrEqual(0.9);
  });

  it("ask about each value once, and about nothing that is the same to the letter", () => {
    const answers = askedUntil(MOST_QUESTIONS);
    expect(new Set(answers.map(({ value }) => value)).size).toBe(MOST_QUESTIONS);
    expect(
      nextQuestion(
        [
          { at: 0, sure: 1, candidates: [0] },
          { sure: 0, candidates: [] },
        ],
        [],
        0.9,
      ),
    ).toBe(undefined);
  });

  it("change nothing before the first answer", () => {
    expect(taught(MATCHES, [], 0.9)).toEqual({ matches: MATCHES, least: sureEnough(MATCHES, 0.9) });
  });

  it("write what was answered yes however unsure it was, and never what was answered no", () => {
    const answers = [
      { value: 4, at: 4, same: true },
      { value: 6, at: 7, same: true },
      { value: 8, at: 8, same: false },
    ];
    const { matches, least } = taught(MATCHES, answers, 0.99);
    const all = settled(matches, least, chosenBy(answers));
    expect(all[4]).toEqual({ at: 4, why: "chosen" });
    expect(all[6]).toEqual({ at: 7, why: "chosen" });
    expect(all[8]).toEqual({ why: "unsure" });
    expect(matches[8]).toMatchObject({ at: 9, sure: 0 });
  });

  it("can be taken back: without the last answer all is as before it", () => {
    const answers = askedUntil(10);
    expect(taught(MATCHES, answers.slice(0, -1), 0.9)).toEqual(taught(MATCHES, askedUntil(9), 0.9));
  });
});
