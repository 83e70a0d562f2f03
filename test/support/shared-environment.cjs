const { createRequire } = require("node:module");
const { join } = require("node:path");
const PlainEnvironment = require("./plain-environment.cjs");

/**
 * At every call Playwright notes where it came from, in an error that nobody sees, and Jest looks up every line of it in a
 * source map. Those without a message are left as they are.
 */
function leavePlaces() {
  const { prepareStackTrace } = Error;
  if (prepareStackTrace === undefined || prepareStackTrace.isPlain) return;
  Error.prepareStackTrace = (error, sites) =>
    error.message === "" ? `Error\n    at ${sites.join("\n    at ")}` : prepareStackTrace(error, sites);
  Error.prepareStackTrace.isPlain = true;
}

/**
 * Ends a worker of Jest's as soon as Jest has stopped listening to it, which is when it is to end. What it keeps for the next
 * file, threads and a browser's connection, would take longer to go than the half second that Jest waits before it says that
 * a worker has failed to exit.
 */
if (process.send)
  process.on("removeListener", (event) => {
    if (event === "message") process.kill(process.pid, "SIGKILL");
  });

/** What a process has opened in the browser of the run, for one test file after another: see file-browser.ts. */
const keptBrowser = { contexts: new Map(), port: 0 };

/**
 * Lets the test files of one process share what `shared-modules.mjs` names, and the contexts of the browser. Jest loads every
 * module anew for every file, and these take longer than most files.
 */
module.exports = class SharedEnvironment extends PlainEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.keptBrowser = keptBrowser;
    this.global.sharedModule = createRequire(join(config.projectConfig.rootDir, ".cache/shared.cjs"));
  }

  async setup() {
    await super.setup();
    leavePlaces();
  }

  async teardown() {
    await this.global.afterFile?.();
    await super.teardown();
  }
};
