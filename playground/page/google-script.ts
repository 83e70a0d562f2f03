/**
 * `google.script` as HtmlService puts it into every page it serves: the one thing added to the add-on's own file.
 * Answers come over one event stream, since browsers allow only six connections to a server and Google ten calls.
 */
interface Answer {
  call: number;
  /** JSON of what the function returned. */
  value?: string;
  error?: { name: string; message: string };
}

interface Runner {
  success: ((value: unknown, user: unknown) => void) | undefined;
  failure: ((error: Error, user: unknown) => void) | undefined;
  user: unknown;
}

/** Placed before this script by the server: the functions that may be called, and where to send calls. */
declare const STET_PAGE: { functions: string[]; id: string; view: string; pageOrigin: string };

const AT_ONCE = 10;
const { functions, view, pageOrigin } = STET_PAGE;
const client = crypto.randomUUID();
const waiting: (() => void)[] = [];
const running = new Map<number, Runner>();
let calls = 0;

const stream = new EventSource(`answers?client=${client}`);
const connected = new Promise<void>((resolve) => {
  stream.onopen = () => resolve();
});
stream.onmessage = ({ data }) => finish(JSON.parse(data) as Answer);
stream.onerror = () => {
  for (const call of [...running.keys()]) {
    finish({
      call,
      error: { name: "NetworkError", message: "NetworkError: Connection failure due to HTTP 0" },
    });
  }
};

function finish({ call, value, error }: Answer): void {
  const runner = running.get(call);
  if (!runner) return;
  running.delete(call);
  waiting.shift()?.();
  if (!error) runner.success?.(value === undefined ? undefined : JSON.parse(value), runner.user);
  else {
    const thrown = Object.assign(new Error(error.message), { name: error.name });
    if (runner.failure) runner.failure(thrown, runner.user);
    else console.error(`Uncaught ${thrown.message}`);
  }
}

function start(name: string, args: string, runner: Runner): void {
  const call = ++calls;
  running.set(call, runner);
  const body = JSON.stringify({ client, view, call, name, args });
  const failed = (message: string) => finish({ call, error: { name: "NetworkError", message } });
  void connected
    .then(() => fetch("call", { method: "POST", body }))
    .then(async (response) => response.ok || failed(await response.text()))
    .catch(() => failed("NetworkError: Connection failure due to HTTP 0"));
}

/** Each `with…` gives a new runner and leaves this one as it was, as Google's does. */
function runnerOf(runner: Runner): Record<string, unknown> {
  const made: Record<string, unknown> = {
    withSuccessHandler: (success: Runner["success"]) => runnerOf({ ...runner, success: checked(success) }),
    withFailureHandler: (failure: Runner["failure"]) => runnerOf({ ...runner, failure: checked(failure) }),
    withUserObject: (user: unknown) => runnerOf({ ...runner, user }),
  };
  for (const name of functions) {
    made[name] = (...args: unknown[]) => {
      const json = JSON.stringify(args.map((arg) => legal(arg, new Set())));
      if (running.size < AT_ONCE) start(name, json, runner);
      else waiting.push(() => start(name, json, runner));
    };
  }
  return made;
}

function checked<Handler>(handler: Handler): Handler {
  if (typeof handler !== "function") throw new TypeError(`${String(handler)} is not a function.`);
  return handler;
}

/** What may be sent: primitives, plain objects and arrays. A hole or `undefined` in an array becomes null. */
function legal(value: unknown, above: Set<unknown>): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") {
    if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") refuse();
    return value;
  }
  if (above.has(value)) refuse();
  const inside = new Set(above).add(value);
  if (Array.isArray(value)) return Array.from(value, (item) => legal(item, inside));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse();
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, legal(item, inside)]])),
  );
}

function refuse(): never {
  throw new TypeError("Failed due to illegal value in property.");
}

const toPage = (message: string) => parent.postMessage(message, pageOrigin);

Object.assign(window, {
  google: {
    script: {
      run: runnerOf({ success: undefined, failure: undefined, user: undefined }),
      host: {
        close: () => toPage("close"),
        editor: { focus: () => toPage("focus") },
        origin: pageOrigin,
        setHeight: () => {},
        setWidth: () => {},
      },
    },
  },
});
