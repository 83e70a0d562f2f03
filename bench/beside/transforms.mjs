import { decodeHTMLStrict } from "entities/decode";
import { load } from "../../scripts/load.mjs";
import { processorTime } from "./processor-time.mjs";
import { interleaved, line } from "./rounds.mjs";
import { headings } from "./transforms/cells.mjs";

const ROUNDS = 9;
/** Until both sides are compiled: a column of a million cells takes longer than that. */
const WARM = 12;
const MOST = 1.2;

/** The shortest plain JavaScript that writes the same cells. */
const trim = (text) => text.trim().replace(/\s+/g, " ");
const title = (text) =>
  text
    .split(" ")
    .map((word) => word.toLowerCase().replace(/[a-zà-ÿ]/, (letter) => letter.toUpperCase()))
    .join(" ");

/** By what is asked of HF_CLEAN: the floor of plain JavaScript, and what the cells have been through before. */
const OPERATIONS = [
  { what: "trim", floor: trim, before: "", most: MOST },
  // The floor looks for no code and no addresses, of which there are none here, and says nothing of what it did.
  { what: "decodeEntities", floor: decodeHTMLStrict, before: "trim", most: MOST },
  { what: "case:title", floor: title, before: "trim, decodeEntities", most: MOST },
  {
    what: "trim, decodeEntities, case:title",
    floor: (text) => title(decodeHTMLStrict(trim(text))),
    before: "",
    most: MOST,
  },
];
/** What has no floor as short: times alone. */
const ALONE = ["", "number", "date", "key", "key:ngram"];

/** Transforms of 100,000 headings, 60,000 different, as they run in a cell and in the sidebar. */
export const transforms = {
  name: "transforms",
  async run() {
    const { clean } = await load("src/core/rules/clean.ts");
    const cells = headings(100_000, 60_000).map((text) => [text]);
    const lines = [];
    for (const { what, floor, before, most } of OPERATIONS) {
      const grid = before === "" ? cells : clean(cells, before).grid;
      const plain = () => grid.map(([text]) => [floor(text)]);
      const [ours, theirs] = [clean(grid, what).grid, plain()];
      const other = ours.findIndex(([text], row) => text !== theirs[row][0]);
      if (other >= 0)
        throw new Error(`${what}: ${JSON.stringify([grid[other], ours[other], theirs[other]])}`);
      const sides = { Stet: () => processorTime(() => clean(grid, what)), floor: () => processorTime(plain) };
      lines.push(
        line(`${what} (100,000 cells)`, await interleaved(sides, ROUNDS, WARM), { against: "floor", most }),
      );
    }
    for (const what of ALONE) {
      const times = await interleaved({ Stet: () => processorTime(() => clean(cells, what)) }, 3);
      lines.push(line(`${what || "lossless"} (100,000 cells)`, times, {}));
    }
    return { lines };
  },
};
