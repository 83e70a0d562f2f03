// Changes the services of the emulated host one operator at a time, and sees whether the probe notices.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { draw } from "./draw.mjs";

const FOLDERS = ["playground/host/services"];

/** A host that takes so many times as long as an unchanged one hangs, in ms at least: a busy machine is no mutation noticed. */
const TIMES = 10;
const LEAST = 300_000;

/**
 * Draws changes of the host's services and runs the probe against each.
 *
 * @param say told of each with what noticed it: ids of cases, or how the run ended
 * @returns How many there were, and how many were noticed.
 */
export async function mutateHost(root, { seed, count, list }, say) {
  const mutants = draw(root, seed, count, FOLDERS);
  if (list) {
    for (const mutant of mutants) say(mutant, undefined);
    return { of: mutants.length, noticed: 0 };
  }
  const folder = mkdtempSync(join(tmpdir(), "mutations-"));
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const probe = join(folder, "probe");
    execFileSync(process.execPath, ["scripts/probe.mjs", probe], { cwd: root });
    const began = Date.now();
    const before = await run(root, folder, probe, undefined, 0);
    const patience = Math.max(LEAST, TIMES * (Date.now() - began));
    if (before.length > 0) throw new Error(`The probe fails as it is: ${before.join(", ")}`);
    let noticed = 0;
    for (const mutant of mutants) {
      const by = await run(root, folder, probe, mutant, patience);
      if (by.length > 0) noticed += 1;
      say(mutant, by);
    }
    return { of: mutants.length, noticed };
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the probe says of a host with this change: the cases that differ, or how it ended. */
async function run(root, folder, probe, mutant, patience) {
  const outfile = join(folder, `probe-run-${++runs}.cjs`);
  await build({
    entryPoints: [join(root, "bench/mutations/probe-run.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "error",
    plugins: mutant ? [changed(root, mutant)] : [],
  });
  child ??= spawn(process.execPath, ["-e", CHILD], {
    cwd: root,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const running = child;
  const timer = patience > 0 ? setTimeout(() => running.kill("SIGKILL"), patience) : undefined;
  running.send({ outfile, probe });
  const over = new AbortController();
  const said = await Promise.race([
    once(running, "message", over).then(([message]) => message),
    once(running, "exit", over).then(([code]) => ({ failed: code === null ? "it hangs" : "it breaks" })),
  ]);
  over.abort();
  clearTimeout(timer);
  if (said.failed === undefined) return said.ids;
  stop();
  return [said.failed];
}

/** Runs one host after another, since the libraries take longer to load than the probe to run. Each failure ends it. */
const CHILD = `process.on("message", ({ outfile, probe }) =>
  require(outfile).unexpected(probe).then(
    (ids) => process.send({ ids }),
    (error) => process.send({ failed: "it breaks: " + error.message.split("\\n")[0] })));`;
let child;
let runs = 0;

function stop() {
  child?.kill("SIGKILL");
  child = undefined;
}

/** Gives esbuild the changed text in place of the file's own. */
const changed = (root, { path, text }) => ({
  name: "changed",
  setup({ onLoad }) {
    const place = resolve(root, path);
    onLoad({ filter: /\.ts$/ }, (args) =>
      args.path === place ? { contents: text, loader: "ts" } : undefined,
    );
  },
});
