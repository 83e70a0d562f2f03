import type { Json } from "../cells/json.ts";
import type { Job } from "../tasks/job.ts";
import { field } from "../tasks/json-shape.ts";
import type { Task } from "../tasks/task.ts";
import type { Asks, FileBody, Request } from "./exchange.ts";
import { providerRequest, type Served } from "./provider-request.ts";
import { type Route, speaksOpenAi } from "./route.ts";

/** What a request about inputs asks. */
export type InputsAsked = Extract<Asks, { inputs: unknown }>;

interface Written extends Pick<Request, "url" | "headers"> {
  readonly body: NonNullable<Request["body"]>;
  /** The body before it is put into a dialect. */
  readonly content: Json;
}

/**
 * A request about some inputs as it goes over the wire: in the provider's own dialect where it has one.
 * @param served where a provider serves the model, once it has been looked up
 */
export function writeRequest(
  job: Job,
  task: Task,
  route: Route,
  { inputs, form, schema, room = false }: InputsAsked,
  served: Served | undefined,
): Written {
  const content = task.body(inputs, { model: route.model, parameters: job.parameters, form, schema, room });
  const file = fileBody(content);
  if (file) {
    const { "Content-Type": json, ...headers } = route.headers;
    const keep = file.within !== undefined && json !== undefined ? route.headers : headers;
    return { url: route.url, headers: keep, body: file, content };
  }
  if (served) return { ...providerRequest(job, served, content), content };
  const body =
    job.endpoint && speaksOpenAi(job.endpoint) && task.wire !== "chat"
      ? { model: route.model, input: field(content, "inputs") ?? null }
      : content;
  return { url: route.url, headers: route.headers, body: JSON.stringify(body), content };
}

/** A body that is a file, or has one in it. */
function fileBody(content: Json): FileBody | null {
  const [bytesOf, kind, within] = ["bytesOf", "kind", "within"].map((name) => field(content, name));
  if (typeof bytesOf !== "string" || (kind !== "image" && kind !== "audio")) return null;
  return within === undefined ? { bytesOf, kind } : { bytesOf, kind, within: JSON.stringify(within) };
}
