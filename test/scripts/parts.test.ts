import { execFileSync } from "node:child_process";
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { codePoint } from "../support/code-point.ts";

/** What a module of the scripts gives for an input: run by Node itself, as `npm run build` does. */
function ask<T>(module: string, expression: string, input: unknown): T {
  const code = `import * as it from "./${module}"; const input = JSON.parse(process.argv[1]); console.log(JSON.stringify(await (${expression})));`;
  return JSON.parse(
    execFileSync("node", ["--input-type=module", "-e", code, JSON.stringify(input)], { encoding: "utf8" }),
  );
}

/** A script of two modules, of which the sample `quick(1)` runs one function; it counts what is evaluated in `seen`. */
const BUNDLE = `"use strict";
var It = (() => {
  // src/table.ts
  var [START] = [7], TABLE = ((globalThis.seen = globalThis.seen || []).push("table"), new Map([["a", 1], ["b", 2]]));
  var LONG = "${"one two three four five ".repeat(100)}";
  // src/shapes.ts
  var Shape = class { constructor(n) { this.n = n; } area() { return this.n * this.n + TABLE.size; } };
  class Round extends Shape { area() { return super.area() * 3; } }
  function areaOf(n) { return new Round(n).area(); }
  function* each(values) { for (const value of values) yield [value, TABLE.get(value)]; }
  var count = 0;
  var next = () => ++count;
  // src/main.ts
  var RULES = [
    { name: "quick", run: (n) => n + 1 },
    { name: "slow", run(n) { return this.name + areaOf(n) + [...each(["a", "b"])].join() + LONG.length + START + next() + next(); } },
    { name: "list", *run(n) { yield* each(["b"]); yield n; } },
    ...["single", "double"].map((name, index) => ({ name, *run(n) { for (let at = 0; at <= index; at++) yield name + n + " of a kind that is made with others in one go, so that each of them knows its own name and place in the row"; } })),
    { name: "made", get run() { return (n) => new Shape(n).area(); } },
  ];
  function quick(n) { return RULES[0].run(n); }
  var rule = (name, n) => { const found = RULES.find((each_) => each_.name === name).run(n); return typeof found === "object" ? [...found] : found; };
  return { quick, rule };
})();`;
const CALLS = [
  "quick(1)",
  'rule("double", 2)',
  'rule("slow", 3)',
  'rule("list", 4)',
  'rule("made", 5)',
  'rule("slow", 3)',
];

/** A table of functions, each of a module with a value of its own; one of them is long, and another may call it. */
const TABLE = `"use strict";
var It = (() => {
  // src/long.ts
  var LONG = ((globalThis.seen = globalThis.seen || []).push("long"), 1);
  function long(n) { ${"n = n * 2 - n; ".repeat(700)} return n + LONG; }
  // src/short.ts
  var SHORT = ((globalThis.seen = globalThis.seen || []).push("short"), 2);
  function short(n) { if (n > 5) return long(n); return n + SHORT; }
  // src/other.ts
  var OTHER = ((globalThis.seen = globalThis.seen || []).push("other"), 3);
  function other(n) { return n + OTHER; }
  // src/calls.ts
  var CALLS = { long, other, short: (n) => short(n) };
  // src/main.ts
  function quick(n) { return n + 1; }
  var call = (name, n) => CALLS[name](n);
  return { quick, call };
})();`;

const divided = (bundle: string): string =>
  ask(
    "scripts/build/parts.mjs",
    'it.inParts(input, { name: "It", sample: "It.quick(1)", stubs: "", charset: "utf8" })',
    bundle,
  );

describe("a bundle in parts", () => {
  const load = (script: string) => {
    const context = createContext({ seen: [] });
    runInContext(script, context);
    return { context, run: (call: string) => runInContext(`It.${call}`, context) };
  };

  it("does what the bundle does: methods, generators, classes, tables and counters", () => {
    const [whole, parts] = [load(BUNDLE), load(divided(BUNDLE))];
    expect(CALLS.map((call) => JSON.stringify(parts.run(call)))).toEqual(
      CALLS.map((call) => JSON.stringify(whole.run(call))),
    );
  });

  it("evaluates nothing that the sample does not run before it is called", () => {
    const { context, run } = load(divided(BUNDLE));
    expect(run("quick(1)")).toBe(2);
    expect(context.seen).toEqual([]);
    run('rule("slow", 3)');
    run('rule("list", 3)');
    expect(context.seen).toEqual(["table"]);
  });

  it("evaluates of a table of functions the one that is called, and no long one that this may call", () => {
    const { context, run } = load(divided(TABLE));
    expect(run('call("short", 1)')).toBe(3);
    expect(context.seen).toEqual(["short"]);
    expect(run('call("short", 6)')).toBe(7);
    expect(context.seen).toEqual(["short", "long"]);
  });
});

describe("a packed text", () => {
  it("comes out as it went in", () => {
    const texts = fc.sample(
      fc
        .array(fc.oneof(fc.string({ unit: codePoint }), fc.constantFrom("ab", "\\\\d{2}", '"q"', "~`")))
        .map((some) => some.join("").repeat(40).padEnd(2000, "abc def ")),
      8,
    );
    const scripts = texts.map((text) => `text = ${JSON.stringify(text)}`);
    const packed: string[] = ask("scripts/build/packed.mjs", "input.map(it.withPackedTexts)", scripts);
    const unpack = ask("scripts/build/packed.mjs", "it.UNPACK", null);
    const read = packed.map((script) => {
      const context = createContext({ text: "" });
      return runInContext(`const UNPACK_ = ${unpack}; ${script}; text`, context);
    });
    expect(read).toEqual(texts);
    expect(packed.join("").length).toBeLessThan(texts.join("").length / 3);
  });

  it("is shorter behind phrases that it has in common with others, and comes out as it went in", () => {
    const texts = ["a", "b", "c", "d"].map(
      (own) => `${own.repeat(9)}\\d;return ${own}.filter(([key])=>key!=="${own}");var ${own}=new Map;`,
    );
    const module = 'Promise.all(["packed", "phrases"].map((name) => import(`./scripts/build/${name}.mjs`)))';
    const { phrases, packed, unpack } = ask<{
      phrases: string;
      packed: { packed: string; marks: string }[];
      unpack: string;
    }>(
      "scripts/build/phrases.mjs",
      `${module}.then(([{ pack, UNPACK }, { phrasesOf }]) => {
        const phrases = phrasesOf(input, 60);
        return { phrases, packed: input.map((text) => pack(text, phrases)), unpack: UNPACK };
      })`,
      texts,
    );
    expect(phrases).toMatch(/;return .*\.filter/);
    const context = createContext({ packed, phrases });
    const read = `packed.map(({ packed, marks }) => ${unpack}(packed, marks, phrases))`;
    expect([...runInContext(read, context)]).toEqual(texts);
    for (const [index, { packed: shorter }] of packed.entries())
      expect(shorter.length).toBeLessThan((texts[index] as string).length * 0.8);
  });
});
