import type { Book, Metadata, Protection } from "../book.ts";
import type { Shift } from "./anchors.ts";

/** Developer metadata and protections, which follow their rows and columns. */
export interface Annotations
  extends Pick<Book, "metadata" | "addMetadata" | "removeMetadata" | "protections" | "protect"> {
  /** Rows or columns moved. */
  shift(shift: Shift): void;
  sheetDeleted(sheetId: string): void;
}

export function annotations(): Annotations {
  let notes: Metadata[] = [];
  let guards: Protection[] = [];
  let made = 0;
  return {
    metadata: () => notes,
    addMetadata(metadata) {
      made++;
      notes.push({ ...metadata, id: made });
      return made;
    },
    removeMetadata(id) {
      notes = notes.filter((note) => note.id !== id);
    },
    protections: () => guards,
    protect(protection) {
      guards.push(protection);
    },
    shift({ sheetId, axis, at }) {
      notes = notes.flatMap((note) => {
        const line = note[axis];
        if (note.sheetId !== sheetId || line === undefined) return [note];
        const moved = at(line - 1);
        return moved === undefined ? [] : [{ ...note, [axis]: moved + 1 }];
      });
      guards = guards.flatMap((guard) => (guard.sheetId === sheetId ? moveGuard(guard, axis, at) : [guard]));
    },
    sheetDeleted(sheetId) {
      notes = notes.filter((note) => note.sheetId !== sheetId);
      guards = guards.filter((guard) => guard.sheetId !== sheetId);
    },
  };
}

/** The protection around the lines that are left of it; none when all of them were deleted. */
function moveGuard(guard: Protection, axis: Shift["axis"], at: Shift["at"]): Protection[] {
  if (!guard.area) return [guard];
  const count = axis === "row" ? "rows" : "columns";
  const first = guard.area[axis] - 1;
  const left = Array.from({ length: guard.area[count] }, (_, i) => at(first + i)).filter(
    (line) => line !== undefined,
  );
  if (left.length === 0) return [];
  const start = left.reduce((least, line) => Math.min(least, line));
  const end = left.reduce((most, line) => Math.max(most, line));
  return [{ ...guard, area: { ...guard.area, [axis]: start + 1, [count]: end - start + 1 } }];
}
