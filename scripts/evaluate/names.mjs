import { jsonFile } from "./read-json.mjs";

/** The columns that `name:parts` spills, in order. */
const PARTS = ["title", "first", "middle", "last", "suffix", "nickname"];

/** Person names taken apart. Only the parts that a case speaks of are compared. */
export const names = {
  folder: "names",
  read: (folder) =>
    jsonFile(folder, "cases.json").map((one, index) => ({
      set: "names/cases",
      index,
      input: one.input,
      what: "name:parts",
      expected: one.expect,
      excluded: reasonToExclude(one),
      read: (grid) => grid[0],
      same: (got, expected) =>
        PARTS.every((part, at) => expected[part] === undefined || got[at] === expected[part]),
      untouched: (got) => got.every((part) => part === ""),
    })),
};

function reasonToExclude({ expect, expected_failure: fails }) {
  if (fails) return "its own test marks it as an expected failure";
  if (PARTS.every((part) => expect[part] === undefined))
    return "it tests how a name is printed, not its parts";
  return null;
}
