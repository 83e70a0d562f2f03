import vm from "node:vm";
import { parse } from "acorn";
import { transform } from "esbuild";
import { madeOnce } from "./made-once.mjs";
import { pack, UNPACK, withPackedTexts } from "./packed.mjs";
import { declarationsOf } from "./parts/declarations.mjs";
import { divide } from "./parts/divide.mjs";
import { neededAtOnce } from "./parts/needed-at-once.mjs";
import { whatRuns } from "./parts/what-runs.mjs";
import { phrasesOf } from "./phrases.mjs";

/** Modules that most formulas without a model run: these are not to wait for anything to be unpacked. */
const AT_ONCE =
  /src\/core\/(cells|arguments|rules\/(case|dates|numbers))\/|src\/core\/rules\/[^/]+$|node_modules\/entities\//;

/** Characters that a packed part has to save: it takes some time to unpack. */
const WORTH_IT = 100;

/** Characters of what the packed parts have in common: twice as many make the script 1 % shorter, and each part slower. */
const PHRASES = 2_000;

/**
 * Rewrites a bundle so that it starts fast: every formula reads Code.js anew, and V8 looks through each function in it,
 * run or not, but only copies what stands between quotes. So whatever `sample` does not run becomes text, one part a
 * module, evaluated together with the parts that it needs when something in it is first called. What `sample` needs is
 * seen by running it: there is no list to keep, and a part that is wanted after all is a little slower, never wrong.
 *
 * `bundle`: esbuild's bundle, one function in `name`, with the comments that say where each module begins; `stubs`: the
 * functions after it, through which `sample` is run. Returns the script without them.
 */
export async function inParts(bundle, { name, sample, stubs, charset }) {
  const code = withPackedTexts(bundle);
  const program = parse(code, { ecmaVersion: 2020, sourceType: "script" });
  const { body } = program.body.find(({ type }) => type === "VariableDeclaration").declarations[0].init
    .callee;
  const declarations = declarationsOf(code, body);
  const ran = whatRuns(`${code}${stubs} function UNPACK_(...text) { return ${UNPACK}(...text); }`, sample);
  const { main, parts } = divide(code, declarations, neededAtOnce(declarations, ran), ran);
  const texts = await Promise.all(
    parts.flatMap(({ functions, values }) => [functions, values]).map((text) => minify(text, charset)),
  );
  const isAtOnce = (index) => AT_ONCE.test(parts[index >> 1].module);
  const phrases = phrasesOf(
    texts.filter((_, index) => !isAtOnce(index)),
    PHRASES,
  );
  const packed = texts.map((text, index) => {
    if (isAtOnce(index)) return text;
    const { packed, marks } = pack(text, phrases);
    return packed.length < text.length - WORTH_IT ? [packed, marks] : text;
  });
  const needs = parts.map((part) => part.needs.join(" ")).join();
  const load = loader(packed, ...[needs, phrases].map((each) => JSON.stringify(each)));
  // A part that cannot be evaluated, whatever came before it, would be found by whoever types the one formula that needs it.
  for (const order of ["", ".reverse()"])
    vm.runInNewContext(
      `"use strict"; (() => { ${load} ${main.replace(/return [^;]*;?\s*$/, "")} NEEDS_.map((_, part) => part)${order}.forEach(PART_); })();`,
    );
  return minify(`"use strict"; var ${name} = (() => { ${load} ${main} })();`, charset);
}

const minify = madeOnce(async (text, charset) => {
  const options = { minifyWhitespace: true, minifySyntax: true, charset, legalComments: "none" };
  return (await transform(text, options)).code.trim();
});

/** How many texts stand in a function: an engine passes over functions until they are called, and reads one whole. */
const TOGETHER = 30;

const inFunctions = (texts) =>
  Array.from({ length: Math.ceil(texts.length / TOGETHER) }, (_, at) => {
    const some = texts.slice(at * TOGETHER, (at + 1) * TOGETHER);
    return `function TEXTS${at}_() { return ${JSON.stringify(some)}; }`;
  });

/**
 * `PART_(n)` evaluates part n and all that it needs, once: first every function, then the values in the bundle's order.
 * `LAZY_(n, f)` stands in for a function of part n until it is called. The names end in
 * `_` because the evaluated text sees them, and have four letters or more, which no name that is made short ever has.
 */
const loader = (texts, needs, phrases) => `
  ${inFunctions(texts).join(" ")}
  var UNPACK_ = ${UNPACK}, PHRASES_ = ${phrases}, TEXTS_ = [${inFunctions(texts).map((_, at) => `TEXTS${at}_`)}],
    NEEDS_ = ${needs}.split(","), CUT_ = [];
  var TEXT_ = (at_) => TEXTS_[Math.floor(at_ / ${TOGETHER})]()[at_ % ${TOGETHER}];
  var PART_ = (part_) => {
    if (NEEDS_[part_] === null) return;
    const parts_ = [];
    const add_ = (one_) => {
      const more_ = NEEDS_[one_];
      if (more_ === null) return;
      NEEDS_[one_] = null;
      parts_.push(+one_);
      if (more_ !== "") more_.split(" ").forEach(add_);
    };
    add_(part_);
    parts_.sort((one_, other_) => one_ - other_);
    eval([0, 1].map((half_) => parts_.map((one_) => TEXT_(2 * one_ + half_)).map((text_) => (typeof text_ === "string" ? text_ : UNPACK_(...text_, PHRASES_))).join("")).join(""));
  };
  var LAZY_ = (part_, function_) => (...with_) => (PART_(part_), function_()(...with_));`;
