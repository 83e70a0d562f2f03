import type { Guard, Place, Take, TextOp, Token } from "../recipe.ts";
import { PATTERNS } from "../tokens.ts";

/** What JavaScript takes for a space, inside a class of characters. */
const SPACE = "\\t\\n\\u000b\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
const ENDS = `/^[${SPACE}]+|[${SPACE}]+\\z/`;

/** A text in quotes. */
export const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t")}"`;

/** A pattern of ours as Java's, for which `\s` is fewer spaces. */
function pattern(source: string): string {
  let isClass = false;
  const java = source.replace(/\\.|[[\]/]/g, (mark) => {
    if (mark === "[" || mark === "]") isClass = mark === "[";
    if (mark === "/") return "\\/";
    if (mark === "\\s") return isClass ? SPACE : `[${SPACE}]`;
    return mark === "\\S" ? `[^${SPACE}]` : mark;
  });
  return `/${java}/`;
}

const found = (text: string, token: Token): string => `find(${text},${pattern(PATTERNS[token])})`;

/** A cell's text, blank where there is none. */
export const cellText = (heading: string): string => {
  const cell = `cells[${quoted(heading)}]`;
  return `if(isBlank(${cell}),"",${cell}.value.toString())`;
};

/** The spaces of a text as the rule \`trim\` leaves them. */
export const TRIMMED = `value.replace(${ENDS},"").replace(/(?<![\\n\\r\\u2028\\u2029\\t\\p{Zs}])[\\t\\p{Zs}]+/," ")`;

export const isSpaces = (text: string): string => `length(${text}.replace(/[${SPACE}]+/,""))==0`;
export const folded = (text: string): string => `${text}.replace(${ENDS},"").toLowercase()`;

/** Names of what is kept on the way, each another. */
export class Names {
  #next = 0;
  one(): string {
    return `t${this.#next++}`;
  }
}

/** What is taken of a row, null where there is nothing to take; undefined where OpenRefine has no such operation. */
export function grelTake(
  { from, do: ops }: Take,
  headings: readonly string[],
  names: Names,
): string | undefined {
  let wrap = (inner: string): string => inner;
  let text = cellText(headings[from] ?? "");
  for (const op of ops) {
    const name = names.one();
    const made = grelOp(op, name, headings, names);
    if (made === undefined) return undefined;
    const [outer, before] = [wrap, text];
    wrap = (inner) => outer(`with(${before},${name},if(isNull(${name}),null,${inner}))`);
    text = made;
  }
  return wrap(text);
}

const NOT = {
  digits: "\\D+",
  letters: "\\P{L}+",
  lettersAndDigits: "[^\\p{L}\\p{N}]+",
  notSpaces: "\\s+",
  capitals: "\\P{Lu}+",
} as const;

function grelOp(op: TextOp, text: string, headings: readonly string[], names: Names): string | undefined {
  switch (op.op) {
    case "cut":
      return grelCut(op.from, op.to, text, names);
    case "all": {
      const all = names.one();
      return `with(${found(text, op.of)},${all},if(length(${all})==0,null,join(${all},${quoted(op.join)})))`;
    }
    case "case":
      if (op.to === "upper") return `${text}.toUppercase()`;
      return op.to === "lower" ? `${text}.toLowercase()` : undefined;
    case "keep":
      return `${text}.replace(${pattern(NOT[op.kind])},"")`;
    case "replace":
      return `${text}.replace(${quoted(op.text)},${quoted(op.with)})`;
    case "squeeze":
      return `${text}.replace(/[${SPACE}]+/," ").replace(/^ | \\z/,"")`;
    case "without": {
      const other = names.one();
      const has = `and(length(${other})>0,contains(${text},${other}))`;
      return `with(${cellText(headings[op.column] ?? "")},${other},if(${has},${text}.replace(${other},""),null))`;
    }
    default:
      return undefined;
  }
}

function grelCut(from: Place, to: Place, text: string, names: Names): string | undefined {
  if ("of" in from && "of" in to && from.of === to.of && from.nth === to.nth && isWhole(from, to)) {
    const all = names.one();
    const at = from.nth < 0 ? `length(${all})-${-from.nth}` : `${from.nth - 1}`;
    const least = Math.abs(from.nth);
    return `with(${found(text, from.of)},${all},if(length(${all})<${least},null,${all}[${at}]))`;
  }
  const [start, end] = [grelPlace(from, text, names), grelPlace(to, text, names)];
  if (start === undefined || end === undefined) return undefined;
  const [a, b] = [names.one(), names.one()];
  return `with(${start},${a},with(${end},${b},if(or(${a}<0,${b}<${a}),null,substring(${text},${a},${b}))))`;
}

