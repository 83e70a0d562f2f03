import type { Said } from "../messages/pattern.ts";
import type { Grid, NumberOp, Place, Take, TextOp } from "./recipe.ts";
import { saidOf } from "./sentences.ts";

/** What is taken from a row, as a phrase: "the last word of “Name” in capital letters". */
export function explainTake({ from, do: ops }: Take, headings: readonly string[]): Said {
  let of = saidOf("takes.column", { column: headings[from] ?? "" });
  for (const op of ops) of = explainOp(op, of, headings);
  return of;
}

function explainOp(op: TextOp, of: Said, headings: readonly string[]): Said {
  switch (op.op) {
    case "cut":
      return explainCut(op.from, op.to, of);
    case "all":
      return op.join === ""
        ? saidOf("takes.allTogether", { what: saidOf(`tokens.${op.of}`), of })
        : saidOf("takes.all", { what: saidOf(`tokens.${op.of}`), of, join: op.join });
    case "initials":
      return op.join === ""
        ? saidOf("takes.initials", { of })
        : saidOf("takes.initialsJoined", { of, join: op.join });
    case "case":
      return saidOf("takes.case", { of, case: op.to });
    case "keep":
      return saidOf("takes.keep", { of, kind: op.kind });
    case "replace":
      return op.with === ""
        ? saidOf("takes.remove", { of, text: op.text })
        : saidOf("takes.replace", { of, text: op.text, with: op.with });
    case "without":
      return saidOf("takes.without", { of, column: headings[op.column] ?? "" });
    case "nth": {
      const what = saidOf(`tokens.${op.of}`);
      return saidOf("takes.nth", { what, of, column: headings[op.column] ?? "" });
    }
    case "letters":
      return saidOf("takes.letters", { of, some: changing(op.pairs).map(([a, b]) => `${a} → ${b}`) });
    case "address":
      return saidOf("takes.address", { of, part: op.part });
    case "name":
      return saidOf("takes.name", { of, part: op.part });
    case "squeeze":
      return saidOf("takes.squeeze", { of });
    case "readIn":
      return saidOf("takes.readIn", { of, notation: op.notation });
    case "writeIn":
      return saidOf("takes.writeIn", { of, notation: op.notation });
    case "leaveOut":
      return saidOf("takes.leaveOut", { of, from: op.from, to: op.to });
    case "pad":
      return saidOf("takes.pad", { of, with: op.with, width: op.width, side: op.side });
    case "group":
      return saidOf("takes.group", { of, with: op.with, size: op.size, side: op.side });
    case "date": {
      const { write, order, plus, grid } = op;
      if (grid) {
        const how = [
          ...(plus ? [saidOf("numbers.later", { minutes: plus })] : []),
          ...explainGrid(grid, true),
        ];
        return saidOf("takes.dateOnGrid", { of, how, write, order });
      }
      return plus
        ? saidOf("takes.dateLater", { of, minutes: plus, write, order })
        : saidOf("takes.date", { of, write, order });
    }
    case "number":
      return saidOf("takes.number", { of, how: explainNumber(op) });
  }
}

/** Letters that are named; those that stay themselves are not, so that they hide none that does not. */
const LETTERS = 60;

function changing(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const changed = pairs.filter(([from, to]) => from !== to);
  return (changed.length > 0 ? changed : pairs).slice(0, LETTERS);
}

function explainCut(from: Place, to: Place, of: Said): Said {
  if ("of" in from && "of" in to && from.of === to.of && from.nth === to.nth && isPlain(from, to))
    return saidOf("takes.token", { place: nthOf(saidOf(`tokens.${from.of}`), from.nth), of });
  return saidOf("takes.cut", { of, from: explainPlace(from), to: explainPlace(to) });
}

const isPlain = (from: Place, to: Place): boolean =>
  !("at" in from) && !("at" in to) && from.edge === "start" && to.edge === "end" && !from.shift && !to.shift;

function nthOf(what: Said, nth: number): Said {
  if (nth === -1) return saidOf("places.lastToken", { what });
  return nth < 0 ? saidOf("places.tokenFromEnd", { what, nth: -nth }) : saidOf("places.token", { what, nth });
}

function explainPlace(place: Place): Said {
  if ("at" in place) {
    if (Object.is(place.at, 0)) return saidOf("places.start");
    if (Object.is(place.at, -0)) return saidOf("places.end");
    const isBefore = place.at < 0;
    const at = isBefore ? saidOf("places.fromEnd", { at: -place.at }) : saidOf("places.in", { at: place.at });
    return place.reach ? saidOf("places.reach", { place: at, edge: isBefore ? "start" : "end" }) : at;
  }
  const what =
    "of" in place ? nthOf(saidOf(`tokens.${place.of}`), place.nth) : explainText(place.text, place.nth);
  const edge = saidOf("places.edge", { edge: place.edge, what });
  const at = place.shift
    ? saidOf("places.beside", {
        shift: Math.abs(place.shift),
        side: place.shift > 0 ? "after" : "before",
        what: edge,
      })
    : edge;
  return place.else ? saidOf("places.orElse", { place: at, edge: place.else }) : at;
}

function explainText(text: string, nth: number): Said {
  if (nth === 1) return saidOf("places.firstText", { text });
  return nth === -1 ? saidOf("places.lastText", { text }) : saidOf("places.text", { text, nth });
}

/** How a grid rounds, from where its steps are counted, and what is added, where that is no part of rounding. */
function explainGrid({ step, phase, add, up }: Grid, isTime: boolean): Said[] {
  const isNearest = add === (up ? -step : step) / 2;
  const way = isNearest ? "nearest" : up ? "up" : "down";
  const from = (((isNearest ? phase + add : phase) % step) + step) % step;
  const how = [isTime ? saidOf("numbers.minutes", { way, step }) : saidOf("numbers.grid", { way, step })];
  if (from !== 0) how.push(saidOf("numbers.from", { from }));
  if (add !== 0 && !isNearest)
    how.push(isTime ? saidOf("numbers.later", { minutes: add }) : saidOf("numbers.plus", { more: add }));
  return how;
}

function explainNumber(op: NumberOp): Said[] {
  const how: Said[] = [];
  if (op.times !== undefined) how.push(saidOf("numbers.times", { factor: op.times }));
  if (op.plus !== undefined) how.push(saidOf("numbers.plus", { more: op.plus }));
  if (op.rest !== undefined) how.push(saidOf("numbers.rest", { whole: op.rest }));
  if (op.grid) how.push(...explainGrid(op.grid, false));
  if (op.asRead) how.push(saidOf("numbers.asRead"));
  if (op.decimals) {
    const [least, most] = op.decimals;
    how.push(
      least === most ? saidOf("numbers.fixed", { most }) : saidOf("numbers.decimals", { least, most }),
    );
  }
  if (op.significant !== undefined) how.push(saidOf("numbers.significant", { digits: op.significant }));
  if (op.group !== undefined) how.push(saidOf("numbers.group", { mark: op.group }));
  if (op.mark === ",") how.push(saidOf("numbers.mark"));
  if (op.width === 0) how.push(saidOf("numbers.bare"));
  else if (op.width !== undefined) how.push(saidOf("numbers.width", { width: op.width }));
  if (op.exponent !== undefined) how.push(saidOf("numbers.exponent", { exponent: op.exponent }));
  return how.length > 0 ? how : [saidOf("numbers.asIs")];
}
