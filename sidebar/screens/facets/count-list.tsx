import { useId, useRef, useState } from "preact/hooks";
import { amount } from "../../numbers.ts";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";

/** One line of a list: what is counted, under a number that stays its own, and in how many rows it stands. */
export interface Counted {
  id: number;
  label: string;
  rows: number;
}

interface Props {
  /** What the list is called. */
  name: string;
  /** How many lines there are, and the one at a place. */
  length: number;
  at: (index: number) => Counted;
  chosen: number | undefined;
  choose: (id: number) => void;
}

/** Pixels of a line, lines that are seen at once, and lines that are drawn beyond them. */
const LINE = 28;
const SEEN = 8;
const BEYOND = 6;

/** A list of counts, of which only what is seen is drawn. Arrow keys go through it; Enter or a click chooses. */
export function CountList({ name, length, at, chosen, choose }: Props) {
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const seen = Math.min(SEEN, length);
  const goTo = (index: number) => {
    const to = Math.max(0, Math.min(length - 1, index));
    setActive(to);
    const element = box.current;
    if (!element) return;
    const least = (to + 1) * LINE - seen * LINE;
    element.scrollTop = Math.min(to * LINE, Math.max(element.scrollTop, least));
    setTop(element.scrollTop);
  };
  const KEYS: Record<string, () => void> = {
    ArrowDown: () => goTo(active + 1),
    ArrowUp: () => goTo(active - 1),
    PageDown: () => goTo(active + seen),
    PageUp: () => goTo(active - seen),
    Home: () => goTo(0),
    End: () => goTo(length - 1),
    Enter: () => choose(at(active).id),
    " ": () => choose(at(active).id),
  };
  const from = Math.max(0, Math.floor(top / LINE) - BEYOND);
  const to = Math.min(length, from + seen + 2 * BEYOND);
  return (
    <div
      ref={box}
      class="counts small"
      role="listbox"
      tabIndex={0}
      aria-label={name}
      aria-activedescendant={active >= from && active < to ? `${id}-${active}` : undefined}
      style={`block-size: ${seen * LINE + 2}px`}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={(event) => {
        const act = KEYS[event.key];
        if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        act();
      }}
    >
      <div role="presentation" style={`block-size: ${length * LINE}px`}>
        {Array.from({ length: to - from }, (_, index) => {
          const place = from + index;
          const { id: own, label, rows } = at(place);
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names the line
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
            <div
              key={own}
              id={`${id}-${place}`}
              role="option"
              aria-selected={own === chosen}
              aria-setsize={length}
              aria-posinset={place + 1}
              class={place === active ? "active" : ""}
              style={`inset-block-start: ${place * LINE}px`}
              title={label}
              onClick={() => {
                setActive(place);
                choose(own);
              }}
            >
              <Value cells={[label]} />
              <span class="hidden">{texts.facets.rows({ n: rows })}</span>
              <span aria-hidden="true">{amount(rows)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
