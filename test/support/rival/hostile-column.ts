import type { Job } from "../../../src/core/tasks/job.ts";
import { field } from "../../../src/core/tasks/json-shape.ts";
import { newWorld, runJob } from "../../core/inference/simulated-drive.ts";
import { asService } from "./as-service.ts";
import { CHAT_MANGLINGS } from "./chat-reply.ts";
import { Rival, type RivalOptions } from "./rival.ts";

/** Thinking aloud is bad manners, and the reply is good: it comes on top of the bad ones. */
const ALOUD = CHAT_MANGLINGS.filter(
  (name) => name.startsWith("thinks in") || name === "thinks from the start",
);
/** Where any text is allowed, no answer can be told to be none of those allowed. */
const BAD = CHAT_MANGLINGS.filter((name) => !ALOUD.includes(name) && name !== "answer invalid");

const shareOut = (names: readonly string[], share: number): RivalOptions["faults"] =>
  Object.fromEntries(names.map((name) => [name, share / names.length]));

const jobOf = (rows: number): Job => ({
  task: "chat-completion",
  model: "openai/gpt-oss-20b:cheapest",
  parameters: { instruction: "Say it in other words.", tokens: 60 },
  inputs: Array.from({ length: rows }, (_, row) => `row ${row}: what was said on day ${row * 7}`),
});

/**
 * A column of distinct rows asked of a chat model of whose replies one in ten is bad, in every way that is known, and
 * of whose others half are thought aloud; what came of it, beside an honest model's.
 */
export function hostileColumn(rows: number, seed: number) {
  const job = jobOf(rows);
  const honest = new Rival({ schemas: seed % 2 === 0 });
  const right = runJob(job, asService(honest)).results.map((result) =>
    "answer" in result ? result.answer : null,
  );
  const rival = new Rival({
    seed,
    schemas: seed % 2 === 0,
    faults: { ...shareOut(BAD, 0.1), ...shareOut(ALOUD, 0.45) },
  });
  const world = newWorld();
  const { results } = runJob(job, asService(rival), { world });
  const answers = results.map((result) => ("answer" in result ? result.answer : undefined));
  const rightOnes = new Set<unknown>(right);
  return {
    /** Rows that bear an answer that is not their own. */
    wrong: answers.filter((answer, row) => answer !== undefined && answer !== right[row]).length,
    /** Answers kept that no row has. */
    remembered: [...world.memory.values()].filter((kept) => {
      const answer = field(kept, "a");
      return answer !== undefined && !rightOnes.has(answer);
    }).length,
    failed: answers.filter((answer) => answer === undefined).length,
    requests: rival.log.length,
    honest: honest.log.length,
  };
}
