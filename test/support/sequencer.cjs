const { default: Sequencer } = require("@jest/test-sequencer");

const ORDER = ["pure", "host", "browser"];
const place = ({ context }) => ORDER.indexOf(context.config.displayName?.name);

/** What is quick and needs nothing comes first, so that a mistake shows early; within a project, the longest first. */
module.exports = class PureFirst extends Sequencer {
  sort(tests) {
    const longestFirst = super.sort([...tests]);
    return [...longestFirst].sort((a, b) => place(a) - place(b));
  }
};