const isWhole = (from: Place, to: Place): boolean =>
  "edge" in from &&
  "edge" in to &&
  from.edge === "start" &&
  to.edge === "end" &&
  !from.shift &&
  !to.shift &&
  from.else === undefined &&
  to.else === undefined;

/** How many characters stand before a place; -1 where the text has no such place. */
function grelPlace(place: Place, text: string, names: Names): string | undefined {
  const length = `length(${text})`;
  const at = names.one();
  const within = (count: string): string => `with(${count},${at},if(or(${at}<0,${at}>${length}),-1,${at}))`;
  if ("at" in place) {
    const count = place.at < 0 || Object.is(place.at, -0) ? `(${length}-${-place.at})` : `${place.at}`;
    return place.reach ? `max(0,min(${length},${count}))` : within(count);
  }
  const none = place.else === undefined ? "-1" : place.else === "start" ? "0" : length;
  const shift = place.shift ? `${place.shift < 0 ? "-" : "+"}${Math.abs(place.shift)}` : "";
  const parts = names.one();
  if ("of" in place) {
    if (place.nth !== 1) return undefined;
    const edge = `length(${parts}[0])${place.edge === "end" ? `+length(${parts}[1])` : ""}${shift}`;
    return `with(partition(${text},${pattern(PATTERNS[place.of])}),${parts},if(${parts}[1]=="",${none},${within(edge)}))`;
  }
  const sought = quoted(place.text);
  const before = place.nth < 0 ? `length(${parts})-${-place.nth}` : `${place.nth}`;
  const end = place.edge === "end" ? `+${place.text.length}` : "";
  const edge = `length(join(slice(${parts},0,${before}),${sought}))${end}${shift}`;
  const least = place.nth < 0 ? -place.nth : place.nth;
  return `with(split(${text},${sought},true),${parts},if(length(${parts})<=${least},${none},${within(edge)}))`;
}

/** Whether a row is as a guard says; undefined where OpenRefine cannot tell. */
export function grelGuard(guard: Guard, headings: readonly string[], names: Names): string | undefined {
  if ("not" in guard) return wrapped("not", [guard.not], headings, names);
  if ("all" in guard) return wrapped("and", guard.all, headings, names);
  if ("any" in guard) return wrapped("or", guard.any, headings, names);
  const text = names.one();
  const inner = grelTest(guard, text, names);
  return inner && `with(${cellText(headings[guard.column] ?? "")},${text},${inner})`;
}

function wrapped(
  word: string,
  guards: readonly Guard[],
  headings: readonly string[],
  names: Names,
): string | undefined {
  const each = guards.map((one) => grelGuard(one, headings, names));
  if (each.some((one) => one === undefined)) return undefined;
  return each.length === 1 && word !== "not" ? each[0] : `${word}(${each.join(",")})`;
}

type Test = Exclude<Guard, { not: Guard } | { all: readonly Guard[] } | { any: readonly Guard[] }>;

function grelTest(guard: Test, text: string, names: Names): string | undefined {
  switch (guard.is) {
    case "blank":
      return isSpaces(text);
    case "contains":
    case "startsWith":
    case "endsWith":
      return `${guard.is}(${text},${quoted(guard.text)})`;
    case "equals":
      return `${text}==${quoted(guard.text)}`;
    case "has":
      return `length(${found(text, guard.of)})>0`;
    case "wholly": {
      const all = names.one();
      return `with(${found(text, guard.of)},${all},if(length(${all})==0,false,${all}[0]==${text}))`;
    }
    case "count":
      return within(`length(${found(text, guard.of)})`, guard, names);
    case "long":
      return within(`length(${text})`, guard, names);
    default:
      return undefined;
  }
}

const within = (
  count: string,
  { atLeast, atMost }: { atLeast: number; atMost: number },
  names: Names,
): string => {
  const n = names.one();
  return `with(${count},${n},and(${n}>=${atLeast},${n}<=${atMost}))`;
};
