import type { Asked, JobHead } from "../../src/core/api/sidebar-api.ts";
import type { Reply } from "../../src/core/inference/exchange.ts";
import { answerKeys } from "../../src/core/inference/key.ts";

/** What a page says of a job when it wants something asked: a text classification by this model. */
export const headOf = (model = "org/model"): JobHead => ({
  task: "text-classification",
  model,
  parameters: {},
});

/** So many questions to the Hub about who serves a model. */
export const lookUps = (count: number): Asked[] =>
  Array.from({ length: count }, () => ({ asks: { lookUp: true }, timeout: 9 }));

/** A text to classify. */
export const aboutText = (text: string): Asked => ({
  asks: { inputs: [text], form: "one", schema: true },
  timeout: 9,
});

const DEVICE: JobHead = { ...headOf("org/small@main/q8"), provider: "device" };

/** What a page reports of a model on its device, which gave a text this label. */
export function reported(text: string, label: string): [JobHead, { asks: Asked["asks"]; reply: Reply }[]] {
  const body = JSON.stringify([{ label, score: 1 }]);
  return [DEVICE, [{ asks: aboutText(text).asks, reply: { status: 200, headers: {}, body } }]];
}

/** The key under which that is remembered. */
export const reportedKey = (text: string): string =>
  answerKeys({ ...DEVICE, inputs: [] }, "device:org/small@main/q8")(text);
