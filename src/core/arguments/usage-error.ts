import { englishOf } from "../messages/english.ts";
import { MESSAGES, Told } from "../messages/said.ts";

/** Stand around what somebody typed while a sentence is put together for a log. */
const [OPEN, CLOSE] = ["\ue000", "\ue001"];

/** Marks a piece of an argument in the message of a `UsageError`: it may be the text of a cell. */
export const asTyped = (typed: string): { readonly typed: string } => ({ typed });

/** A function was called wrongly. Sheets shows the sentence when one points at the cell. */
export class UsageError extends Told {
  override name = "UsageError" as const;

  /**
   * The sentence with the names of arguments in place of what stands in them: for where it may be logged.
   * @param nameOf told whether the sentence begins with the piece
   */
  without(nameOf: (piece: string, begins: boolean) => string): string {
    const marked = englishOf(this.says, MESSAGES, (typed) => `${OPEN}${typed}${CLOSE}`);
    return marked.replace(/["“]?\ue000([^\ue001]*)\ue001["”]?/g, (_all, piece: string, at: number) =>
      nameOf(piece, at === 0),
    );
  }
}
