import { useId } from "preact/hooks";

interface Props {
  label: string;
  value: string;
  hint: string;
  type?: "text" | "password";
  /** True where it may be read only. */
  fixed?: boolean;
  set: (text: string) => void;
}

/** A field of one line. */
export function Line({ label, value, hint, type = "text", fixed = false, set }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        autocomplete="off"
        readOnly={fixed}
        value={value}
        placeholder={hint}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}
