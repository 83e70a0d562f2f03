import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Taught } from "../../../src/core/cluster/match/questions.ts";
import type { Choice, Settled } from "../../../src/core/cluster/match/settle.ts";
import { texts } from "../../texts.ts";
import { MatchCard } from "./match-card.tsx";
import type { Found } from "./use-matching.ts";

interface Props {
  found: Found;
  settled: readonly Settled[];
  /** The matches as answers leave them, and how sure one must be. */
  now: Taught;
  choose: (value: number, choice: Choice) => void;
}

/** Values that are shown at once. */
const PAGE = 10;

const VIEWS = {
  sure: ["sure"],
  open: ["unsure", "unlike"],
  hand: ["chosen", "unticked"],
  same: ["same"],
} as const satisfies Readonly<Record<string, readonly Settled["why"][]>>;
type View = keyof typeof VIEWS;

/** What was found, a part of it at a time: what is most in doubt first. */
export function MatchList({ found, settled, now: taught, choose }: Props) {
  const { values, entries } = found;
  const { matches } = taught;
  const [view, setView] = useState<View>(settled.some(({ why }) => why === "sure") ? "sure" : "open");
  const [first, setFirst] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  useLayoutEffect(() => {
    if (turned.current) list.current?.querySelector("article")?.focus();
    turned.current = false;
  });
  const id = useId();
  const inView = (which: View): number[] =>
    settled
      .flatMap(({ why }, at) => ((VIEWS[which] as readonly string[]).includes(why) ? [at] : []))
      .sort((a, b) => (which === "open" ? -1 : 1) * ((matches[a]?.sure ?? 0) - (matches[b]?.sure ?? 0)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is listed stays where it is while a person decides on it
  const listed = useMemo(() => inView(view), [taught, view]);
  const shown = listed.slice(first, first + PAGE);
  const turn = (by: number) => {
    turned.current = true;
    setFirst(first + by);
  };
  const look = (which: View) => {
    setView(which);
    setFirst(0);
  };
  return (
    <>
      <div class="field">
        <label for={id}>{texts.match.show}</label>
        <select id={id} value={view} onChange={(event) => look(event.currentTarget.value as View)}>
          {(Object.keys(VIEWS) as View[]).map((each) => (
            <option key={each} value={each}>
              {texts.match.views[each]({ n: inView(each).length })}
            </option>
          ))}
        </select>
      </div>
      {listed.length === 0 && <p class="muted">{texts.match.nothing}</p>}
      <div class="items" ref={list}>
        {shown.map((at) => {
          const [value, match, own] = [values[at], matches[at], settled[at]];
          return (
            value &&
            match &&
            own && (
              <MatchCard
                key={at}
                value={value}
                match={match}
                settled={own}
                entries={entries}
                choose={(choice) => choose(at, choice)}
              />
            )
          );
        })}
      </div>
      {listed.length > PAGE && (
        <div class="row spread small">
          <button type="button" disabled={first === 0} onClick={() => turn(-PAGE)}>
            {texts.clusters.previous}
          </button>
          <span role="status">
            {texts.match.page({ n: listed.length, from: first + 1, to: first + shown.length })}
          </span>
          <button type="button" disabled={first + PAGE >= listed.length} onClick={() => turn(PAGE)}>
            {texts.clusters.next}
          </button>
        </div>
      )}
    </>
  );
}
