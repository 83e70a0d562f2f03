import fc from "fast-check";
import type { Cell } from "../../src/core/cells/grid.ts";
import { completeParameters } from "../../src/core/rules/parse-what.ts";
import type { FixCell, Parameters, Rule } from "../../src/core/rules/rule.ts";
import { RULES } from "../../src/core/rules/rules.ts";
import { nastyCell, nastyText } from "../support/nasty-cells.ts";

/** How many times as many cases are drawn as a test of every day draws: `npm run bench -- laws` has ten times as many. */
const CASES = Number(process.env.CASES ?? 1);

/** Rules that read what is not text: numbers that are serial dates, phone numbers or codes that lost their zeros. */
const TYPED = new Set<string>([
  "date",
  "time",
  "duration",
  "datePart",
  "number",
  "round",
  "phone",
  "postcode",
  "boolean",
  "id",
  "currency",
]);

describe.each(RULES.map((rule): [string, Rule] => [rule.name, rule]))("the rule %s", (_name, rule) => {
  const parameters = completeParameters(rule, rule.example.parameters ?? {});
  const fixed = (column: readonly Cell[], cell: Cell) => rule.prepare(column, parameters)(cell).value;

  it("does what its example says", () => {
    expect(fixed([rule.example.before], rule.example.before)).toEqual(rule.example.after);
  });

  it("has one sentence of summary and parameters whose default is one of their choices", () => {
    expect(rule.summary).toMatch(/^[A-Z].+\.$/);
    for (const { choices, default: usual } of rule.parameters) {
      if (choices && usual !== undefined) expect(choices).toContain(usual);
    }
  });

  it.each(settings(rule))("changes nothing the second time (%j)", (given) => {
    const settled = completeParameters(rule, given);
    fc.assert(
      fc.property(fc.array(nastyCell, { minLength: 1, maxLength: 6 }), (column) => {
        const once = apply(rule.prepare(column, settled), column);
        if (once.some(Array.isArray)) return;
        expect(apply(rule.prepare(once as Cell[], settled), once as Cell[])).toEqual(once);
      }),
      { numRuns: 100 * CASES },
    );
  });

  it("never throws, and fills exactly the columns it names", () => {
    fc.assert(
      fc.property(fc.array(nastyCell, { minLength: 1, maxLength: 6 }), (column) => {
        const width = rule.columns?.(parameters).length;
        for (const value of apply(rule.prepare(column, parameters), column)) {
          if (width !== undefined && Array.isArray(value)) expect(value).toHaveLength(width);
        }
      }),
      { numRuns: 60 * CASES },
    );
  });

  it("hands back numbers, dates and truth values untouched unless it is for them", () => {
    const others: Cell[] = [42, -0.5, 44267, true, false, new Date("2021-03-12T00:00:00Z")];
    const fix = rule.prepare(others, parameters);
    for (const cell of others) if (!TYPED.has(rule.name)) expect(fix(cell)).toEqual({ value: cell });
  });

  it("makes the same one text of a text in any column, if it says that it decides by the cell", () => {
    if (!rule.byCell) {
      expect(rule.mark).toBeUndefined();
      return;
    }
    expect(rule.columns).toBeUndefined();
    fc.assert(
      fc.property(fc.array(nastyCell, { maxLength: 6 }), nastyText, (column, text) => {
        const alone = fixed([], text);
        expect(typeof alone).toBe("string");
        expect(fixed([text, ...column], text)).toBe(alone);
      }),
      { numRuns: 30 * CASES },
    );
  });

  it("says what it did when it changed a text, and only then", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { value, did } = rule.prepare([text], parameters)(text);
        if (rule.name !== "key" && !Array.isArray(value)) expect(did !== undefined).toBe(value !== text);
      }),
      { numRuns: 30 * CASES },
    );
  });
});

describe("RULES", () => {
  it("names every rule once, as people write it", () => {
    const names = RULES.map((rule) => rule.name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-zA-Z]*$/);
  });

  it("names the rules that a file of any length can be read by", () => {
    const names = RULES.filter((rule) => rule.byCell).map((rule) => rule.name);
    expect(names.sort().join(" ")).toBe(
      "case chomp dashes decodeEntities fixEncoding key lookAlikes quotes removeAccents removeControl replace squeeze stripHtml trim unescape unicode",
    );
  });

  it("holds exactly four rules that lose nothing", () => {
    expect(RULES.filter((rule) => rule.lossless).map((rule) => rule.name)).toEqual([
      "trim",
      "decodeEntities",
      "removeControl",
      "unicode",
    ]);
  });
});

/**
 * The settings of the example, and each choice of the first parameter. Not of a rule that can take one part out (what
 * is left has no such part), and not of a key, which is no value to be cleaned again.
 */
function settings(rule: Rule): Parameters[] {
  const [first] = rule.columns || rule.name === "key" ? [] : rule.parameters;
  const choices = (first?.choices ?? []).map((choice) => ({ [first?.name ?? ""]: choice }));
  return [rule.example.parameters ?? {}, ...choices];
}

const apply = (fix: FixCell, column: readonly Cell[]) => column.map((cell) => fix(cell).value);
