/**
 * Runs one case and says how it went. A case has: set, index, input (a cell, or a column of rows), what (the second
 * argument of HF_CLEAN, or undefined), expected, excluded (null or the reason), and, where plain equality will not do,
 * same(got, expected) and untouched(got, input). A case that is measured more than once names the row of the table.
 */
export function judge(one, product) {
  if (one.got !== undefined) {
    const { excluded = null } = one;
    return { ...one, excluded, verdict: verdictOf(one, one.got, excluded) };
  }
  const args = one.what === undefined ? [] : [one.what];
  const formula = `=HF_CLEAN(${["A1", ...args.map((text) => `"${text.replaceAll('"', '""')}"`)].join(", ")})`;
  let got = null;
  let excluded = one.excluded ?? null;
  try {
    const grid = product("HF_CLEAN", one.input, ...args);
    got = one.read ? one.read(grid) : grid[0][0];
  } catch (error) {
    if (!/^There is no rule called/.test(error.message)) throw error;
    excluded ??= "the rule is not built";
  }
  const verdict = verdictOf(one, got, excluded);
  const { excludedBefore = excluded } = one;
  return { ...one, formula, got, excluded, verdict, verdictBefore: verdictOf(one, got, excludedBefore) };
}

function verdictOf(one, got, excluded) {
  if (excluded !== null) return "excluded";
  const same = one.same ?? equal;
  if (same(got, one.expected)) return "right";
  const untouched = one.untouched ?? ((value, input) => equal(value, input));
  return untouched(got, one.input) ? "left alone" : "wrong change";
}

const equal = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const percent = (part, whole) => (whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)} %`);

/**
 * One line a set: how many cases counted, how many were right, changed wrongly, left alone, excluded; then the share as counted before
 * numbers that go on in words, ordinals and measures were read. */
export function table(judged) {
  const rows = new Map();
  for (const { set, row: name = set, verdict, verdictBefore = verdict } of judged) {
    const row = rows.get(name) ?? {
      cases: 0,
      right: 0,
      "wrong change": 0,
      "left alone": 0,
      excluded: 0,
      before: [],
    };
    rows.set(name, row);
    row.cases++;
    row[verdict]++;
    if (verdictBefore !== "excluded") row.before.push(verdictBefore === "right");
  }
  const head = [
    "set",
    "cases",
    "right",
    "wrong change",
    "left alone",
    "excluded",
    "right of counted",
    "as before",
  ];
  const lines = [...rows].map(([set, row]) => {
    const share = percent(row.right, row.cases - row.excluded);
    const before = percent(row.before.filter(Boolean).length, row.before.length);
    const cells = [
      set,
      row.cases,
      row.right,
      row["wrong change"],
      row["left alone"],
      row.excluded,
      share,
      before,
    ];
    return cells.map(String);
  });
  const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => line[at].length)));
  const draw = (line) =>
    line.map((text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]))).join("  ");
  return [head, ...lines].map(draw).join("\n");
}
