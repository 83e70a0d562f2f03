const { join, relative } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** The files that take longest, and the seconds of each when it was last written down. */
const LONG = require("./long-files.json");

const projectOf = ({ context }) => context.config.displayName?.name;
/** Where nothing is known of an earlier run: milliseconds that a file of a project takes, unless it is among the long ones. */
const USUAL = { pure: 300, host: 2_000, browser: 5_000 };
const nameOf = ({ path, context }) =>
  relative(join(context.config.rootDir, "test"), path)
    .replaceAll("\\", "/")
    .replace(/\.test\.tsx?$/, "");
const timeOf = (test) => test.duration ?? (LONG[nameOf(test)] * 1000 || USUAL[projectOf(test)]);

/**
 * What is quick and needs nothing comes first, so that a mistake shows early. The other two projects go side by side to the
 * end, so that pages, which wait, run beside what computes; in each the longest file first, so that none is alone at the end.
 */
module.exports = class PureFirst extends Sequencer {
  sort(tests) {
    const known = super.sort([...tests]); // This looks up what each took last time.
    const longestFirst = known.sort((a, b) => timeOf(b) - timeOf(a));
    const of = (project) => longestFirst.filter((test) => projectOf(test) === project);
    return [...of("pure"), ...sideBySide(of("host"), of("browser"))];
  }
};

/** Both lists in one, each in its order, so that at every place as large a part of the one's time has gone as of the other's. */
function sideBySide(...lists) {
  const placed = lists.flatMap((tests) => {
    const takes = tests.map(timeOf);
    const all = takes.reduce((sum, each) => sum + each, 0);
    let before = 0;
    return tests.map((test, index) => {
      const place = before / all;
      before += takes[index];
      return { test, place };
    });
  });
  return placed.sort((a, b) => a.place - b.place).map(({ test }) => test);
}
