interface Props<T extends string> {
  legend: string;
  name: string;
  options: readonly (readonly [T, string])[];
  value: T;
  set: (value: T) => void;
}

/** One of a few: radio buttons under a legend. */
export function Choice<T extends string>({ legend, name, options, value, set }: Props<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label class="choice" key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => set(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
