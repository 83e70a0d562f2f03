const fc = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

// Property tests draw the same cases every time, so that a failure can be seen again; SEED=… draws others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260101) });

module.exports = fc;
