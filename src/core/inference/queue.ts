/** The inputs that wait to be asked about, by index. */
export interface Queue {
  /** True when nothing waits. */
  empty(): boolean;
  /** The next pack: a group as it is (or the part of it that fits), else from the front. At least one input. */
  take(fits: (pack: readonly number[]) => boolean): { pack: number[]; apart: boolean };
  /** Back to the front, to be packed anew. */
  again(indexes: readonly number[]): void;
  /** To be asked next and together, apart from the others: one of them may be the bad row. */
  apart(indexes: readonly number[]): void;
  /** Brings so many from all over the queue to the front, each to be asked by itself. */
  sample(count: number): void;
  /** Takes out those that need no asking any more. */
  drop(isSettled: (index: number) => boolean): void;
}

export function startQueue(indexes: readonly number[]): Queue {
  let waiting = [...indexes];
  let groups: number[][] = [];
  return {
    empty: () => waiting.length === 0 && groups.length === 0,
    take(fits) {
      const group = groups.shift();
      const source = group ?? waiting;
      const pack = source.slice(0, 1);
      while (pack.length < source.length && fits([...pack, source[pack.length] as number])) {
        pack.push(source[pack.length] as number);
      }
      const rest = source.slice(pack.length);
      if (!group) waiting = rest;
      else if (rest.length > 0) groups.unshift(rest);
      return { pack, apart: group !== undefined };
    },
    again(indexes) {
      waiting = [...indexes, ...waiting];
    },
    sample(count) {
      const step = Math.max(1, Math.floor(waiting.length / count));
      const chosen = new Set(waiting.filter((_, at) => (waiting.length - 1 - at) % step === 0).slice(-count));
      waiting = waiting.filter((index) => !chosen.has(index));
      groups = [...[...chosen].map((index) => [index]), ...groups];
    },
    drop(isSettled) {
      waiting = waiting.filter((index) => !isSettled(index));
      groups = groups
        .map((group) => group.filter((index) => !isSettled(index)))
        .filter(({ length }) => length > 0);
    },
    apart(indexes) {
      groups.unshift([...indexes]);
    },
  };
}
