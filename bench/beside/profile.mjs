import { load } from "../../scripts/load.mjs";
import { processorTime } from "./processor-time.mjs";
import { tableOf } from "./profile-table.mjs";
import { line } from "./rounds.mjs";

/** What is promised of a table: milliseconds of processor time. What takes long is looked at once. */
const TABLES = [
  { rows: 11_000, columns: 12, rounds: 3 },
  { rows: 12_500, columns: 8, rounds: 3, most: 1_000 },
  { rows: 2_000, columns: 500, rounds: 1, most: 10_000 },
];
const MOST_GROWTH = 1.15;

/** The profile of a whole sheet: what it costs, and how that grows with rows and with columns. */
export const profile = {
  name: "profile",
  async run() {
    const { profile: look } = await load("src/core/profile/profile.ts");
    const time = (rows, columns) => {
      const table = tableOf(rows, columns);
      return processorTime(() => look(table));
    };
    time(2_000, 16);
    const lines = TABLES.map(({ rows, columns, rounds, most }) => {
      const Stet = Array.from({ length: rounds }, () => time(rows, columns)).sort((a, b) => a - b);
      return {
        ...line(`${rows.toLocaleString("en")} rows of ${columns} columns`, { Stet }, {}),
        mostMs: most,
      };
    });
    const growth = (name, sizes, run) => {
      const exponent = slope(sizes.map((size) => [Math.log(size), Math.log(run(size))]));
      return { what: `growth with ${name}: exponent`, sides: [], times: exponent, most: MOST_GROWTH };
    };
    return {
      lines: [
        ...lines,
        growth("rows", [2_000, 4_000, 8_000, 16_000], (rows) => time(rows, 8)),
        growth("columns", [24, 48, 96, 192], (columns) => time(1_000, columns)),
      ],
    };
  },
};

/** The slope of the straight line nearest to some points. */
function slope(points) {
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
