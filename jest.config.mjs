import { availableParallelism } from "node:os";

import { SHARED } from "./test/support/shared-modules.mjs";

/** Only files that draw cases load what draws them, always with the same seed. */
const SEEDED = { "^fast-check$": "<rootDir>/test/support/fast-check.cjs" };

const shared = {
  transform: { "\\.[jt]sx?$": "<rootDir>/test/support/esbuild-transform.cjs" },
  transformIgnorePatterns: [
    "/node_modules/(?!(@noble|double-metaphone|entities|compromise|eld|iso-639-1|lodash-es|nanoid|kdbush|rbush|quickselect|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|unicode-regex|regexp-util)/)",
    "<rootDir>/.cache/",
  ],
  // Also where a test draws a part of the sidebar in jsdom: packages are loaded as Node loads them.
  testEnvironmentOptions: { customExportConditions: ["node", "node-addons"] },
  moduleNameMapper: SEEDED,
};

/** What needs neither a build nor a browser: red or green in seconds. */
const PURE = [
  ...["core/", "sidebar/", "support/"],
  ...["contract/registry.", "contract/rules.", "contract/tasks/exchanges.", "contract/tasks/schemas."],
];
const BROWSER = ["e2e/"];
const starts = (names) => names.map((name) => `<rootDir>/test/${name}`);
const tests = (names) =>
  starts(names).map((start) => `${start}${start.endsWith("/") ? "**/*." : ""}test.{ts,tsx}`);

export default {
  projects: [
    {
      ...shared,
      displayName: "pure",
      testEnvironment: "<rootDir>/test/support/plain-environment.cjs",
      testMatch: tests(PURE),
    },
    {
      ...shared,
      displayName: "host", // It needs the built add-on, as whatever stands in neither list does.
      globalSetup: "<rootDir>/test/support/build-once.mjs",
      testEnvironment: "<rootDir>/test/support/shared-environment.cjs",
      moduleNameMapper: { ...SEEDED, ...SHARED },
      testMatch: tests([""]),
      testPathIgnorePatterns: starts([...PURE, ...BROWSER]),
    },
    {
      ...shared,
      displayName: "browser",
      globalSetup: "<rootDir>/test/support/start-browser.mjs",
      globalTeardown: "<rootDir>/test/support/stop-browser.mjs",
      testEnvironment: "<rootDir>/test/support/shared-environment.cjs",
      moduleNameMapper: { ...SEEDED, ...SHARED },
      testMatch: tests(BROWSER),
    },
  ],
  maxWorkers: 2 * availableParallelism(), // Half of what browser tests take is waiting.
  testSequencer: "<rootDir>/test/support/sequencer.cjs",
  coverageProvider: "v8",
  collectCoverageFrom: ["src/core/**/*.ts"],
  testTimeout: 180_000, // Seconds alone, but four files at once on a slow machine need room.
  reporters: ["default", "<rootDir>/test/support/count-reporter.cjs"],
};
