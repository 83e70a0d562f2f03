import { useId } from "preact/hooks";

interface Props {
  label: string;
  value: string;
  hint?: string;
  type?: "text" | "password";
  /** True where it may be read only. */
  fixed?: boolean;
  /** Characters at the most. */
  most?: number;
  /** Told of each letter, or, where much is drawn anew with it, when the field is left. */
  set: (text: string) => void;
  when?: "typed" | "left";
}

/** A field of one line. */
export function Line({ label, value, hint, type = "text", fixed = false, most, set, when = "typed" }: Props) {
  const id = useId();
  const tell = (event: { currentTarget: HTMLInputElement }) => set(event.currentTarget.value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        dir="auto"
        autocomplete="off"
        readOnly={fixed}
        maxLength={most}
        value={value}
        placeholder={hint}
        {...(when === "typed" ? { onInput: tell } : { onChange: tell })}
      />
    </div>
  );
}
