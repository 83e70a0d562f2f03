import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { MOST_QUESTIONS } from "../../../src/core/cluster/match/questions.ts";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import { evidenceSaid } from "./evidence-said.ts";
import type { Answers } from "./use-answers.ts";
import type { Found } from "./use-matching.ts";

interface Props {
  found: Found;
  answers: Answers;
}

/** Yes or no to one pair after the other, by a key each, for as long as a person likes. */
export function Questions({ found, answers: { given, next, answer, takeBack, failure } }: Props) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isOver = next === undefined || given >= MOST_QUESTIONS;
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (asking) {
      box.current?.focus();
      box.current?.scrollIntoView();
    } else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const press = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === "escape") setAsking(false);
    else if (key === "backspace") takeBack();
    else if (!isOver && (key === "y" || key === "n")) answer(key === "y");
    else return;
    event.preventDefault();
  };
  if (!asking)
    return (
      <div>
        <button type="button" ref={opener} disabled={isOver} onClick={() => setAsking(true)}>
          {given === 0
            ? texts.match.ask({ n: MOST_QUESTIONS })
            : texts.match.askMore({ n: MOST_QUESTIONS - given })}
        </button>
      </div>
    );
  const match = next && found.matches[next.value];
  return (
    <section class="card stack" ref={box} tabIndex={-1} onKeyDown={press} aria-label={texts.match.same}>
      {next && match && !isOver ? (
        <div class="stack" role="status">
          <p class="muted small">{texts.match.question({ n: given + 1, of: MOST_QUESTIONS })}</p>
          <p>{texts.match.same}</p>
          <b>
            <Value cells={[found.values[next.value]?.text ?? ""]} />
            <Value cells={[found.entries[next.at] ?? ""]} />
          </b>
          <p class="muted small">{evidenceSaid(match).join(" · ")}</p>
        </div>
      ) : (
        <p role="status">{texts.match.askedAll}</p>
      )}
      {!isOver && (
        <div class="row">
          <button type="button" aria-keyshortcuts="Y" onClick={() => answer(true)}>
            {texts.match.yes}
          </button>
          <button type="button" aria-keyshortcuts="N" onClick={() => answer(false)}>
            {texts.match.no}
          </button>
        </div>
      )}
      <div class="row small decide">
        {given > 0 && (
          <button type="button" class="link" aria-keyshortcuts="Backspace" onClick={takeBack}>
            {texts.match.takeBack}
          </button>
        )}
        <button type="button" class="link" aria-keyshortcuts="Escape" onClick={() => setAsking(false)}>
          {texts.match.stopAsking}
        </button>
      </div>
      {failure !== "" && (
        <p class="notice error small" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
