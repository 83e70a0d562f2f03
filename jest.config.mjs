export default {
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: { "\\.[jt]sx?$": "<rootDir>/test/support/esbuild-transform.cjs" },
  transformIgnorePatterns: [
    "/node_modules/(?!(@noble|entities|compromise|eld|iso-639-1|lodash-es|nanoid|kdbush|rbush|quickselect|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|unicode-regex|regexp-util)/)",
  ],
  setupFiles: ["<rootDir>/test/support/seed-properties.cjs"],
  globalSetup: "<rootDir>/test/support/build-once.mjs",
  coverageProvider: "v8",
  collectCoverageFrom: ["src/core/**/*.ts"],
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/support/count-reporter.cjs"],
};
