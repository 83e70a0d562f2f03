import { jsonFile } from "./read-json.mjs";

/** OpenRefine's keys and GREL functions. Each section names how its entries become a formula and an expected value. */
const SECTIONS = {
  fingerprint: ({ input, key }) => ({ input, what: "key:fingerprint", expected: key }),
  ngram_fingerprint: ({ input, n, key }) => ({ input, what: `key:ngram:size=${n}`, expected: key }),
};

const GREL = {
  trim: ({ input, output }) => ({ input, what: "trim", expected: output }),
  toTitlecase: ([input, expected]) => ({ input, what: "case:title", expected }),
  toLowercase: ([input, expected]) => ({ input, what: "case:lower", expected }),
  normalize: ([input, expected]) => ({ input, what: "removeAccents", expected }),
  unescape: ([input, mode, expected]) => ({ input, what: `unescape:${mode}`, expected }),
  chomp: ([input, end, expected]) => ({ input, what: `chomp:end='${end}'`, expected }),
  split: ([input, by, blanks, expected]) => ({
    input,
    what: `split:by='${by}'${blanks ? ":keepBlanks" : ""}`,
    expected: expected.length === 0 ? [""] : expected,
    read: (grid) => grid[0],
    untouched: (got) => got.length === 1 && got[0] === input,
  }),
  replace: ([input, text, replacement, expected]) => ({
    input,
    what: `replace:text='${text}':with='${replacement}'`,
    expected,
  }),
  toDate_iso_expected: ([input, how, expected]) => ({
    input,
    what: how === null ? "date:locale=en_US" : `date:${how === true ? "MDY" : "DMY"}`,
    expected,
    excluded:
      expected === null
        ? "what is no date is left as it is, where GREL gives an error"
        : typeof how === "string" && how.includes(":")
          ? "a pattern in a named language"
          : null,
  }),
};

export const openrefine = {
  folder: "openrefine",
  read: (folder) => {
    const file = jsonFile(folder, "cases.json");
    const cases = (set, entries, toCase) =>
      (entries ?? []).map((entry, index) => ({ set: `openrefine/cases/${set}`, index, ...toCase(entry) }));
    return [
      ...Object.entries(SECTIONS).flatMap(([name, toCase]) => cases(name, file[name], toCase)),
      ...Object.entries(GREL).flatMap(([name, toCase]) => cases(`grel.${name}`, file.grel?.[name], toCase)),
    ];
  },
};
