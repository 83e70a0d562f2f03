import type { Job } from "../../src/core/tasks/job.ts";
import type { Price } from "../../src/core/tasks/price.ts";
import type { RivalOptions } from "../../test/support/rival/rival.ts";
import { CHAT_SECONDS, INFERENCE_SECONDS } from "./metered-service.ts";

export interface Workload {
  name: string;
  rows: string[];
  job: (inputs: readonly string[]) => Job;
  service: RivalOptions;
  price: Price;
}

const LABELS = ["politics", "sport", "crime", "weather"];
const PLACES = ["Leeds", "Lagos", "Lima", "Lyon", "Łódź", "Lahore", "Lisbon"];
const DEEDS = [
  "council votes on the budget",
  "striker scores twice",
  "man held after a break-in",
  "storm closes the coast road",
];

/** Headlines, every one different. */
export const headlines = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${PLACES[i % PLACES.length]}: ${DEEDS[(i * 3) % DEEDS.length]}, report ${i}`,
  );

/** So many rows that repeat so many different headlines, in an order without order. */
export const repeated = (rows: number, distinct: number): string[] => {
  const values = headlines(distinct);
  return Array.from({ length: rows }, (_, i) => values[(i * 7919) % distinct] as string);
};

const zeroShot = {
  job: (inputs: readonly string[]): Job => ({
    task: "zero-shot-classification",
    model: "facebook/bart-large-mnli",
    parameters: { candidate_labels: LABELS, multi_label: false },
    inputs,
  }),
  service: { seconds: INFERENCE_SECONDS },
  price: { second: 0.00012 },
};

/** The price stands for that of a small open model; the ratios do not depend on it. */
export const chat = {
  job: (inputs: readonly string[]): Job => ({
    task: "chat-completion",
    model: "openai/gpt-oss-20b:cheapest",
    parameters: { instruction: "Choose the topic of the headline.", choices: LABELS },
    inputs,
  }),
  service: { seconds: CHAT_SECONDS },
  price: { input: 0.1, output: 0.5 },
};

export const WORKLOADS: readonly Workload[] = [
  { name: "zero-shot, 10,000 rows, 5 % distinct", rows: repeated(10_000, 500), ...zeroShot },
  { name: "zero-shot, 5,000 rows, all distinct", rows: headlines(5_000), ...zeroShot },
  { name: "chat, 10,000 rows, 5 % distinct", rows: repeated(10_000, 500), ...chat },
  { name: "chat, 5,000 rows, all distinct", rows: headlines(5_000), ...chat },
];

/** A server that allows 60 requests a minute, fails a tenth with 503 or 429 and drops 2 % of connections. */
export const troubled = (seed: number): RivalOptions => ({
  seconds: INFERENCE_SECONDS,
  perMinute: 60,
  retryAfter: "seconds",
  faults: { unavailable: 0.05, overloaded: 0.05, dropped: 0.02 },
  seed,
});
