import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Catalogue } from "./catalogue.ts";
import { completeChat } from "./chat.ts";
import { hubListing, PLAYGROUND_ACCOUNT, routerListing } from "./listing.ts";
import type { LocalModel, Parameters } from "./model.ts";
import { refusal, undeserializable, unknownModel } from "./router-error.ts";
import { type Body, isTask, TASKS, type TaskName, type TaskWire } from "./tasks.ts";

export interface ServiceRequest {
  readonly method: string;
  /** With the query, as in the request line. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ServiceResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A file that a task gives as its result: sound, say. */
export interface FileResult {
  readonly mime: string;
  readonly bytes: Buffer;
}

type Route = (matched: string[], request: ServiceRequest, service: Service) => Promise<ServiceResponse>;

export interface Service {
  readonly catalogue: Catalogue;
  /** More inputs in one body are refused as TEI does. */
  readonly mostInputs: number;
}

/** Addresses of router.huggingface.co and, under `/api`, of huggingface.co. Tried in order. */
const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ["POST", /^\/(?:hf-inference\/models\/.+\/)?v1\/chat\/completions$/, chat],
  ["POST", /^\/hf-inference\/models\/(.+)\/pipeline\/([^/]+)$/, infer],
  ["POST", /^\/hf-inference\/models\/(.+)$/, infer],
  ["GET", /^\/v1\/models$/, listModels],
  ["GET", /^\/v1\/models\/(.+)$/, describeForRouter],
  ["GET", /^\/api\/models$/, listForHub],
  ["GET", /^\/api\/models\/(.+)$/, describeForHub],
  ["GET", /^\/api\/whoami-v2$/, whoAmI],
];

/** Answers one request as the service would. Throws a RouterError for a refusal. */
export async function answerRequest(request: ServiceRequest, service: Service): Promise<ServiceResponse> {
  const path = decodeURIComponent(request.path.split("?")[0] ?? "");
  for (const [method, pattern, route] of ROUTES) {
    const matched = method === request.method ? pattern.exec(path) : null;
    if (matched) return route(matched.slice(1), request, service);
  }
  throw refusal(404, "Not Found");
}

async function infer([id = "", taskName]: string[], request: ServiceRequest, service: Service) {
  const model = await service.catalogue.find(id);
  const body = bodyOf(request);
  const task = chooseTask(model, body, taskName);
  const wire: TaskWire = TASKS[task];
  const { inputs, list } = wire.decode(body);
  if (inputs.length > service.mostInputs) {
    const error = `batch size ${inputs.length} > maximum allowed batch size ${service.mostInputs}`;
    throw refusal(422, error, "validation");
  }
  const parameters = "json" in body ? ((body.json.parameters ?? {}) as Parameters) : {};
  const { answers, revision } = await service.catalogue.load(model);
  const answer = answers[task];
  if (!answer) throw unsupportedTask(model, task);
  const results = await answer(inputs, { ...options(body), ...parameters });
  const headers = whoAnswered(model.id, revision);
  const [first] = results;
  if (isFile(first))
    return { status: 200, headers: { ...headers, "content-type": first.mime }, body: first.bytes };
  return json(wire.encode(results, list), headers);
}

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

/** Whether a body is JSON, as it is taken to be when nothing is said. */
export const isJson = (headers: ServiceRequest["headers"]) =>
  /^(application\/json|text\/plain)/.test(headers["content-type"] ?? "application/json");

function bodyOf({ headers, body }: ServiceRequest): Body {
  if (!isJson(headers)) return { bytes: body };
  try {
    const json = JSON.parse(body.toString("utf8"));
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return { json };
  } catch (error) {
    throw undeserializable(error instanceof Error ? error.message : "not JSON");
  }
  throw undeserializable("expected a JSON object");
}

/** What feature extraction takes beside `parameters`: `normalize`, `truncate`, `prompt_name` stand at the top. */
function options(body: Body): Parameters {
  if (!("json" in body)) return {};
  const { inputs: _inputs, parameters: _parameters, model: _model, options: _options, ...rest } = body.json;
  return rest;
}

async function chat(_: string[], request: ServiceRequest, { catalogue }: Service): Promise<ServiceResponse> {
  const body = bodyOf(request);
  if (!("json" in body)) throw undeserializable("expected a JSON body");
  const answer = await completeChat(body.json, catalogue);
  return json(answer.body, whoAnswered(answer.model, answer.revision));
}

/** What answered is what gets recorded. */
const whoAnswered = (model: string, revision: string) => ({
  "x-request-id": randomUUID(),
  "x-compute-type": "cpu",
  "x-inference-provider": "local",
  "x-inference-model": model,
  "x-inference-revision": revision,
});

async function listModels(_: string[], __: ServiceRequest, { catalogue }: Service) {
  return json({ object: "list", data: catalogue.models.map(routerListing) });
}

async function describeForRouter([id = ""]: string[], _: ServiceRequest, { catalogue }: Service) {
  return json(routerListing(await catalogue.find(id).catch(() => notThere(`Model ${id} does not exist`))));
}

async function listForHub(_: string[], request: ServiceRequest, { catalogue }: Service) {
  const task = new URLSearchParams(request.path.split("?")[1]).get("pipeline_tag");
  const models = catalogue.models.filter(
    (model) => task === null || model.tasks.some((name) => name === task),
  );
  return json(models.map(hubListing));
}

async function describeForHub([id = ""]: string[], _: ServiceRequest, { catalogue }: Service) {
  return json(hubListing(await catalogue.find(id).catch(() => notThere("Repository not found"))));
}

function notThere(error: string): never {
  throw refusal(404, error);
}

async function whoAmI(_: string[], { headers }: ServiceRequest) {
  if (!String(headers.authorization ?? "").startsWith("Bearer hf_"))
    throw refusal(401, "Invalid username or password. (This is the local playground: it needs no token.)");
  return json(PLAYGROUND_ACCOUNT);
}

const isFile = (result: unknown): result is FileResult =>
  typeof result === "object" && result !== null && "bytes" in result && "mime" in result;

const json = (value: unknown, headers: Readonly<Record<string, string>> = {}): ServiceResponse => ({
  status: 200,
  headers: { ...headers, "content-type": "application/json" },
  body: JSON.stringify(value),
});
