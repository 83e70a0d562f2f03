import vm from "node:vm";
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import type { Entry } from "./in-context/entry.ts";

/** What a thread is started with. */
export interface WorkerData {
  readonly files: readonly { readonly name: string; readonly code: string }[];
  /** The script that defines the services inside a context; leaves `start` under `stetInContext`. */
  readonly bootstrap: string;
  readonly port: MessagePort;
  readonly control: SharedArrayBuffer;
}

/** One execution: which function, and what the fresh context is told. */
export interface Order {
  readonly boot: string;
  readonly request: string;
}

const { files, bootstrap, port, control } = workerData as WorkerData;
const flag = new Int32Array(control);
const scripts = files.map(({ name, code }) => new vm.Script(code, { filename: name }));
const bootScript = new vm.Script(`(() => { ${bootstrap}; return stetInContext.start; })()`, {
  filename: "services",
});

/** Text in, text out, while the thread stands still: nothing of this realm crosses into a context. */
function ask(text: string): string {
  Atomics.store(flag, 0, 0);
  port.postMessage(String(text));
  // The call that the answer before was announced by may come only now, and wake this one too early.
  while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
  return String(receiveMessageOnPort(port)?.message);
}

function execute({ boot, request }: Order): string {
  const context = vm.createContext(Object.create(null), { microtaskMode: "afterEvaluate" });
  const start = bootScript.runInContext(context) as (raw: typeof ask, boot: string) => Entry;
  const entry = start(ask, boot);
  try {
    for (const script of scripts) script.runInContext(context);
  } catch (error) {
    const { message, stack } = error as Error;
    const line = /[\w.-]+\.(?:js|gs):(\d+)/.exec(String(stack))?.[1] ?? "0";
    return JSON.stringify({ e: { text: String(error), message: String(message), line: Number(line) } });
  }
  // A promise is settled at the end of an evaluation inside the context, so the call is made by one.
  const slot = `entry_${Math.random().toString(36).slice(2)}`;
  Object.defineProperty(context, slot, { value: () => entry.begin(request), configurable: true });
  const begin = new vm.Script(`{ const begin = this.${slot}; delete this.${slot}; begin(); }`, {
    filename: "begin",
  });
  begin.runInContext(context);
  return entry.end();
}

parentPort?.on("message", (order: Order) => parentPort?.postMessage(execute(order)));
parentPort?.postMessage("ready");
