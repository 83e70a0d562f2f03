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
 * Ends a worker of Jest's as soon as it has nothing left to do. The threads that it keeps for the next file would be taken
 * down one by one, which takes longer than the half second that Jest waits before it says that a worker has failed to exit.
 */
if (process.send)
  process.once("beforeExit", () => process.once("exit", () => process.kill(process.pid, "SIGKILL")));

/**
 * Lets the test files of one process share what `shared-modules.mjs` names. Jest loads every module anew for every file, and
 * these take longer than most files.
 */
module.exports = class SharedEnvironment extends PlainEnvironment {
  constructor(config, context) {
    super(config, context);
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
