import { Remote } from "./remote.ts";

/** Milliseconds that a call takes on Google, about (docs/apps-script.md part 0), by the class it is made on. */
const CHARGES: readonly (readonly [RegExp, number])[] = [
  [/^CacheService\.Cache\./, 30],
  [/^PropertiesService\.Properties\./, 40],
  [/^LockService\.Lock\./, 40],
  // Where a range lies is known without asking.
  [
    /^SpreadsheetApp\.Range\.get(Row|Column|LastRow|LastColumn|NumRows|NumColumns|Height|Width|A1Notation)$/,
    0,
  ],
  [/^SpreadsheetApp\.(Range|RangeList|Sheet|Spreadsheet|Protection|DeveloperMetadata(Finder)?)\./, 60],
  [/^SpreadsheetApp\.flush$/, 60],
];

/** What gives a handle, too, but must look first. */
const LOOKS = /\.getDataRange$/;

/** Names things and asks Google nothing: what comes back is only a handle on a sheet, a range or a store. */
const isHandle = (name: string, value: unknown): boolean =>
  value instanceof Remote && /\.(get|create|new|on|with)\w*$/.test(name) && !LOOKS.test(name);

/** What a service call costs in milliseconds, before any spread; 0 for what Apps Script does by itself. */
export function chargeOf(name: string, value: unknown): number {
  if (isHandle(name, value)) return 0;
  return CHARGES.find(([calls]) => calls.test(name))?.[1] ?? 0;
}

/** From half to one and a half times as much, the same for the same seed and call (mulberry32's mixing). */
export function spread(seed: number, call: number): number {
  let mixed = (seed + call * 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 1 | mixed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return 0.5 + ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
