/**
 * Times both sides of a comparison in turns, so that what else the machine does meets them alike. `sides`: by name, a
 * function that does the work once and returns its milliseconds. Returns each side's times, the fastest first.
 */
export async function interleaved(sides, rounds) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(sides)) times[name].push(await run());
  for (const list of Object.values(times)) list.sort((a, b) => a - b);
  return times;
}

export const median = (sorted) => sorted[Math.floor(sorted.length / 2)];

/** A line of a report: how the sides did, and how many times the time of `against` the side `of` took, `most` allowed. */
export function line(what, times, { of = "Stet", against, most }) {
  const sides = Object.entries(times).map(([name, list]) => ({
    name,
    ms: median(list),
    from: list[0],
    to: list.at(-1),
  }));
  const times_ = against === undefined ? undefined : median(times[of]) / median(times[against]);
  return { what, sides, against, times: times_, most };
}
