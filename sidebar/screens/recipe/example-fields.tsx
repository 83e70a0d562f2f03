import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Value } from "../../parts/value.tsx";
import { briefly, words } from "./texts.ts";
import type { Example } from "./use-examples.ts";

interface Props {
  examples: readonly Example[];
  set: (change: (before: readonly Example[]) => readonly Example[]) => void;
  /** The row of the sheet that the first is, from 1. */
  firstRow: number;
  /** So many are asked for in any case; more can be taken out again. */
  least: number;
}

/** Whether the focus is where a screen has put it: who types elsewhere by the time that rows are there goes on. */
const isFree = (): boolean => document.activeElement?.matches("body, h1") !== false;

/** The rows that are given as examples, each with what should come out of it. */
export function ExampleFields({ examples, set, firstRow, least }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  useLayoutEffect(() => {
    // The first field once they are there, and the newest that is asked for.
    const fields = list.current?.querySelectorAll("input") ?? [];
    if (before.current === 0 && isFree()) fields[0]?.focus();
    else if (before.current > 0 && examples.length > before.current) fields[examples.length - 1]?.focus();
    before.current = examples.length;
  }, [examples.length]);
  return (
    <div class="items" ref={list}>
      {examples.map((example, index) => (
        <ExampleField
          key={example.at}
          example={example}
          row={firstRow + example.first}
          write={(out) =>
            set((before) => before.map((each) => (each.at === example.at ? { ...each, out } : each)))
          }
          {...(index >= least && {
            remove: () => set((before) => before.filter((each) => each.at !== example.at)),
          })}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  example: Example;
  row: number;
  write: (out: string) => void;
  remove?: () => void;
}

function ExampleField({ example, row, write, remove }: FieldProps) {
  const id = useId();
  /** What is being typed: something else may be drawn anew meanwhile. */
  const [typed, setTyped] = useState<string>();
  const name = briefly(example.texts);
  return (
    <div class="field">
      <label for={id}>
        <Value cells={example.texts} />
        <span class="hidden">{words.out({ row: name })}</span>
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        value={typed ?? example.out}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          setTyped(undefined);
          write(event.currentTarget.value);
        }}
      />
      <span class="row spread muted small">
        {words.rowOf({ n: example.rows, row })}
        {remove && (
          <button
            type="button"
            class="link small"
            aria-label={words.removeOf({ row: name })}
            onClick={remove}
          >
            {words.remove}
          </button>
        )}
      </span>
    </div>
  );
}
