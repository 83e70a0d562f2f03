/** Bytes of a piece of memory; what is longer gets a piece of its own. */
const PIECE = 1 << 22;
/** Ends a text: no byte of UTF-8 is it. */
const END = 0xff;

/** Very many short rows of texts, whose letters alone take room: as texts, they would take several times as much. */
export class PackedRows {
  private readonly pieces: Buffer[] = [];
  private starts = new Uint32Array(1 << 16);
  private length = 0;
  /** Where the next row begins in the last piece. */
  private next = PIECE;

  /** @throws RangeError beyond four gigabytes. */
  push(texts: readonly string[]): void {
    const most = texts.reduce((sum, text) => sum + text.length * 3 + 1, 0);
    if (this.next + most > PIECE) {
      this.pieces.push(Buffer.allocUnsafe(Math.max(PIECE, most)));
      this.next = 0;
    }
    const piece = this.pieces.length - 1;
    if (piece >= 2 ** 32 / PIECE) throw new RangeError("The column's results take too much memory.");
    if (this.length === this.starts.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.starts);
      this.starts = longer;
    }
    this.starts[this.length++] = piece * PIECE + this.next;
    const buffer = this.pieces[piece] as Buffer;
    for (const text of texts) {
      this.next += buffer.write(text, this.next);
      buffer[this.next++] = END;
    }
  }

  /** A row again, of which the number of texts is known. */
  at(row: number, texts: number): string[] {
    const start = this.starts[row] as number;
    const buffer = this.pieces[Math.floor(start / PIECE)] as Buffer;
    let from = start % PIECE;
    return Array.from({ length: texts }, () => {
      const end = buffer.indexOf(END, from);
      const text = buffer.toString("utf8", from, end);
      from = end + 1;
      return text;
    });
  }
}
