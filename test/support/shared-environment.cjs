const { createRequire } = require("node:module");
const { join } = require("node:path");
const PlainEnvironment = require("./plain-environment.cjs");

/**
 * Lets the test files of one process share what `shared-modules.mjs` names. Jest loads every module anew for every file, and
 * these take longer than most files.
 */
module.exports = class SharedEnvironment extends PlainEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.sharedModule = createRequire(join(config.projectConfig.rootDir, ".cache/shared.cjs"));
  }

  async teardown() {
    await this.global.afterFile?.();
    await super.teardown();
  }
};
