import { jsonFile } from "./read-json.mjs";

/**
 * What is measured: the labels of its tokens, and its place among the columns that `address:parts` spills. What names a
 * building, a box or whoever lives there has no column of its own: it belongs to the street, as what cannot be placed.
 */
const PARTS = [
  { part: "number", labels: /^AddressNumber/, column: 0 },
  {
    part: "street",
    labels: /^(?:StreetName|USPSBox|Landmark|Building|Recipient|Corner|Intersection|Second|NotAddress)/,
    column: 1,
    isNew: true,
  },
  { part: "unit", labels: /^(?:Occupancy|Subaddress)/, column: 2, isNew: true },
  { part: "city", labels: /^PlaceName$/, column: 3 },
  { part: "state", labels: /^StateName$/, column: 4 },
  { part: "zip", labels: /^ZipCode/, column: 5 },
];

/** US addresses, one set a part, each part compared as it is written but for case and punctuation at its ends. */
export const addresses = {
  folder: "addresses",
  read: (folder) =>
    PARTS.flatMap(({ part, labels, column, isNew }) =>
      jsonFile(folder, "us-labelled.json").map((one, index) => ({
        set: "addresses/us-labelled",
        row: `addresses/us-labelled: ${part}`,
        index,
        input: one.input,
        what: "address:parts",
        expected: one.tokens
          .filter(([, its]) => labels.test(its))
          .map(([token]) => token)
          .join(" "),
        ...(isNew && { excludedBefore: "this part was not read" }),
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
