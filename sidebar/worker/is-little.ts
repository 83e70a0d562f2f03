/** The page looks through so many letters within 50 ms, a third of what a worker takes that has to read the page's script first. */
const LITTLE = 2_000;

/** Letters that stand for a number, a date or a yes. */
const OTHER = 8;

/** Whether what is to be worked on is so little that the page has done it before a worker is there. */
export const isLittle = (given: unknown): boolean => roomAfter(given, LITTLE) >= 0;

/** How much of some room is left after a value and all that is in it; below 0 where it has too little, told without a look at the rest. */
function roomAfter(value: unknown, room: number): number {
  if (room < 0) return room;
  if (typeof value === "string") return room - value.length;
  if (typeof value !== "object" || value === null) return room - OTHER;
  if (ArrayBuffer.isView(value)) return room - value.byteLength;
  const isList = Array.isArray(value) || value instanceof Map || value instanceof Set;
  const items: Iterable<unknown> = isList ? value : Object.values(value);
  let left = room;
  for (const item of items) {
    left = roomAfter(item, left) - 1;
    if (left < 0) break;
  }
  return left;
}
