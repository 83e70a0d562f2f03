const { default: Sequencer } = require("@jest/test-sequencer");

const projectOf = ({ context }) => context.config.displayName?.name;
/** Where nothing is known of an earlier run: milliseconds that a file of a project takes. */
const USUAL = { host: 5_000, browser: 25_000 };

/**
 * What is quick and needs nothing comes first, so that a mistake shows early. The other two projects go side by side to the
 * end, so that pages, which wait, run beside what computes; in each the longest file first, so that none is alone at the end.
 */
module.exports = class PureFirst extends Sequencer {
  sort(tests) {
    const longestFirst = super.sort([...tests]); // This also looks up what each took last time.
    const of = (project) => longestFirst.filter((test) => projectOf(test) === project);
    return [...of("pure"), ...sideBySide(of("host"), of("browser"))];
  }
};

/** Both lists in one, each in its order, so that at every place as large a part of the one's time has gone as of the other's. */
function sideBySide(...lists) {
  const placed = lists.flatMap((tests) => {
    const takes = tests.map((test) => test.duration ?? USUAL[projectOf(test)]);
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
