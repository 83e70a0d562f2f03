const taking = (to, ...ops) => ({
  op: "write",
  to: [to],
  onFail: "keep",
  cases: [{ columns: [[{ from: 0, do: ops }]] }],
});
const guarded = (when, ...parts) => ({
  op: "write",
  to: ["o"],
  onFail: "flag",
  cases: [{ when, columns: [parts] }],
});

const comma = { edge: "start", text: ", ", nth: 1 };
const TOKENS = [
  ...[
    "digits",
    "number",
    "letters",
    "word",
    "wordOrNumber",
    "capitals",
    "smallLetters",
    "capitalized",
    "chunk",
    "spaces",
  ],
  ...["marks", "line", "camel", "code", "digit", "capital", "email", "url", "words", "grouped", "decimal"],
];
const cell = { from: 0, do: [] };

/** A recipe of one step for every kind that a person can write, by the name of what it tries. */
const STEPS = {
  "rule trim": [{ op: "rule", column: 0, rules: "trim" }],
  "rule case": [{ op: "rule", column: 0, rules: "case:title" }],
  "rules of text": [{ op: "rule", column: 0, rules: "quotes, dashes, squeeze, chomp" }],
  "rule removeControl": [{ op: "rule", column: 0, rules: "removeControl" }],
  "rule removeAccents": [{ op: "rule", column: 0, rules: "removeAccents" }],
  "rule unicode": [{ op: "rule", column: 0, rules: "unicode" }],
  "rule fixEncoding": [{ op: "rule", column: 0, rules: "fixEncoding" }],
  "rule stripHtml": [{ op: "rule", column: 0, rules: "stripHtml" }],
  "rule key": [{ op: "rule", column: 0, rules: "key" }],
  "rule decodeEntities": [{ op: "rule", column: 0, rules: "decodeEntities" }],
  "rule date": [{ op: "rule", column: 0, rules: "date" }],
  ...Object.fromEntries(TOKENS.map((of) => [`all ${of}`, [taking("o", { op: "all", of, join: "|" })]])),
  ...Object.fromEntries(
    ["upper", "lower", "title", "sentence", "camel"].map((to) => [
      `case ${to}`,
      [taking("o", { op: "case", to })],
    ]),
  ),
  ...Object.fromEntries(
    ["digits", "letters", "lettersAndDigits", "notSpaces", "capitals"].map((kind) => [
      `keep ${kind}`,
      [taking("o", { op: "keep", kind })],
    ]),
  ),
  cut: [
    taking("before", { op: "cut", from: { at: 0 }, to: comma }),
    taking("end", { op: "cut", from: { at: -3 }, to: { at: -0 } }),
    taking("reach", {
      op: "cut",
      from: { at: -9, reach: true },
      to: { edge: "end", text: "a", nth: -1, else: "end" },
    }),
    taking("word", {
      op: "cut",
      from: { edge: "start", of: "word", nth: 2 },
      to: { edge: "end", of: "word", nth: 2 },
    }),
  ],
  halves: [
    taking("first", { op: "cut", from: { at: 0 }, to: { at: 1, reach: true } }),
    taking("rest", { op: "cut", from: { at: 1, reach: true }, to: { at: -0 } }),
    taking("padded", { op: "pad", width: 11, with: "👩x", side: "end" }),
    { op: "split", column: 0, by: "widths", keys: [], widths: [1, 9], to: [{ part: 0, heading: "a" }] },
    { op: "join", columns: [1, 2], with: "", to: "whole again" },
    taking("code", { op: "readIn", notation: "character" }),
  ],
  initials: [taking("o", { op: "initials", join: "." })],
  replace: [taking("o", { op: "replace", text: " ", with: "_" }, { op: "squeeze" })],
  pad: [
    taking(
      "o",
      { op: "pad", width: 12, with: "0", side: "start" },
      { op: "group", size: 3, with: " ", side: "end" },
    ),
  ],
  date: [taking("o", { op: "date", order: "DMY", write: "YYYY-MM-DD ddd HH:mm" })],
  number: [taking("o", { op: "number", times: 3, decimals: [0, 2], group: "," })],
  address: [taking("o", { op: "address", part: "domain" })],
  name: [taking("o", { op: "name", part: "last" })],
  ...Object.fromEntries(
    ["binary", "octal", "hexadecimal", "roman", "fraction", "sixtieths", "character"].flatMap((notation) => [
      [`read in ${notation}`, [taking("o", { op: "readIn", notation })]],
      [`write in ${notation}`, [taking("o", { op: "writeIn", notation })]],
    ]),
  ),
  "leave out": [taking("o", { op: "leaveOut", from: "(", to: ")" })],
  "number, power of ten": [taking("o", { op: "number", exponent: "E+", rest: 7, width: 0 })],
  letters: [
    taking("o", {
      op: "letters",
      pairs: [
        ["a", "b"],
        ["𝒜", "A"],
        [" ", ""],
      ],
    }),
  ],
  "guard shape": [guarded({ is: "shape", column: 0, shape: "A" }, cell)],
  "guard wholly": [guarded({ is: "wholly", column: 0, of: "number" }, cell, "!")],
  "guard date": [
    guarded(
      {
        any: [
          { is: "date", column: 0 },
          { is: "number", column: 0 },
        ],
      },
      cell,
    ),
  ],
  "guard text": [guarded({ not: { is: "contains", column: 0, text: " " } }, "<", cell, ">")],
  "guard blank": [guarded({ is: "blank", column: 0 }, "none")],
  "map, exact": [
    {
      op: "map",
      column: 0,
      to: "o",
      onFail: "keep",
      pairs: [
        ["9007199254740993", "big"],
        ['"""', "'"],
      ],
    },
  ],
  "map, in place": [
    {
      op: "map",
      column: 0,
      onFail: "blank",
      ignoreCase: true,
      pairs: [
        ["NULL", ""],
        ["x", "y"],
      ],
    },
  ],
  join: [{ op: "join", columns: [0, 1, 0], with: " — ", to: "o" }],
  split: [
    {
      op: "split",
      column: 0,
      by: "values",
      keys: ["gap"],
      widths: [],
      to: [0, 1].map((part) => ({ part: part * 2, heading: "p" })),
    },
  ],
  "split widths": [
    {
      op: "split",
      column: 0,
      by: "widths",
      keys: [],
      widths: [2, 3],
      to: [
        { part: 0, heading: "a" },
        { part: 2, heading: "b" },
      ],
    },
  ],
  cluster: [{ op: "cluster", column: 0, to: "o", method: "ngram", decisions: [["adakin", "King"]] }],
  keepRows: [{ op: "keepRows", column: 0, when: { is: "has", column: 0, of: "letters" } }],
  dropRows: [{ op: "dropRows", column: 0, when: { is: "equals", column: 0, text: "null" } }],
  fillDown: [{ op: "fillDown", column: 0 }],
};

export const writtenRecipes = Object.entries(STEPS).map(([name, steps]) => ({
  set: "written",
  id: name,
  recipe: { recipe: 1, name, inputs: ["a", "b"], steps },
  rows: [
    ["King, Ada", "Oslo"],
    ["caf\u00c3\u00a9 &amp; <b>bar</b>", "“q” – r"],
    ["a@b.no 12.5 km", "NULL"],
  ],
}));
