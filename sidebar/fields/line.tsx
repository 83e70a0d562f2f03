import { useId, useState } from "preact/hooks";

interface Props {
  label: string;
  value: string;
  hint?: string;
  type?: "text" | "password" | "number" | "date";
  /** True where it may be read only. */
  fixed?: boolean;
  /** Characters at the most. */
  most?: number;
  /** Told of each letter, or, where much is drawn anew with it, when the field is left. */
  set: (text: string) => void;
  when?: "typed" | "left";
}

/** A field of one line. What is being typed stays there, whatever is drawn anew meanwhile. */
export function Line({ label, value, hint, type = "text", fixed = false, most, set, when = "typed" }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
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
        value={typed ?? value}
        placeholder={hint}
        {...(type === "number" && { step: "any" })}
        onInput={({ currentTarget }) => (when === "typed" ? set : setTyped)(currentTarget.value)}
        onChange={({ currentTarget }) => {
          setTyped(undefined);
          if (when === "left") set(currentTarget.value);
        }}
      />
    </div>
  );
}
