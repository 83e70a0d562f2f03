/** Stand around what somebody typed; taken out before anybody reads the sentence. */
const [OPEN, CLOSE] = ["\ue000", "\ue001"];

/** Marks a piece of an argument in the sentence of a `UsageError`: it may be the text of a cell. */
export const asTyped = (text: string): string => `${OPEN}${text}${CLOSE}`;

/** A function was called wrongly. Sheets shows the sentence when one points at the cell. */
export class UsageError extends Error {
  override name = "UsageError" as const;
  private readonly marked: string;

  constructor(sentence: string) {
    super(sentence.replace(/[\ue000\ue001]/g, ""));
    this.marked = sentence;
  }

  /** The sentence with the names of arguments in place of what stands in them: for where it may be logged. */
  without(nameOf: (piece: string) => string): string {
    return this.marked.replace(/["“]?\ue000([^\ue001]*)\ue001["”]?/g, (_all, piece: string, at: number) => {
      const name = nameOf(piece);
      return at === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    });
  }
}
