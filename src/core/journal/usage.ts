/** What Stet has used in one document on one day. */
export interface Usage {
  /** As `2026-05-04`, in UTC. */
  day: string;
  /** Formulas that were calculated with a model's answers, whether they asked for any or not, and what else was asked. */
  runs: number;
  /** Requests that went to a model. */
  requests: number;
  /** Answers that they brought. */
  answered: number;
  /** Answers that were remembered, and cost nothing. */
  remembered: number;
  /** UrlFetch calls, files and look-ups among them. */
  fetches: number;
  /** Estimated, in US dollars. */
  dollars: number;
}

/** A day on which nothing was used yet. */
export const noUsage = (day: string): Usage => ({
  day,
  runs: 0,
  requests: 0,
  answered: 0,
  remembered: 0,
  fetches: 0,
  dollars: 0,
});

/** Both together, when they are of one day; else the later alone. */
export function addUsage(before: Usage, more: Usage): Usage {
  if (before.day !== more.day) return more;
  return {
    day: more.day,
    runs: before.runs + more.runs,
    requests: before.requests + more.requests,
    answered: before.answered + more.answered,
    remembered: before.remembered + more.remembered,
    fetches: before.fetches + more.fetches,
    dollars: before.dollars + more.dollars,
  };
}
