import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { deserialize, serialize } from "../../src/core/api/serialize.ts";

/** What the server answers, by the name of the call; a promise where it takes its time. */
export type ServerSays = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A part of the sidebar in a page of its own, and what it asked of the server. */
export interface Shown {
  element: HTMLElement;
  calls: { method: string; args: readonly unknown[] }[];
  /** The field with this label. */
  field(label: string | RegExp): HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement;
  /** Types into it key by key, as the page sees it. */
  type(label: string | RegExp, text: string): Promise<void>;
  /** Chooses or ticks. */
  choose(label: string | RegExp, value?: string): Promise<void>;
  click(button: string | RegExp): Promise<void>;
  /** Lets what was answered be drawn. */
  settle(): Promise<void>;
  text(): string;
}

/** Draws a part of the sidebar; the server is what `says` answers, by way of Google's own call. */
export async function show(part: ComponentChild, says: ServerSays = {}): Promise<Shown> {
  const calls: Shown["calls"] = [];
  Object.assign(globalThis, { google: { script: { run: runner(says, calls) } } });
  const element = document.body;
  render(null, element);
  await act(async () => render(part, element));
  await settle();
  const is = (wanted: string | RegExp, text: string) =>
    typeof wanted === "string" ? text.trim() === wanted : wanted.test(text);
  const shown: Shown = {
    element,
    calls,
    field(label) {
      const found = [...element.querySelectorAll("label")].find((each) => is(label, each.textContent ?? ""));
      const field = found?.htmlFor
        ? element.querySelector(`[id="${found.htmlFor}"]`)
        : found?.querySelector("input, select, textarea");
      if (!field) throw new Error(`No field is labelled ${label}: ${element.innerHTML}`);
      return field as ReturnType<Shown["field"]>;
    },
    async type(label, text) {
      for (const key of text) {
        const field = shown.field(label);
        await act(async () => {
          field.value += key;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        });
      }
    },
    async choose(label, value) {
      const field = shown.field(label);
      await act(async () => {
        if (value === undefined) return field.click();
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
    },
    async click(button) {
      const found = [...element.querySelectorAll("button")].find((each) =>
        is(button, each.textContent ?? ""),
      );
      if (!found) throw new Error(`No button says ${button}: ${element.innerHTML}`);
      await act(async () => found.click());
      await settle();
    },
    settle,
    text: () => (element.textContent ?? "").replace(/\s+/g, " ").trim(),
  };
  return shown;
}

/** Of the process, whatever clock a test puts in its place. */
const { setTimeout: nextTurn } = globalThis;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await act(async () => {});
  await act(() => new Promise((done) => nextTurn(done)));
}

function runner(says: ServerSays, calls: Shown["calls"]) {
  let succeed: (result: string) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const run = {
    withSuccessHandler(handler: typeof succeed) {
      succeed = handler;
      return run;
    },
    withFailureHandler(handler: typeof fail) {
      fail = handler;
      return run;
    },
    rpc(method: string, args: string) {
      const [done, failed] = [succeed, fail];
      const given = deserialize(args) as never[];
      calls.push({ method, args: given });
      try {
        const answer = says[method];
        if (answer === undefined) throw new Error(`The test has no answer to ${method}.`);
        const result = answer(...given);
        if (result instanceof Promise) result.then((late) => done(serialize(late)), failed);
        else done(serialize(result));
      } catch (error) {
        failed(error as Error);
      }
    },
  };
  return run;
}
