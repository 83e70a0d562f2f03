import { numberIn, settled, writeNumber } from "../numbers.ts";
import { Reading } from "../reading.ts";
import { MOST, type NumberOp, type TextOp } from "../recipe.ts";
import { textAfter } from "../text-ops.ts";
import type { Offer } from "./atoms.ts";
import { ordersOf } from "./date-atoms.ts";
import type { Lesson } from "./lesson.ts";
import { relations } from "./number-relations.ts";

const NUMBER = /(?<![\p{L}\p{N}.])-?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const COMMA = /-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?/g;

/** Numbers of a row, rounded, scaled, moved and written anew, when every answer holds such a number. */
export function numberAtoms(lesson: Lesson, column: number, offer: Offer): void {
  if (!lesson.outs.every((out) => /\d/.test(out))) return;
  const targets = [...targetsIn(lesson.outs, NUMBER, "."), ...targetsIn(lesson.outs, COMMA, ",")];
  if (targets.length === 0) return;
  for (const source of sourcesOf(lesson, column)) {
    const read = readOf(lesson, column, source.ops);
    if (!read) continue;
    const values = read.map(({ value }) => value);
    for (const { texts, mark, widths } of targets) {
      const isApart = targets.length > 1;
      if (lesson.budget.left < 0) return;
      const plain = texts.map((text) =>
        Number(mark === "," ? text.replace(/\./g, "").replace(",", ".") : text.replace(/,/g, "")),
      );
      if (plain.some((value) => !Number.isFinite(value))) continue;
      for (const { op, cost } of relations(
        values,
        plain,
        texts,
        widths,
        lesson.meant?.conversions,
        isApart,
      )) {
        lesson.budget.left -= lesson.taught * 4;
        for (const written of waysToWrite(op, texts, mark)) {
          if (
            !texts.every((text, row) => writeNumber(values[row] ?? 0, written.op, read[row]?.text) === text)
          )
            continue;
          offer(column, [...source.ops, written.op], source.cost + cost + written.cost);
          break;
        }
      }
    }
  }
}

interface Target {
  texts: string[];
  mark: "." | ",";
  /** How far the next numbers of the answers are from these, where that is the same in all of them. */
  widths: number[];
}

/** The nth number of every answer, counted from either end. */
function targetsIn(outs: readonly string[], pattern: RegExp, mark: "." | ","): Target[] {
  const found = outs.map((out) =>
    [...out.matchAll(pattern)].map(([text]) => text).filter((text) => /\d/.test(text)),
  );
  const most = Math.min(4, ...found.map((each) => each.length));
  const targets: Target[] = [];
  const seen = new Set<string>();
  for (let nth = 0; nth < most; nth++) {
    for (const pick of [(each: string[]) => each[nth], (each: string[]) => each[each.length - 1 - nth]]) {
      const texts = found.map((each) => pick(each) ?? "");
      const key = texts.join(" ");
      if (seen.has(key) || (mark === "," && !texts.some((text) => /[.,]/.test(text)))) continue;
      seen.add(key);
      targets.push({ texts, mark, widths: [] });
    }
  }
  for (const target of targets) target.widths = widthsTo(target, targets);
  return targets;
}

function widthsTo({ texts }: Target, all: readonly Target[]): number[] {
  return all.flatMap((other) => {
    const apart = other.texts.map((text, row) => settled(Math.abs(Number(text) - Number(texts[row]))));
    const [first = 0] = apart;
    return first > 0 && apart.every((width) => width === first) ? [first] : [];
  });
}

/** Where a row's numbers are: the whole cell, its nth number, the numbers of its date. */
function sourcesOf(lesson: Lesson, column: number): { ops: readonly TextOp[]; cost: number }[] {
  const sources: { ops: readonly TextOp[]; cost: number }[] = [{ ops: [], cost: 0 }];
  for (const notation of lesson.meant?.notations ?? []) {
    if (notation !== "character") sources.push({ ops: [{ op: "readIn", notation }], cost: 0 });
  }
  const order = ordersOf(lesson, column)[0];
  const isMoment = order !== undefined && !readOf(lesson, column, []);
  for (let nth = 1; nth <= 4; nth++) {
    for (const [at, dear] of [[nth, 0.15] as const, [-nth, 0.21] as const]) {
      const edge = { of: "number", nth: at } as const;
      const op = { op: "cut", from: { edge: "start", ...edge }, to: { edge: "end", ...edge } } as const;
      sources.push({ ops: [op], cost: dear + 0.15 * (nth - 1) + (isMoment ? 0.8 : 0) });
    }
  }
  if (order) {
    for (const part of ["YYYY", "H", "m", "s"] as const)
      sources.push({ ops: [{ op: "date", order, write: part }], cost: 0.5 });
  }
  return sources;
}

function readOf(
  lesson: Lesson,
  column: number,
  ops: readonly TextOp[],
): { value: number; text: string }[] | undefined {
  const read: { value: number; text: string }[] = [];
  lesson.budget.left -= lesson.taught;
  for (let row = 0; row < lesson.taught; row++) {
    const reading = lesson.rows[row]?.[column] ?? new Reading("");
    const text = textAfter(reading, ops);
    const value = text === undefined || text.length > MOST.text ? undefined : numberIn(text);
    if (value === undefined) return undefined;
    read.push({ value, text: text ?? "" });
  }
  return read;
}

/** The ways in which all of some texts may have been written, the plainest first. */
function waysToWrite(
  op: NumberOp,
  texts: readonly string[],
  mark: "." | ",",
): { op: NumberOp; cost: number }[] {
  const decimals = texts.map((text) => text.split(mark)[1]?.length ?? 0);
  const [least, most] = [Math.min(...decimals), Math.max(...decimals)];
  const thousands = mark === "." ? "," : ".";
  const wholes = texts.map((text) => (text.replace("-", "").split(mark)[0] ?? "").split(thousands).join(""));
  const padded = wholes.some((whole) => whole.length > 1 && whole.startsWith("0"));
  const grouped = texts.some((text) => text.includes(thousands));
  const bare = texts.some((text) => /^-?[.,]/.test(text));
  const how: Partial<NumberOp> = {
    ...(bare && { width: 0 }),
    ...(padded && { width: Math.min(...wholes.map((whole) => whole.length)) }),
    ...(grouped && { group: thousands }),
    ...(mark === "," && { mark }),
  };
  const extra = (padded ? 0.2 : 0) + (grouped ? 0.1 : 0) + (mark === "," ? (most > 0 ? 0.2 : 0.8) : 0);
  const free = { op: { ...op, ...how }, cost: extra };
  const even = { op: { ...op, ...how, decimals: [most, most] as const }, cost: extra + 0.05 };
  const significant = Math.max(
    1,
    ...texts.map((text) => text.replace(/^[-0.,]+/, "").replace(/\D/g, "").length),
  );
  const exact = { op: { ...op, ...how, significant }, cost: extra + 0.1 };
  const kept = { op: { ...op, ...how, asRead: true as const }, cost: extra };
  const shifts =
    op.grid === undefined && op.plus === undefined && Number.isInteger(Math.log10(op.times ?? 1));
  const ways: { op: NumberOp; cost: number }[] = [
    ...(shifts ? [kept] : []),
    free,
    ...(least === most ? [even] : []),
  ];
  if (op.times !== undefined) ways.push(exact);
  if (least !== most) {
    ways.push({ op: { ...op, ...how, decimals: [0, most] as const }, cost: extra + 0.15 });
    ways.push({ op: { ...op, ...how, decimals: [least, most] as const }, cost: extra + 0.2 });
  }
  return ways;
}
