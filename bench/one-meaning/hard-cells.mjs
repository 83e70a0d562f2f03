/** Cells that engines have read differently from one another before: every Unicode space, letters beyond 2^16, numbers near 2^53. */
const SPACES =
  "\t\n\v\f\r \u0085\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff";
const HARD = [
  null,
  "",
  " ",
  ...SPACES,
  `${SPACES}a${SPACES}b${SPACES}`,
  ...[
    "𝒜da 𐐀𐐨 King",
    "👩‍👩‍👧 x, 🇳🇴",
    "\ud83d",
    "a\udc00b",
    "e\u0301\u0301 É",
    "ﬁ ǅ ß ſ K İ ı ΑΣ",
    "١٢٣ ۴ १",
    "中文, かな 한글",
  ],
  ...[
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "-9007199254740993",
    "1e400",
    "0.1",
    "-0",
    "1,234,567.895",
  ],
  ...["3/4/2021", "31.12.99 23:59", "Feb 29 2023", "2024-02-29T00:00:00Z", "12:30 PM", "$1.5", "(5)", "50 %"],
  ...[
    "a\u0000b",
    "=1+1",
    '"""',
    "\\",
    "`'\"",
    "null",
    "undefined",
    "__proto__",
    "https://例え.jp/パス?q#f",
    "A.B@C.DE",
  ],
  ...["x".repeat(10_000), "x y ".repeat(2_501), "9".repeat(400)],
];

/** What the rows of a task may be next month: other spaces, other letters, all of them apart. */
const CHANGED = [
  (text) => text.replaceAll(" ", "\u2003"),
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
];

/** Rows for a recipe of so many columns: its own, its first few changed, and the hard cells in every column. */
export function rowsFor(width, own) {
  const few = own.slice(0, 5).flatMap((row) => CHANGED.map((change) => row.map((cell) => change(cell))));
  const hard = HARD.map((_, at) =>
    Array.from({ length: width }, (_, column) => HARD[(at + column * 7) % HARD.length]),
  );
  return [...own.slice(0, 60), ...few, ...hard];
}
