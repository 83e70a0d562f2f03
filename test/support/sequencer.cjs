const { default: Sequencer } = require("@jest/test-sequencer");

const projectOf = ({ context }) => context.config.displayName?.name;
/** Where nothing is known of an earlier run: milliseconds that a file of a project takes. */
const USUAL = { host: 6_000, browser: 40_000 };

/**
 * What is quick and needs nothing comes first, so that a mistake shows early. Then the longest files of both other projects,
 * so that none is alone at the end, and files that wait for a page run beside others that compute.
 */
module.exports = class PureFirst extends Sequencer {
  sort(tests) {
    const longestFirst = super.sort([...tests]); // This also looks up what each took last time.
    const takes = (test) => test.duration ?? USUAL[projectOf(test)];
    const isPure = (test) => projectOf(test) === "pure";
    const rest = longestFirst.filter((test) => !isPure(test)).sort((a, b) => takes(b) - takes(a));
    return [...longestFirst.filter(isPure), ...rest];
  }
};
