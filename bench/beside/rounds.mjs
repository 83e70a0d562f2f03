/**
 * Times both sides of a comparison in turns, each as often the first, so that what else the machine does meets them alike.
 * `sides`: by name, a function that does the work once and returns its milliseconds. `warm`: so many rounds are not counted,
 * in which each side is compiled. Returns each side's times, the fastest first.
 */
export async function interleaved(sides, rounds, warm = 0) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  const order = Object.entries(sides);
  for (let round = -warm; round < rounds; round++) {
    for (const [name, run] of order) {
      const ms = await run();
      if (round >= 0) times[name].push(ms);
    }
    order.reverse();
  }
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
