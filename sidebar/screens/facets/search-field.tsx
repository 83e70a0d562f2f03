import { useId } from "preact/hooks";
import { texts } from "../../texts.ts";

interface Props {
  value: string;
  set: (text: string) => void;
  /** How many lines hold it. */
  found: number;
  /** The same as a sentence, where there are any. */
  says: string;
}

/** What a list is searched for, with how much of it is left. */
export function SearchField({ value, set, found, says }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{texts.facets.search}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <p class="muted small" role="status">
        {found === 0 ? texts.facets.none : says}
      </p>
    </div>
  );
}
