/**
 * What `work` gives, or `otherwise` when it throws. For Google's cache, which fails now and then: what lies in it saves
 * work, and is never worth an answer or a formula.
 */
export function quietly<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
