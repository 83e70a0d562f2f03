import { useId, useState } from "preact/hooks";
import { type Cell, isDate, textOf } from "../../../src/core/cells/grid.ts";
import { typedAs } from "../../../src/core/facets/typed-as.ts";
import { Action } from "../../parts/action.tsx";
import { texts } from "../../texts.ts";

interface Props {
  value: Cell;
  /** A value of the kind that is meant, where the one to be written over is none. */
  like?: Cell | undefined;
  rows: number;
  write: (now: Cell) => Promise<void>;
}

/** Another way to write a value, in all cells that hold it; or what is written into cells that are blank. */
export function EditValue({ value, like = value, rows, write }: Props) {
  const was = textOf(value);
  const [typed, setTyped] = useState(was);
  const id = useId();
  const now = typedAs(typed, like);
  const losesKind = typed !== "" && typeof value !== "string" && typeof now === "string";
  const kind = isDate(value) ? "date" : (typeof value as "number" | "boolean");
  const field = {
    id,
    value: typed,
    autocomplete: "off",
    "aria-describedby": losesKind ? `${id}-kind` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{was === "" ? texts.facets.fill : texts.facets.writeAs}</label>
      {/\n/.test(was) ? <textarea rows={3} {...field} /> : <input type="text" {...field} />}
      {losesKind && (
        <p class="notice warn small" id={`${id}-kind`}>
          {texts.facets.asText[kind]}
        </p>
      )}
      <Action kind="primary" wide disabled={typed === was} act={() => write(now)} working={texts.mending}>
        {typed === "" && was !== "" ? texts.facets.empty({ n: rows }) : texts.facets.change({ n: rows })}
      </Action>
    </div>
  );
}
