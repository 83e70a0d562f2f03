import { useId } from "preact/hooks";

interface Props {
  label: string;
  options: readonly (readonly [value: string, title: string])[];
  value: string;
  set: (value: string) => void;
}

/** One of several, under a label. */
export function Options({ label, options, value, set }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        {options.map(([each, title]) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
