const { join } = require("node:path");
const { TestEnvironment } = require("jest-environment-node");

/**
 * Lets the test files of one process share the spreadsheet engine. Jest loads every module anew for every file, and the ten
 * megabytes of the engine take longer than most files.
 */
module.exports = class EngineEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.spreadsheetEngine = (file) => require(join(config.projectConfig.rootDir, ".cache", file));
  }
};
