/** What a generator does, one breath after the other, and what it returns; asked for before its end, it is run to it. */
export function inSteps<Result>(task: Generator<number, Result>): {
  work: { step(): boolean };
  result: () => Result;
} {
  let last: IteratorResult<number, Result> = { done: false, value: 0 };
  const step = (): boolean => {
    if (!last.done) last = task.next();
    return !last.done;
  };
  const result = (): Result => {
    while (!last.done) step();
    return last.value;
  };
  return { work: { step }, result };
}
