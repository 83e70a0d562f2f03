import {
  finite,
  isTrue,
  listOf,
  maybe,
  objectOf,
  oneOf,
  pairOf,
  plainObject,
  type Read,
  refuse,
  taking,
  textUpTo,
  whole,
} from "./read-shape.ts";
import {
  CASES,
  KINDS,
  MOST,
  NAME_PARTS,
  NOTATIONS,
  type NumberOp,
  ORDERS,
  type Place,
  type TextOp,
  TOKENS,
  WEB_PARTS,
} from "./recipe.ts";
import { saidOf } from "./sentences.ts";

const text = textUpTo(MOST.text);
const column = whole(0, 10_000);
const count: Read<number> = taking("INTEGER", (value, where) => {
  const nth = whole(-1000, 1000)(value, where);
  return nth === 0 ? refuse(where, saidOf("shapes.count")) : nth;
});
const token = taking("TOKEN", oneOf(TOKENS));
const side = oneOf(["start", "end"]);

/** JSON has no -0, which stands for the end of a text: there it is the word "end". */
const at: Read<number> = (value, where) =>
  value === "end" ? -0 : whole(-MOST.cell, MOST.cell)(value, where);

const readPlace: Read<Place> = taking("PLACE", (value, where) => {
  const place = plainObject(value, where);
  if ("at" in place)
    return objectOf<{ at: number; reach?: true | undefined }>({ at, reach: maybe(isTrue) })(
      value,
      where,
    ) as Place;
  const beside = { edge: side, nth: count, shift: maybe(whole(-100, 100)), else: maybe(side) };
  if ("of" in place) return objectOf({ ...beside, of: token })(value, where) as Place;
  return objectOf({ ...beside, text: textUpTo(MOST.text, 1) })(value, where) as Place;
});

const aboveZero: Read<number> = taking("NUMBER", (value, where) => {
  const number = finite(value, where);
  return number > 0 ? number : refuse(where, saidOf("shapes.aboveZero"));
});

const grid = objectOf({
  step: aboveZero,
  phase: finite,
  add: finite,
  up: maybe(isTrue),
});

const bounds: Read<readonly [number, number]> = taking("[INTEGER,INTEGER]", (value, where) => {
  const [least = 0, most = 0] = listOf(whole(0, 12), 2, 2)(value, where);
  return least <= most ? [least, most] : refuse(where, saidOf("shapes.bounds"));
});

const OPS: { readonly [Op in TextOp["op"]]: Read<TextOp & { op: Op }> } = {
  cut: objectOf({ op: oneOf(["cut"]), from: readPlace, to: readPlace }),
  all: objectOf({ op: oneOf(["all"]), of: token, join: text }),
  initials: objectOf({ op: oneOf(["initials"]), join: text }),
  case: objectOf({ op: oneOf(["case"]), to: oneOf(CASES) }),
  keep: objectOf({ op: oneOf(["keep"]), kind: oneOf(KINDS) }),
  replace: objectOf({ op: oneOf(["replace"]), text: textUpTo(MOST.text, 1), with: text }),
  without: objectOf({ op: oneOf(["without"]), column }),
  nth: objectOf({
    op: oneOf(["nth"]),
    of: taking(`TOKEN|"character"`, oneOf([...TOKENS, "character"])),
    column,
  }),
  letters: objectOf({ op: oneOf(["letters"]), pairs: listOf(pairOf(8), 500, 1) }),
  address: objectOf({ op: oneOf(["address"]), part: oneOf(WEB_PARTS) }),
  name: objectOf({ op: oneOf(["name"]), part: oneOf(NAME_PARTS) }),
  squeeze: objectOf({ op: oneOf(["squeeze"]) }),
  readIn: objectOf({ op: oneOf(["readIn"]), notation: oneOf(NOTATIONS) }),
  writeIn: objectOf({ op: oneOf(["writeIn"]), notation: oneOf(NOTATIONS) }),
  leaveOut: objectOf({ op: oneOf(["leaveOut"]), from: textUpTo(8, 1), to: textUpTo(8, 1) }),
  pad: objectOf({ op: oneOf(["pad"]), width: whole(0, 1000), with: textUpTo(8, 1), side }),
  group: objectOf({ op: oneOf(["group"]), size: whole(1, 1000), with: text, side }),
  date: objectOf({
    op: oneOf(["date"]),
    order: oneOf(ORDERS),
    write: text,
    grid: maybe(grid),
    plus: maybe(whole(-1e7, 1e7)),
  }) as Read<TextOp & { op: "date" }>,
  number: objectOf({
    op: oneOf(["number"]),
    times: maybe(finite),
    plus: maybe(finite),
    grid: maybe(grid),
    decimals: maybe(bounds),
    asRead: maybe(isTrue),
    significant: maybe(whole(1, 15)),
    group: maybe(textUpTo(2)),
    mark: maybe(oneOf([".", ","])),
    width: maybe(whole(0, 100)),
    rest: maybe(aboveZero),
    exponent: maybe(textUpTo(8, 1)),
  }) as Read<NumberOp>,
};

/** All that can be done to a text, as whoever is to write it is told: `TOKEN` and `PLACE` stand for more. */
export const textOpsTaken = (): string[] => Object.values(OPS).map(({ takes = "" }) => takes);

/** One thing that is done to a text. */
export const readTextOp: Read<TextOp> = (value, where) => {
  const { op } = plainObject(value, where);
  const name = oneOf(Object.keys(OPS) as TextOp["op"][])(op, `${where}.op`);
  return OPS[name](value, where);
};
