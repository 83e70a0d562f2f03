import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Searched, search } from "../../src/core/operations/search.ts";
import { texts } from "../texts.ts";

/** Something to choose, with what it does, in a line. */
export interface Choosable extends Searched {
  key: string;
  does: string;
}

interface Props<Item> {
  all: readonly Item[];
  label: string;
  hint?: string;
  /** @param sought what was typed to find it */
  choose: (item: Item, sought: string) => void;
  /** How those that are found are shown; without it as a list that scrolls. @param sought blank where all are shown */
  show?: (found: readonly Item[], sought: string, choose: (item: Item) => void) => ComponentChildren;
}

/** A list that is looked through by words: Enter takes the first. */
export function SearchedList<Item extends Choosable>({ all, label, hint, choose, show }: Props<Item>) {
  const [sought, setSought] = useState("");
  const found = useMemo(() => search(all, sought), [all, sought]);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // At once, not after the next frame: a fast typist has begun by then, and the first letters would be lost.
  useLayoutEffect(() => field.current?.focus(), []);
  const take = (item: Item) => choose(item, sought);
  return (
    <>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) take(found[0]);
        }}
      >
        <label for={id}>{label}</label>
        <input
          id={id}
          ref={field}
          type="search"
          autocomplete="off"
          value={sought}
          placeholder={hint}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
        <p class="muted small" role="status">
          {found.length === 0
            ? texts.operations.none({ text: sought.trim() })
            : texts.operations.found({ n: found.length })}
        </p>
      </form>
      {show ? show(found, sought.trim(), take) : <Choosables of={found} choose={take} class="scroll" />}
    </>
  );
}

interface ListProps<Item> {
  of: readonly Item[];
  choose: (item: Item) => void;
  class?: string;
}

export function Choosables<Item extends Choosable>({ of, choose, class: more = "" }: ListProps<Item>) {
  return (
    <ul class={`operations ${more}`}>
      {of.map((item) => (
        <li key={item.key}>
          <button type="button" onClick={() => choose(item)}>
            <span class="name">{item.title}</span>
            <span class="muted small">{item.does}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
