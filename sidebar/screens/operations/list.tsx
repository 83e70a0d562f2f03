import type { ComponentChildren } from "preact";
import { useId, useMemo } from "preact/hooks";
import { GROUPS, type Listed } from "../../../src/core/operations/listed.ts";
import { Choosables, SearchedList } from "../../parts/searched-list.tsx";
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
  const all = useMemo(() => entries().filter((entry) => !isOfSome || isOfRows(entry)), [isOfSome]);
  const id = useId();
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
      <SearchedList
        all={all}
        label={texts.operations.search}
        hint={texts.operations.searchHint}
        choose={open}
        show={(found, sought, choose) =>
          sought === "" ? (
            groups.map((group) => (
              <section key={group} aria-labelledby={`${id}-${group}`}>
                <h2 id={`${id}-${group}`}>{texts.operations.groups[group]}</h2>
                <Choosables of={found.filter((entry) => entry.group === group)} choose={choose} />
              </section>
            ))
          ) : (
            <Choosables of={found} choose={choose} />
          )
        }
      />
    </main>
  );
}
