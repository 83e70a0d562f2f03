const processorMinutes = require("./processor-time.cjs");

const SLOWEST = 10;
const started = Date.now();

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Ends a run with the slowest files, the time it took and one plain line, `N passed, N failed`; a suite that could not run has failed. */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const slowest = [...results.testResults]
      .sort((a, b) => b.perfStats.runtime - a.perfStats.runtime)
      .slice(0, SLOWEST);
    if (results.testResults.length > SLOWEST) {
      const all = results.testResults.reduce((sum, { perfStats }) => sum + perfStats.runtime, 0);
      console.log(`\nThe slowest files, of ${seconds(all)} in all:`);
      for (const { testFilePath, perfStats } of slowest) {
        console.log(
          `${seconds(perfStats.runtime).padStart(8)}  ${testFilePath.replace(`${process.cwd()}/`, "")}`,
        );
      }
      const minutes = processorMinutes();
      const used = minutes === undefined ? "" : `, with ${minutes.toFixed(1)} minutes of processor time`;
      console.log(`Done in ${seconds(Date.now() - started)}${used}.`);
    }
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const counts = `\n${results.numPassedTests} passed, ${failed} failed\n`;
    process.on("exit", () => process.stdout.write(counts)); // After Jest's own summary, which it holds back for a moment.
  }
};
