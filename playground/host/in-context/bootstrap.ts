import { pack, type Tagged, unpack } from "../wire.ts";
import { makeConsole } from "./console.ts";
import { hostDate } from "./date.ts";
import { entryPoint } from "./entry.ts";
import { lines } from "./lines.ts";

/** What the host tells a fresh context about its services. */
export interface Surface {
  readonly title: string;
  readonly members: readonly string[];
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

type Raw = (text: string) => string;
type Reply = { v?: unknown; e?: string; native?: boolean; now: number; ahead: number };

/**
 * Defines Google's services inside the context, over one function from text to text. Everything a script can touch
 * is made here, of the context's own Object, Array and Error, so that nothing of Node can be reached through it.
 * @public The worker takes it from the compiled script.
 */
export function start(raw: Raw, boot: string) {
  const { surfaces, virtual, now } = JSON.parse(boot) as {
    surfaces: Surface[];
    virtual: boolean;
    now: number;
  };
  const world = globalThis as unknown as Record<string, unknown>;
  const real = Date.now;
  let ahead = 0;
  const clock = virtual ? { now } : Object.defineProperty({ now }, "now", { get: () => real() + ahead });
  const ids = new WeakMap<object, string>();
  const enumNames = new WeakMap<object, string>();
  const enumValues: Record<string, object> = Object.create(null);
  const shapes: Record<string, object> = Object.create(null);

  class Exception extends Error {
    constructor(message: string) {
      super(message);
      Object.defineProperty(this, "name", { value: "Exception", configurable: true, writable: true });
      this.stack = String(this.stack).replace(/^\w+/, "Exception");
    }
  }

  const tag = (value: object): Tagged | undefined => {
    const id = ids.get(value);
    if (id !== undefined) return { $: "ref", v: id };
    const name = enumNames.get(value);
    return name === undefined ? undefined : { $: "enum", v: name };
  };
  const untag = ({ $, v }: Tagged): unknown => {
    if ($ === "ref") return hold(...(v as [string, string]));
    if ($ === "enum") return enumValues[v as string];
    if ($ === "bytes") return signedBytes(v as string);
    throw new Error(`The host sent ${$}`);
  };

  const call = (id: string, method: string, args: unknown[]): unknown => {
    let reply: Reply;
    try {
      reply = JSON.parse(raw(JSON.stringify({ o: id, m: method, a: pack(args, tag) }))) as Reply;
    } catch (error) {
      throw new Error(String((error as { message?: unknown }).message));
    }
    if (virtual) clock.now = reply.now;
    else ahead = reply.ahead;
    if (reply.e !== undefined) throw reply.native ? new Error(reply.e) : new Exception(reply.e);
    return unpack(reply.v, untag);
  };

  const hold = (id: string, title: string): object => {
    const held = strict(Object.create(shapes[title] ?? null), title);
    ids.set(held, id);
    return held;
  };

  for (const { title, members, enums } of surfaces) {
    const short = title.split(".").pop() ?? title;
    const shape: Record<string, unknown> = {};
    for (const member of members) {
      shape[member] = function (this: object, ...args: unknown[]) {
        const id = ids.get(this);
        if (id === undefined) throw new TypeError(`${member} is not a function of this object`);
        return call(id, member, args);
      };
    }
    for (const [name, values] of Object.entries(enums)) {
      const holder: Record<string, object> = {};
      values.forEach((value, ordinal) => {
        const full = `${name}.${value}`;
        enumValues[full] ??= enumObject(value, ordinal);
        enumNames.set(enumValues[full] as object, full);
        holder[value] = enumValues[full] as object;
      });
      shape[name] = holder;
    }
    shape.toString = () => short;
    shapes[title] = shape;
    if (!title.includes(".")) world[title] = hold(title, title);
  }

  world.console = makeConsole((severity, text) =>
    call("Logger", severity === "DEBUG" ? "log" : severity, [text]),
  );
  world.Date = hostDate(clock);
  for (const absent of ["SharedArrayBuffer", "Atomics"]) delete world[absent];
  return entryPoint(world, tag, untag, lines);
}

/** An object whose unwritten members are errors, not `undefined`. */
function strict(target: object, title: string): object {
  return new Proxy(target, {
    get(inner, key, receiver) {
      if (key in inner) return Reflect.get(inner, key, receiver);
      if (typeof key === "symbol" || key === "then" || key === "toJSON" || key === "constructor")
        return undefined;
      throw new Error(`${title.split(".").pop()}.${key} is not emulated`);
    },
  });
}

const enumObject = (name: string, ordinal: number): object => ({
  toString: () => name,
  name: () => name,
  ordinal: () => ordinal,
  toJSON: () => name,
});

function signedBytes(text: string): number[] {
  const bytes = new Array<number>(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = (text.charCodeAt(index) << 24) >> 24;
  return bytes;
}
