import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

const THREAD = `
  const { workerData: { port, flag } } = require("node:worker_threads");
  port.on("message", async ({ module, expression, input }) => {
    let answer;
    try {
      const value = await new Function("it", "input", "return " + expression)(await import(module), input);
      answer = { value: JSON.stringify(value) };
    } catch (error) {
      answer = { error: error.message };
    }
    port.postMessage(answer);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  });
`;

let asked: { worker: Worker; port: MessageChannel["port1"]; flag: Int32Array } | undefined;

/**
 * What a module of the scripts gives for an input, as plain data. It runs as an ES module in a thread of its own, which
 * Jest's own modules cannot; one thread answers all that a test file asks.
 * @throws Error with what the module threw.
 */
export function askScript<T>(module: string, expression: string, input: unknown): T {
  asked ??= start();
  const { port, flag } = asked;
  Atomics.store(flag, 0, 0);
  port.postMessage({ module: pathToFileURL(resolve(module)).href, expression, input });
  Atomics.wait(flag, 0, 0, 60_000);
  const { value, error } = receiveMessageOnPort(port)?.message ?? { error: `${module} does not answer.` };
  if (error !== undefined) throw new Error(error);
  return JSON.parse(value);
}

function start() {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(THREAD, {
    eval: true,
    workerData: { port: port2, flag },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1, flag };
}

/** Ends the thread; for `afterAll`. */
export async function endScripts(): Promise<void> {
  await asked?.worker.terminate();
  asked = undefined;
}
