import { spawnSync } from "node:child_process";
import { buildSync } from "esbuild";

/** Runs TypeScript as a program of its own, since what is tested is whether the process lives long enough. */
function program(contents: string) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: `${process.cwd()}/playground/host`, loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
  });
  const args = ["--eval", outputFiles[0]?.text ?? ""];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("threads", () => {
  it("are waited for by the process when they are ended before it has heard that they started", () => {
    const { status, stdout, stderr } = program(`
      import { Threads } from "./threads.ts";
      const started = new Int32Array(new SharedArrayBuffer(4));
      const worker = \`
        const { parentPort, workerData } = require("node:worker_threads");
        parentPort.postMessage("ready");
        Atomics.store(workerData.files[0].code, 0, 1);
        Atomics.notify(workerData.files[0].code, 0);
      \`;
      const threads = new Threads({ worker, bootstrap: "" }, [{ name: "started", code: started }], 64);
      Atomics.wait(started, 0, 0);
      void threads.close().then(() => console.log("closed"));
    `);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "closed\n", stderr: "" });
  });
});
