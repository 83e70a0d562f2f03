// Every rule is linear in the length of its cell: ten times as long costs at most 15 times as much, as the best of some
// runs. A list of more than 16,384 values gets pages of memory of its own from V8, which can cost several times as much; so
// a rule that takes too long for 50,000 characters is asked again for 8,000.
import { load } from "../scripts/load.mjs";

const { RULES } = await load("src/core/rules/rules.ts");
const { clean } = await load("src/core/rules/clean.ts");
const { completeParameters } = await load("src/core/rules/parse-what.ts");

/** All that HF_CLEAN does when nothing is asked for, timed as if it were a rule. */
const lossless = {
  name: "HF_CLEAN",
  parameters: [],
  example: {},
  prepare:
    ([text]) =>
    () =>
      clean([[text]]),
};

const LENGTHS = [50_000, 50_000, 8_000, 8_000, 8_000, 8_000];
const MOST = 15;
const RUNS = 4;
const MOST_SPENT = 100;

/** What makes patterns run back and forth: one letter, spaces, marks that open and never close, and plain prose. */
const TEXTS = {
  letters: "a",
  spaces: " ",
  digits: "1",
  "words and spaces": "word  ",
  prose: "On 12 March 2021 Dr. J. Smith paid $1,234.50 to Müller & Sons, 12 Main St. ",
  entities: "&amp;",
  "nested entities": "&amp;amp;lt;",
  "entities in a word": "x&lt;y&",
  tags: "<b>x</b>",
  "open comments": "<!--",
  "open scripts": "<script>",
  mojibake: "Ã©tÃ© â€™ ",
  "half mojibake": "â€ Ã 1 ",
  accents: "éÉ ",
  dots: "a.b.c.",
  ats: "a@",
  colons: "a:1:",
  dashes: "1-2-",
  separators: "1,1.1 ",
  parentheses: "((1",
  quotes: `"'`,
  "mixed alphabets": "aбв",
  urls: "http://a.b/?c&",
};

/** One character over and over between two letters: a pattern that looks for it at the end must not start over. */
const RUNS_OF = "-.,:;'\"()<>&/\\@#%$_+=|\u00a0\u00e9 1\n";

const texts = [
  ...Object.entries(TEXTS).map(([name, piece]) => [
    name,
    (length) => piece.repeat(length / piece.length + 1).slice(0, length),
  ]),
  ...[...RUNS_OF].map((one) => [
    `a run of ${JSON.stringify(one)}`,
    (length) => `a${one.repeat(length - 2)}a`,
  ]),
];

// `npm run bench -- rules trim case` times only those.
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));

const slow = [];
for (const rule of [lossless, ...RULES].filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (const parameters of variants(rule)) {
    for (const [name, ofLength] of texts) {
      const fix = (length) => bestTime(() => rule.prepare([ofLength(length)], parameters)(ofLength(length)));
      const words = Object.values(parameters).join(":");
      let growth = Infinity;
      let line = "";
      for (const length of LENGTHS) {
        if (growth <= MOST) break;
        const [short, long] = [fix(length / 10), fix(length)];
        growth = long / Math.max(short, 0.5); // Below half a millisecond the clock says little.
        line = `${rule.name}${words && `:${words}`} on ${name}: ${length} characters ${long.toFixed(2)} ms, a tenth ${short.toFixed(2)} ms, ratio ${growth.toFixed(1)}`;
      }
      if (growth > MOST) slow.push(line);
      if (process.argv.includes("--all")) console.log(line);
    }
  }
}
console.log(
  slow.length === 0 ? `${RULES.length} rules are linear in the length of a cell.` : slow.join("\n"),
);
process.exit(slow.length === 0 ? 0 : 1);

/** Milliseconds of processor time of the fastest of some runs; of fewer when they are slow. */
function bestTime(run) {
  let best = Infinity;
  let spent = 0;
  for (let count = 0; count < RUNS && spent < MOST_SPENT; count++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    best = Math.min(best, time);
    spent += time;
  }
  return best;
}

/** A rule with its usual settings, with those of its example, and with each choice of its first parameter. */
function variants(rule) {
  const [first] = rule.parameters;
  const given = [
    {},
    rule.example.parameters ?? {},
    ...(first?.choices ?? []).map((choice) => ({ [first.name]: choice })),
  ];
  return [
    ...new Map(
      given.map((one) => completeParameters(rule, one)).map((one) => [JSON.stringify(one), one]),
    ).values(),
  ];
}
