import { onClockGrid } from "../date-parts.ts";
import { type Moment, momentIn } from "../moments.ts";
import type { Grid } from "../recipe.ts";
import type { Offer } from "./atoms.ts";
import { ordersOf, padding, TIMES } from "./date-atoms.ts";
import type { Lesson } from "./lesson.ts";

const STEPS = [5, 6, 10, 12, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720];

const CLOCK = /(?<!\d)(\d{1,2})(?::(\d{2}))?(?::\d{2})?(?!\d)\s?([AaPp][Mm])?/g;

const WRITTEN = [...TIMES, "H", "HH", "h", "hh", "m", "mm", "A", "a"];

interface Time {
  minutes: number;
  /** Whether it says which half of the day; otherwise 7 may be 19. */
  half: boolean;
}

/** Times of day rounded to some minutes, either end of a range included, when the answers hold such times. */
export function clockAtoms(lesson: Lesson, column: number, offer: Offer): void {
  const order = ordersOf(lesson, column)[0];
  if (!order || lesson.taught < 2) return;
  const exact: number[] = [];
  for (let row = 0; row < lesson.taught; row++) {
    const reading = lesson.rows[row]?.[column];
    const moment = reading?.once<Moment | undefined>(`date ${order}`, () => momentIn(reading.text, order));
    if (moment?.hour === undefined) return;
    exact.push(moment.hour * 60 + (moment.minute ?? 0) + (moment.second ?? 0) / 60);
  }
  const times = lesson.outs.map(timesIn);
  const most = Math.min(6, ...times.map((each) => each.length));
  const counted = Array.from({ length: most }, (_, at) => times.map((each) => each[at] as Time));
  const fromEnd = Array.from({ length: most }, (_, at) =>
    times.map((each) => each[each.length - most + at] as Time),
  );
  const isEven = times.every((each) => each.length === most);
  const targets = isEven ? counted : [...counted, ...fromEnd];
  const widths = widthsOf(targets);
  const unlike = padding(lesson, column);
  for (const target of targets) {
    for (const grid of gridsFor(exact, target)) {
      const range = widths.some(
        (width) => width === grid.step || width === grid.step - 1 || width === -grid.step,
      );
      for (const write of WRITTEN) {
        const cost =
          1.6 +
          gridCost(grid) -
          (range && !grid.up && !isNearest(grid) ? 0.8 : 0) +
          (write.length > 2 ? 0.1 : 0.3) +
          unlike(write);
        offer(column, [{ op: "date", order, write, grid }], cost);
      }
    }
  }
}

/** The times that a text may name: every number of an hour, with its minutes. */
function timesIn(text: string): Time[] {
  const found: Time[] = [];
  for (const [, hours, minutes, half] of text.matchAll(CLOCK)) {
    let hour = Number(hours);
    if (hour > 24 || Number(minutes ?? 0) > 59) continue;
    if (half !== undefined) hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
    found.push({ minutes: hour * 60 + Number(minutes ?? 0), half: half !== undefined || hour > 12 });
  }
  return found;
}

/** How far apart two of the times are in every answer. */
function widthsOf(targets: readonly (readonly Time[])[]): number[] {
  const widths: number[] = [];
  for (const [index, from] of targets.entries()) {
    for (const to of targets.slice(index + 1)) {
      const apart = from.map((time, row) => ((((to[row]?.minutes ?? 0) - time.minutes) % 720) + 720) % 720);
      if (apart.every((width) => width === apart[0]) && apart[0]) widths.push(apart[0]);
    }
  }
  return widths;
}

/** The grids that bring every taught time to its answer. */
function gridsFor(exact: readonly number[], target: readonly Time[]): Grid[] {
  const grids: Grid[] = [];
  const day = target.every(({ half }) => half) ? 1440 : 720;
  for (const step of STEPS) {
    for (const phase of [0, -step / 2, step / 2, step / 4, (3 * step) / 4]) {
      if (!Number.isInteger(phase) && phase !== -step / 2) continue;
      const moved = exact.map((minutes, row) => {
        const base = onClockGrid(minutes, { step, phase, add: 0 });
        return ((((target[row]?.minutes ?? 0) - base) % day) + day) % day;
      });
      const add = moved[0] ?? 0;
      if (!moved.every((each) => Math.abs(each - add) < 1e-6)) continue;
      const near = add > day / 2 ? add - day : add;
      if (Math.abs(near) <= step) grids.push({ step, phase, add: near });
    }
    const up = { step, phase: 0, add: 0, up: true } as const;
    if (exact.every((minutes, row) => isSame(onClockGrid(minutes, up), target[row]?.minutes ?? 0, day)))
      grids.push(up);
  }
  return grids;
}

const isSame = (a: number, b: number, day: number): boolean => Math.abs((((a - b) % day) + day) % day) < 1e-6;

const isNearest = ({ step, phase, add }: Grid): boolean => phase === -step / 2 && add === step / 2;

function gridCost({ step, phase, add, up }: Grid): number {
  const common = [15, 30, 60].includes(step) ? 0 : [10, 20, 120].includes(step) ? 0.15 : 0.3;
  const floor = phase === 0 && add === 0;
  if (up) return common + 0.05;
  if (floor) return common;
  if (isNearest({ step, phase, add })) return common + 0.1;
  if (phase === 0 && (add === step || add === step - 1)) return common + 0.15;
  return common + (phase === 0 ? 0.4 : 0.6);
}
