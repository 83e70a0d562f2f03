/** Groups of values, and whether all values of another stand together in one of them. */
export class Together {
  /** The groups that each value stands in. */
  readonly #groups = new Map<string, Set<number>>();
  #count = 0;

  add(group: readonly string[]): void {
    const number = this.#count++;
    for (const value of group) this.#groups.set(value, (this.#groups.get(value) ?? new Set()).add(number));
  }

  has([first = "", ...others]: readonly string[]): boolean {
    return [...(this.#groups.get(first) ?? [])].some((number) =>
      others.every((value) => this.#groups.get(value)?.has(number)),
    );
  }
}
