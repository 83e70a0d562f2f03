// Type-checks every project: one a host, so that none can use another host's globals.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";

const PROJECTS = [
  "test",
  "bench",
  "sidebar",
  "playground",
  "playground/page",
  "src/server",
  "src/core",
  "src/on-device",
  "probe",
  "probe/page",
];

const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** Checks one project after the other, largest first, until none is left; resolves to those that fail. */
async function checkSome(left) {
  const failed = [];
  for (let project = left.shift(); project !== undefined; project = left.shift()) {
    const holds = await new Promise((resolve) =>
      execFile(process.execPath, [TSC, "-p", project, "--pretty"], (error, stdout, stderr) => {
        process.stdout.write(stdout + stderr);
        resolve(error === null);
      }),
    );
    if (!holds) failed.push(project);
  }
  return failed;
}

const left = [...PROJECTS];
const failed = (
  await Promise.all(Array.from({ length: availableParallelism() }, () => checkSome(left)))
).flat();
if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(", ")}`);
  process.exit(1);
}
