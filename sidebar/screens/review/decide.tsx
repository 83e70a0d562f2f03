import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { textOf } from "../../../src/core/cells/grid.ts";
import type { Open, Verdicts } from "../../../src/core/journal/review.ts";
import {
  areComparable,
  type Group,
  groupsOf,
  type Item,
  inOrder,
  itemsOf,
  nameOf,
  ORDERS,
  type Order,
} from "../../../src/core/journal/review-groups.ts";
import type { Verdict } from "../../../src/core/journal/verdicts.ts";
import { texts } from "../../texts.ts";
import { CountList } from "../facets/count-list.tsx";
import { GroupList } from "./group-list.tsx";
import { KeyButton, onKeys } from "./key.tsx";
import type { Decisions } from "./use-decisions.ts";
import type { Labels } from "./use-labels.ts";
import { DIGITS, ValueCard } from "./value-card.tsx";

interface Props {
  open: readonly Open[];
  labels: Labels;
  decisions: Decisions;
  inPlace: boolean;
  /** The score below which results are in doubt. */
  sure: number;
}

const { compare } = new Intl.Collator(undefined, { numeric: true });

/** Results in doubt, by what they are and why: one value at a time, or a group at once, by mouse or by keys. */
export function Decide({ open, labels, decisions, inPlace, sure }: Props) {
  const [query, setQuery] = useState("");
  const [chosenOrder, setOrder] = useState<Order>();
  const [chosen, setChosen] = useState<string>();
  const [place, setPlace] = useState(0);
  const article = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const ids = [useId(), useId()];

  const items = useMemo(() => itemsOf(open, labels.likeliest), [open, labels]);
  const comparable = areComparable(items);
  const order = chosenOrder ?? (comparable ? "least" : "rows");
  const sought = query.trim().toLowerCase();
  const found = useMemo(
    () =>
      inOrder(
        items.filter(
          ({ read }) => sought === "" || read.map(textOf).join(" ").toLowerCase().includes(sought),
        ),
        order,
        compare,
      ),
    [items, sought, order],
  );
  const groups = useMemo(() => groupsOf(found), [found]);
  // Where a group is done, the next is shown.
  const group = chosen === ALL ? undefined : (groups.find((each) => nameOf(each) === chosen) ?? groups[0]);
  const list = useMemo(
    () => (group ? found.filter((each) => nameOf(each) === nameOf(group)) : found),
    [found, group],
  );
  const at = Math.max(0, Math.min(place, list.length - 1));
  const item = list[at];
  useLayoutEffect(() => {
    if (document.activeElement === document.body) article.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (moved.current) article.current?.focus();
    moved.current = false;
  });

  const goTo = (next: number) => {
    setPlace(Math.max(0, Math.min(list.length - 1, next)));
    moved.current = true;
  };
  const decide = (verdicts: readonly Verdicts[], rows: number) => {
    if (verdicts.length === 0) return;
    moved.current = true;
    setPlace(at);
    // The largest group may be another one then.
    if (group) setChosen(nameOf(group));
    decisions.decide({ verdicts, rows });
  };
  const giveAll = (some: readonly Item[], label?: string) => {
    const given = some.filter((each) => (label ?? each.label) !== "");
    decide(
      given.map((each) => labelled(each, label ?? each.label)),
      given.reduce((sum, { rows }) => sum + rows, 0),
    );
  };
  const settle = (verdict: Exclude<Verdict, "reopened">) => {
    if (item === undefined) return;
    const { read, holds, rows } = item;
    const now = verdict === "kept" ? read.slice(0, 1) : verdict === "cleared" ? holds.map(() => "") : holds;
    decide([{ read, was: holds, now, verdict }], rows);
  };
  const takeBack =
    decisions.takeBack &&
    (() => {
      moved.current = true;
      decisions.takeBack?.();
    });
  const acceptAll = () => giveAll(list);
  const digits = labels.choices
    .slice(0, DIGITS)
    .map((label, index) => [String(index + 1), () => item && giveAll([item], label)] as const);
  const keys = onKeys({
    ...Object.fromEntries(digits),
    Enter: () => item && giveAll([item]),
    a: acceptAll,
    l: () => settle("left"),
    n: () => goTo(at + 1),
    ArrowDown: () => goTo(at + 1),
    p: () => goTo(at - 1),
    ArrowUp: () => goTo(at - 1),
    u: takeBack,
    Backspace: takeBack,
  });
  const withLabel = list.filter(({ label }) => label !== "");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys stand on the buttons that do the same
    <section class="stack review" onKeyDown={keys}>
      <div class="row sought">
        <div class="field">
          <label for={ids[0]}>{texts.review.search}</label>
          <input
            id={ids[0]}
            type="search"
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setPlace(0);
            }}
          />
        </div>
        <div class="field">
          <label for={ids[1]}>{texts.review.order}</label>
          <select
            id={ids[1]}
            value={order}
            onChange={(event) => {
              setOrder(event.currentTarget.value as Order);
              setPlace(0);
            }}
          >
            {ORDERS.filter((each) => comparable || each === "rows" || each === "name").map((each) => (
              <option key={each} value={each}>
                {texts.review.orders[each]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <GroupList
        groups={groups}
        chosen={group}
        sure={sure}
        choose={(next) => {
          setChosen(next === undefined ? ALL : nameOf(next));
          setPlace(0);
          moved.current = true;
        }}
      />
      {found.length === 0 && open.length > 0 && <p role="status">{texts.review.nothing}</p>}
      {withLabel.length > 0 && (
        <KeyButton press="a" act={acceptAll} kind="wide">
          {allText(withLabel, group)}
        </KeyButton>
      )}
      {list.length > 0 && labels.choices.length > 0 && (
        <details>
          <summary>{texts.review.giveAll({ n: list.length })}</summary>
          <div class="row">
            {labels.choices.map((each) => (
              <button key={each} type="button" onClick={() => giveAll(list, each)}>
                <span dir="auto">{each}</span>
              </button>
            ))}
          </div>
        </details>
      )}
      {item && (
        <article class="card stack" ref={article} tabIndex={-1}>
          <ValueCard
            item={item}
            labels={labels}
            inPlace={inPlace}
            give={(label) => giveAll([item], label)}
            settle={settle}
          />
        </article>
      )}
      <div class="row">
        <KeyButton press="ArrowUp" act={() => goTo(at - 1)} disabled={at === 0}>
          {texts.review.previous}
        </KeyButton>
        <KeyButton press="ArrowDown" act={() => goTo(at + 1)} disabled={at >= list.length - 1}>
          {texts.review.next}
        </KeyButton>
        {item && <span class="muted small">{texts.review.place({ at: at + 1, of: list.length })}</span>}
      </div>
      <KeyButton press="u" act={() => takeBack?.()} disabled={takeBack === undefined}>
        {texts.review.takeBack}
      </KeyButton>
      {list.length > 1 && (
        <CountList
          key={group ? nameOf(group) : ""}
          name={texts.review.values}
          length={list.length}
          at={(index) => {
            const { read = [], rows = 0 } = list[index] ?? {};
            return { id: index, label: read.map(textOf).join(" | "), rows };
          }}
          chosen={at}
          choose={setPlace}
        />
      )}
    </section>
  );
}

/** The choice of no group. */
const ALL = "all";

function labelled({ read, holds, label }: Item, given: string): Verdicts {
  const verdict = given === label ? "accepted" : "corrected";
  return { read, was: holds, now: [given, ...holds.slice(1)], verdict };
}

function allText(list: readonly Item[], group: Group | undefined): string {
  const counts = { n: list.length, rows: list.reduce((sum, { rows }) => sum + rows, 0) };
  return group === undefined
    ? texts.review.acceptProposed(counts)
    : texts.review.acceptAll({ ...counts, label: group.label });
}
