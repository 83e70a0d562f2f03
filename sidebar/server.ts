import { answerFrom, serialize } from "../src/core/api/serialize.ts";
import type { Opened, SidebarApi } from "../src/core/api/sidebar-api.ts";
import { followed } from "./run/going.ts";
import { language, takeCatalog, texts, wordsOf } from "./texts.ts";

/** The server's side, each method answering with a promise. */
export type Server = {
  [Method in keyof SidebarApi]: (
    ...args: Parameters<SidebarApi[Method]>
  ) => Promise<ReturnType<SidebarApi[Method]>>;
};

interface Runner {
  withSuccessHandler(handler: (result: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(method: string, args: string, word: string): void;
}

declare const google: { script: { run: Runner; host: { close(): void; editor: { focus(): void } } } };

/** What the server knows this window by; from the first call, `open`. */
let word = "";

/** Calls `rpc` on the server; text both ways, because a Date in a result would turn all of it into null. */
const call = (method: string, args: unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((result) => {
        let answer: unknown;
        try {
          answer = answerFrom(result);
        } catch (error) {
          reject(new Error(wordsOf(error)));
          return;
        }
        if (method === "open") {
          word = (answer as Opened).word;
          takeCatalog((answer as Opened).catalog);
        }
        resolve(answer);
      })
      .withFailureHandler((error) => reject(new Error(sentence(error.message))))
      .rpc(method, serialize(method === "open" ? [word, language] : args), word);
  });

/** The server's methods; one that rests after a minute is gone on with until it is done or the person stops it. */
export const server = new Proxy({} as Server, {
  get:
    (_target, method: string) =>
    async (...args: unknown[]) =>
      followed(await call(method, args), call),
});

/** Google's error as a sentence for the person who reads it. */
export function sentence(message: string): string {
  if (/PERMISSION_DENIED/.test(message)) return texts.severalAccounts;
  if (/NetworkError|HTTP 0/.test(message)) return texts.offline;
  return message.replace(/^(ScriptError|Exception|Error): /, "");
}
