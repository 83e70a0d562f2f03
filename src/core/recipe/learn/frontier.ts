/** What is to be gone on from, the smallest first: a binary heap. */
export class Frontier<T> {
  private readonly heap: T[] = [];

  constructor(private readonly measure: (item: T) => number) {}

  push(item: T): void {
    const { heap } = this;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.less(at, above)) break;
      this.swap(at, above);
      at = above;
    }
  }

  pop(): T | undefined {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let smallest = at;
      if (left < heap.length && this.less(left, smallest)) smallest = left;
      if (right < heap.length && this.less(right, smallest)) smallest = right;
      if (smallest === at) return first;
      this.swap(at, smallest);
      at = smallest;
    }
  }

  private less(a: number, b: number): boolean {
    return this.measure(this.heap[a] as T) < this.measure(this.heap[b] as T);
  }

  private swap(a: number, b: number): void {
    const { heap } = this;
    [heap[a], heap[b]] = [heap[b] as T, heap[a] as T];
  }
}
