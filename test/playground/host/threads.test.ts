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

  it("are given to nobody after a host has been closed in the moment in which they were done", () => {
    const { status, stdout, stderr } = program(`
      import { Threads } from "./threads.ts";
      const worker = \`
        const { parentPort } = require("node:worker_threads");
        parentPort.on("message", () => parentPort.postMessage("done"));
        parentPort.postMessage("ready");
      \`;
      const files = [{ name: "none", code: "" }];
      const run = async (threads, end) => {
        const thread = threads.take();
        await thread.ready;
        console.log(await thread.execute({ boot: "", request: "" }, async () => ""));
        end(thread);
      };
      const open = () => new Threads({ worker, bootstrap: "" }, files, 64);
      const closeAndGive = (threads) => (thread) => {
        void threads.close();
        threads.give(thread);
      };
      const [first, second, third] = [open(), open(), open()]; // The first has started the one that the second takes.
      run(second, closeAndGive(second))
        .then(() => run(third, closeAndGive(third)))
        .then(() => run(first, (thread) => first.give(thread)))
        .catch(({ message }) => console.log(message));
    `);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "done\n".repeat(3), stderr: "" });
  });
});
