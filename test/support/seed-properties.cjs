const fc = require("fast-check");

// Property tests draw the same cases every time, so that a failure can be seen again; SEED=… draws others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260101) });
