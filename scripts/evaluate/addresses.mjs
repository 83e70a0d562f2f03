import { jsonFile } from "./read-json.mjs";

/** What is measured: the label of the tokens, and its place among the columns that `address:parts` spills. */
const PARTS = [
  { part: "number", label: "AddressNumber", column: 0 },
  { part: "city", label: "PlaceName", column: 3 },
  { part: "state", label: "StateName", column: 4 },
  { part: "zip", label: "ZipCode", column: 5 },
];

/** US addresses, one set a part, each part compared as it is written but for case and punctuation at its ends. */
export const addresses = {
  folder: "addresses",
  read: (folder) =>
    PARTS.flatMap(({ part, label, column }) =>
      jsonFile(folder, "us-labelled.json").map((one, index) => ({
        set: "addresses/us-labelled",
        row: `addresses/us-labelled: ${part}`,
        index,
        input: one.input,
        what: "address:parts",
        expected: one.tokens
          .filter(([, its]) => its === label)
          .map(([token]) => token)
          .join(" "),
        read: (grid) => grid[0],
        same: (got, expected) => plain(got[column]) === plain(expected),
        untouched: (got) => got[column] === "",
      })),
    ),
};

const plain = (text) =>
  String(text)
    .toLowerCase()
    .replace(/[,;]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.()]+|[\s.()]+$/g, "");
