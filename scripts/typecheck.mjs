// Type-checks every project: one a host, so that none can use another host's globals.
import { spawnSync } from "node:child_process";

const PROJECTS = [
  "src/core",
  "src/server",
  "on-device",
  "sidebar",
  "playground",
  "playground/page",
  "bench",
  "test",
  "probe",
  "probe/page",
];

const failed = PROJECTS.filter((project) => {
  const { status } = spawnSync("npx", ["tsc", "-p", project], { stdio: "inherit" });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(", ")}`);
  process.exit(1);
}
