import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { GROUPS, type Listed } from "../../../src/core/operations/listed.ts";
import { search } from "../../../src/core/operations/search.ts";
import { texts } from "../../texts.ts";
import { type Entry, entries, isOfRows } from "./entries.ts";

interface Props {
  /** What the column is called. */
  column: string;
  /** @param sought what was typed to find it */
  open: (entry: Entry, sought: string) => void;
  leave: () => void;
  /** Whether rows are chosen: what is about the whole sheet or all values is not listed then. */
  isOfSome: boolean;
  /** What stands under the title. */
  children?: ComponentChildren;
}

/** All that can be done to a column, by groups, or by what is looked for: Enter opens the first. */
export function OperationList({ column, open, leave, isOfSome, children }: Props) {
  const [sought, setSought] = useState("");
  const all = useMemo(() => entries().filter((entry) => !isOfSome || isOfRows(entry)), [isOfSome]);
  const found = search(all, sought);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // At once, not after the next frame: a fast typist has begun by then, and the first letters would be lost.
  useLayoutEffect(() => field.current?.focus(), []);
  const choose = (entry: Entry) => open(entry, sought);
  const groups = Object.keys(GROUPS) as Listed["group"][];
  return (
    <main>
      <div>
        <button type="button" class="link small" onClick={leave}>
          {texts.backToColumn}
        </button>
        <h1>{texts.operations.title({ column })}</h1>
      </div>
      {children}
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) choose(found[0]);
        }}
      >
        <label for={id}>{texts.operations.search}</label>
        <input
          id={id}
          ref={field}
          type="search"
          autocomplete="off"
          value={sought}
          placeholder={texts.operations.searchHint}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
        <p class="muted small" role="status">
          {found.length === 0
            ? texts.operations.none({ text: sought.trim() })
            : texts.operations.found({ n: found.length })}
        </p>
      </form>
      {sought.trim() === "" ? (
        groups.map((group) => (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h2 id={`${id}-${group}`}>{texts.operations.groups[group]}</h2>
            <Entries of={found.filter((entry) => entry.group === group)} choose={choose} />
          </section>
        ))
      ) : (
        <Entries of={found} choose={choose} />
      )}
    </main>
  );
}

function Entries({ of, choose }: { of: readonly Entry[]; choose: (entry: Entry) => void }) {
  return (
    <ul class="operations">
      {of.map((entry) => (
        <li key={entry.key}>
          <button type="button" onClick={() => choose(entry)}>
            <span class="name">{entry.title}</span>
            <span class="muted small">{entry.does}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
