/**
 * What was typed while something was being saved: it is not saved by that, and stays.
 * @param now what stands in the fields
 * @param sent what stood in them when it was saved
 */
export const typedSince = <Fields extends object>(now: Fields, sent: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(now).filter(([name, value]) => value !== sent[name as keyof Fields]),
  ) as Partial<Fields>;
