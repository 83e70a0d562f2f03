/** How many results are kept: of a longer column they would take more room than its texts. */
const KEPT = 50_000;

/** What a function makes of each text, worked out once as long as no more different texts come than can be kept. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Result;
    const result = work(text);
    if (known.size < KEPT) known.set(text, result);
    return result;
  };
}
