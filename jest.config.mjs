import { ENGINE } from "./test/support/spreadsheet-engine.mjs";

const shared = {
  transform: { "\\.[jt]sx?$": "<rootDir>/test/support/esbuild-transform.cjs" },
  transformIgnorePatterns: [
    "/node_modules/(?!(@noble|entities|compromise|eld|iso-639-1|lodash-es|nanoid|kdbush|rbush|quickselect|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|unicode-regex|regexp-util)/)",
    "<rootDir>/.cache/",
  ],
  setupFiles: ["<rootDir>/test/support/seed-properties.cjs"],
};
const tests = (...paths) => paths.map((path) => `<rootDir>/test/${path}.test.{ts,tsx}`);

/** Three kinds of tests: what needs nothing, what needs the built add-on, and what needs a browser besides. */
export default {
  projects: [
    {
      ...shared,
      displayName: "pure",
      testMatch: tests(
        "core/**/*",
        "sidebar/**/*",
        "support/**/*",
        "contract/{registry,rules}",
        "contract/tasks/{exchanges,schemas}",
      ),
    },
    {
      ...shared,
      displayName: "host",
      globalSetup: "<rootDir>/test/support/build-once.mjs",
      moduleNameMapper: ENGINE,
      testMatch: tests(
        "server/**/*",
        "playground/**/*",
        "scripts/**/*",
        "contract/!(registry|rules)",
        "contract/tasks/!(exchanges|schemas)",
        "contract/{cells,host,sidebar}/**/*",
      ),
    },
    {
      ...shared,
      displayName: "browser",
      globalSetup: "<rootDir>/test/support/start-browser.mjs",
      globalTeardown: "<rootDir>/test/support/stop-browser.mjs",
      moduleNameMapper: ENGINE,
      testMatch: tests("e2e/**/*"),
    },
  ],
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/support/sequencer.cjs",
  coverageProvider: "v8",
  collectCoverageFrom: ["src/core/**/*.ts"],
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/support/count-reporter.cjs"],
};
