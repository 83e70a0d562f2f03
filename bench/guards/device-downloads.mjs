/** What the worker loads is what was pinned. */
export default [
  {
    guard: "integrity of what a worker loads",
    file: "sidebar/device/verified.ts",
    from: "if (btoa(String.fromCharCode(...digest)) !== integrity[name])",
    to: 'if (name === "")',
    tests: ["test/sidebar/device"],
  },
  {
    guard: "the sums are there",
    file: "src/core/models/device-assets.ts",
    from: "  integrity: {\n",
    to: "  integrityOff: {\n",
    tests: ["test/contract/sidebar/device.test.ts"],
    named: "pinned versions",
  },
];
