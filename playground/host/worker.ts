import { randomUUID } from "node:crypto";
import vm from "node:vm";
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { keep, readKept } from "../kept.ts";
import type { Entry } from "./in-context/entry.ts";
import { ENDED } from "./wire.ts";

/** What a thread is started with. */
export interface WorkerData {
  readonly files: readonly { readonly name: string; readonly code: string }[];
  /** The script that defines the services inside a context; leaves `start` under `stetInContext`. */
  readonly bootstrap: string;
  /** Where V8's compiled form of them is kept, if anywhere; it is made by the first execution that finds none. */
  readonly compiled: string | undefined;
  readonly port: MessagePort;
  readonly control: SharedArrayBuffer;
}

/** One execution: which function, and what the fresh context is told. */
export interface Order {
  readonly boot: string;
  readonly request: string;
  /** The script, where it is another than before: only a small one, whose compiled form is not kept. */
  readonly files?: WorkerData["files"] | undefined;
}

const { files, bootstrap, compiled, port, control } = workerData as WorkerData;
const flag = new Int32Array(control);
const sources = [
  { name: "services", code: `(() => { ${bootstrap}; return stetInContext.start; })()` },
  ...files,
];
let uncompiled = false;
const [bootScript, ...first] = sources.map(({ name, code }, index) => {
  const cachedData = compiled && readKept(`${compiled}.${index}`);
  const script = new vm.Script(code, { filename: name, ...(cachedData && { cachedData }) });
  uncompiled ||= !cachedData || script.cachedDataRejected === true;
  return script;
}) as [vm.Script, ...vm.Script[]];
let scripts = first;

/** Keeps what has been compiled so far for threads to come. */
function keepCompiled(compiled: string): void {
  uncompiled = false;
  for (const [index, script] of [bootScript, ...scripts].entries())
    keep(`${compiled}.${index}`, script.createCachedData());
}

/** Whether the execution has been ended: whatever it catches, no service hears of it any more. */
let ended = false;

/** Text in, text out, while the thread stands still: nothing of this realm crosses into a context. */
function ask(text: string): string {
  if (ended) throw new Error("The execution has been ended");
  Atomics.store(flag, 0, 0);
  port.postMessage(String(text));
  // The call that the answer before was announced by may come only now, and wake this one too early.
  while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
  const answer = String(receiveMessageOnPort(port)?.message);
  ended = answer === ENDED;
  return ended ? ask(text) : answer;
}

/** A promise is settled at the end of an evaluation inside the context, so the call is made by one; the script cannot guess by which name. */
const SLOT = `entry_${randomUUID().replaceAll("-", "")}`;
const begin = new vm.Script(`{ const begin = this.${SLOT}; delete this.${SLOT}; begin(); }`, {
  filename: "begin",
});

function execute({ boot, request }: Order): string {
  ended = false;
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
  Object.defineProperty(context, SLOT, { value: () => entry.begin(request), configurable: true });
  begin.runInContext(context);
  return entry.end();
}

parentPort?.on("message", (order: Order) => {
  if (order.files) scripts = order.files.map(({ name, code }) => new vm.Script(code, { filename: name }));
  parentPort?.postMessage(execute(order));
  if (uncompiled && compiled) keepCompiled(compiled);
});
parentPort?.postMessage("ready");
