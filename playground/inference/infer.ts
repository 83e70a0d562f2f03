import { randomUUID } from "node:crypto";
import type { Parameters } from "../../src/on-device/answer.ts";
import { completeChat } from "./chat.ts";
import { bodyOf, jsonResponse, type Route } from "./exchange.ts";
import type { LocalModel } from "./model.ts";
import { refusal, undeserializable, unknownModel } from "./router-error.ts";
import { type Body, isTask, TASKS, type TaskName, type TaskWire } from "./tasks.ts";

/** A file that a task gives as its result: sound, say. */
interface FileResult {
  readonly mime: string;
  readonly bytes: Buffer;
}

/** `/hf-inference/models/{id}` and `…/pipeline/{task}`. */
export const infer: Route = async ([id = "", taskName], request, { catalogue, mostInputs }) => {
  const model = await catalogue.find(id);
  const body = bodyOf(request);
  const task = chooseTask(model, body, taskName);
  const wire: TaskWire = TASKS[task];
  const { inputs, list } = wire.decode(body);
  if (inputs.length > mostInputs) {
    const error = `batch size ${inputs.length} > maximum allowed batch size ${mostInputs}`;
    throw refusal(422, error, "validation");
  }
  const { results, revision } = await catalogue.use(model, async ({ answers, revision }) => {
    const answer = answers[task];
    if (!answer) throw unsupportedTask(model, task);
    return { results: await answer(inputs, parametersOf(body)), revision };
  });
  const headers = whoAnswered(model.id, revision);
  const [first] = results;
  if (isFile(first))
    return { status: 200, headers: { ...headers, "content-type": first.mime }, body: first.bytes };
  return jsonResponse(wire.encode(results, list), headers);
};

/** `/v1/chat/completions`. */
export const chat: Route = async (_, request, { catalogue }) => {
  const body = bodyOf(request);
  if (!("json" in body)) throw undeserializable("expected a JSON body");
  const answer = await completeChat(body.json, catalogue);
  return jsonResponse(answer.body, whoAnswered(answer.model, answer.revision));
};

/** What answered is what gets recorded. */
const whoAnswered = (model: string, revision: string) => ({
  "x-request-id": randomUUID(),
  "x-compute-type": "cpu",
  "x-inference-provider": "local",
  "x-inference-model": model,
  "x-inference-revision": revision,
});

function chooseTask(model: LocalModel, body: Body, name: string | undefined): TaskName {
  if (name !== undefined) {
    if (isTask(name) && model.tasks.includes(name)) return name;
    throw unsupportedTask(model, name);
  }
  const task = model.tasks.find((candidate) => TASKS[candidate].fits(body)) ?? model.tasks[0];
  if (!task) throw unknownModel(model.id);
  return task;
}

const unsupportedTask = (model: LocalModel, task: string) =>
  refusal(
    400,
    `Model ${model.id} is not supported for task ${task}. Supported tasks: ${model.tasks.join(", ")}`,
  );

/** Feature extraction takes `normalize`, `truncate` and `prompt_name` beside `parameters`. */
function parametersOf(body: Body): Parameters {
  if (!("json" in body)) return {};
  const { inputs: _inputs, parameters, model: _model, options: _options, ...rest } = body.json;
  return { ...rest, ...(parameters as Parameters | undefined) };
}

const isFile = (result: unknown): result is FileResult =>
  typeof result === "object" && result !== null && "bytes" in result && "mime" in result;
