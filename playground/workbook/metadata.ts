import type { Area, Book, Metadata, Protection } from "../book.ts";
import type { Shift } from "./anchors.ts";

/** An area of a sheet. */
type Place = { sheetId: string; area: Area };

/** Developer metadata, protections and the ranges of dropdowns, which follow their rows and columns. */
export interface Annotations
  extends Pick<Book, "metadata" | "addMetadata" | "removeMetadata" | "protections" | "protect"> {
  /** Keeps an area that something refers to, and gives its number. */
  keepPlace(place: Place | null): number;
  /** Where it is by now; undefined when it was deleted. */
  place(number: number): Place | undefined;
  /** Rows or columns moved. */
  shift(shift: Shift): void;
  sheetDeleted(sheetId: string): void;
  /** All of it as data, to begin from again. */
  saved(): SavedAnnotations;
}

export interface SavedAnnotations {
  notes: Metadata[];
  guards: Protection[];
  places: (Place | null)[];
}

export function annotations(saved?: SavedAnnotations): Annotations {
  let notes: Metadata[] = [...(saved?.notes ?? [])];
  let guards: Protection[] = [...(saved?.guards ?? [])];
  let made = notes.reduce((most, { id }) => Math.max(most, id), 0);
  let places: (Place | undefined)[] = (saved?.places ?? []).map((place) => place ?? undefined);
  return {
    saved: () => ({ notes, guards, places: places.map((place) => place ?? null) }),
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
    keepPlace: (place) => places.push(place ?? undefined) - 1,
    place: (number) => places[number],
    shift({ sheetId, axis, at }) {
      notes = notes.flatMap((note) => {
        const line = note[axis];
        if (note.sheetId !== sheetId || line === undefined) return [note];
        const moved = at(line - 1);
        return moved === undefined ? [] : [{ ...note, [axis]: moved + 1 }];
      });
      guards = guards.flatMap((guard) => {
        const moved = guard.sheetId === sheetId ? move(guard, axis, at) : guard;
        return moved ? [moved] : [];
      });
      places = places.map((place) => (place?.sheetId === sheetId ? move(place, axis, at) : place));
    },
    sheetDeleted(sheetId) {
      notes = notes.filter((note) => note.sheetId !== sheetId);
      guards = guards.filter((guard) => guard.sheetId !== sheetId);
      places = places.map((place) => (place?.sheetId === sheetId ? undefined : place));
    },
  };
}

/** The same around the lines that are left of it; undefined when all of them were deleted. */
function move<Marked extends { area?: Area }>(
  marked: Marked,
  axis: Shift["axis"],
  at: Shift["at"],
): Marked | undefined {
  if (!marked.area) return marked;
  const count = axis === "row" ? "rows" : "columns";
  const first = marked.area[axis] - 1;
  const left = Array.from({ length: marked.area[count] }, (_, i) => at(first + i)).filter(
    (line) => line !== undefined,
  );
  if (left.length === 0) return undefined;
  const start = left.reduce((least, line) => Math.min(least, line));
  const end = left.reduce((most, line) => Math.max(most, line));
  return { ...marked, area: { ...marked.area, [axis]: start + 1, [count]: end - start + 1 } };
}
