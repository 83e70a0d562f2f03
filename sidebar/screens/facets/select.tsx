interface Props<T extends string> {
  id: string;
  name: string;
  value: T;
  set: (value: T) => void;
  options: readonly (readonly [T, string])[];
}

/** One of a few, under its name. */
export function Select<T extends string>({ id, name, value, set, options }: Props<T>) {
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value as T)}>
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
