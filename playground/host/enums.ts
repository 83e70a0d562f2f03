/** One value of a Google enum, as `AuthMode.FULL`. There is one object for each, so they compare by identity. */
export class EnumValue {
  constructor(readonly name: string) {}
  toString(): string {
    return this.name.split(".")[1] ?? "";
  }
}

const known = new Map<string, EnumValue>();

/** The value of an enum by its full name. */
export function enumValue(name: string): EnumValue {
  const value = known.get(name) ?? new EnumValue(name);
  known.set(name, value);
  return value;
}
