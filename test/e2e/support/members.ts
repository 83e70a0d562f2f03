import type { CellValue } from "../../../playground/book.ts";

const FIRST = "Ada Bo Carla Dmitri Eve Farid Greta Hugo".split(" ");
const LAST = "King Luna Sato Voss Ortiz Novak Haddad Berg Quist".split(" ");

/** Names of two and three words, and the turned form of each. */
export const NAMES = Array.from({ length: 120 }, (_, at) => {
  const [first = "", last = ""] = [FIRST[at % FIRST.length], LAST[at % LAST.length]];
  const middle = at % 5 === 4 ? " M." : "";
  return { name: `${first}${middle} ${last}`, turned: `${last}, ${first.slice(0, 1)}.` };
});

export const MEMBERS: CellValue[][] = [["Name", "Joined"], ...NAMES.map(({ name }, at) => [name, 2000 + at])];
