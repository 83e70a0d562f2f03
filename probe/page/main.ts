import type { Answer } from "../case.ts";
import type { Found, Slice } from "../found.ts";
import { call } from "./call.ts";
import { pageCases } from "./page-cases.ts";

const answers: Record<string, Answer> = {};
const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const say = (text: string): void => {
  element("said").textContent = text;
};

/** Seconds that formulas may take to load. */
const PATIENCE = 120;
const pause = (seconds: number): Promise<void> => new Promise((done) => setTimeout(done, seconds * 1000));

/** The probe's steps, a button each. */
const STEPS: Readonly<Record<string, () => Promise<string>>> = {
  async services() {
    for (let at = 0; ; ) {
      const { answers: more, next, of } = await call<Slice>("probeServices", at);
      Object.assign(answers, more);
      say(`${next} of ${of} calls of services tried`);
      if (next >= of) return `${of} calls of services tried`;
      at = next;
    }
  },
  async formulas() {
    await call("probeTypeFormulas");
    for (let waited = 0; ; waited += 1) {
      const { answers: more, next, of } = await call<Slice>("probeReadFormulas");
      if (next === of || waited >= PATIENCE) {
        Object.assign(answers, more);
        return `${next} of ${of} formulas tried`;
      }
      say(`${next} of ${of} formulas have loaded`);
      await pause(1);
    }
  },
  async page() {
    for (const { id, run } of pageCases) {
      try {
        answers[id] = { value: await run() };
      } catch (error) {
        answers[id] = { throws: String(error) };
      }
    }
    return `${pageCases.length} things of the page tried`;
  },
  async prepare() {
    await call("probePrepare");
    return "Three tabs are prepared";
  },
  async made() {
    const { answers: more, next, of } = await call<Slice>("probeHandMade");
    Object.assign(answers, more);
    return `${next} of ${of} things tried that you made`;
  },
  async other() {
    const { answers: more, next, of } = await call<Slice>("probeOther");
    Object.assign(answers, more);
    return `${next} of ${of} things tried as somebody else`;
  },
  async keep() {
    const account = element<HTMLSelectElement>("account").value;
    const found = await call<Found>("probeKeep", answers, account);
    element<HTMLTextAreaElement>("found").value = JSON.stringify(found);
    return `${Object.keys(answers).length} answers are kept in the tab “Stet probe answers”`;
  },
};

for (const [name, step] of Object.entries(STEPS)) {
  const button = element<HTMLButtonElement>(name);
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      say(await step());
    } catch (error) {
      say(`It stopped: ${error instanceof Error ? error.message : String(error)}`);
    }
    button.disabled = false;
  });
}
