import type { Host } from "../../playground/host/host.ts";
import { answerFrom, deserialize, serialize } from "../../src/core/api/serialize.ts";
import type { SidebarApi } from "../../src/core/api/sidebar-api.ts";
import { toItsEnd } from "../../src/core/journal/operation.ts";

type Calls = {
  [Method in keyof SidebarApi]: (
    ...args: Parameters<SidebarApi[Method]>
  ) => Promise<ReturnType<SidebarApi[Method]>>;
};

/** The sidebar's server side, called as the sidebar does but without a browser: the first call opens it. */
export function sidebarCalls(host: Host): Calls {
  let word: Promise<string> | undefined;
  const open = async () => deserialize(String(await host.rpc("rpc", ["open", "[]"]))) as { word: string };
  return new Proxy({} as Calls, {
    get: (_target, method) => {
      if (method === "then") return undefined; // No promise, though a test may await it.
      return async (...args: unknown[]) => {
        if (method !== "open") word ??= open().then((opened) => opened.word);
        const call = async (name: string, given: unknown[]) =>
          answerFrom(String(await host.rpc("rpc", [name, serialize(given), (await word) ?? ""])));
        const came = await toItsEnd(await call(String(method), args), ({ next }) => call("goOn", [next]));
        if (method === "open") word ??= Promise.resolve((came as { word: string }).word);
        return came;
      };
    },
  });
}
