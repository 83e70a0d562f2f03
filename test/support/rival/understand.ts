import { readPrompt } from "./chat-prompt.ts";
import type { RivalRequest, Understood } from "./exchange.ts";
import type { RivalModels } from "./listings.ts";
import { plainReply, type Reply } from "./replies.ts";

type Body = Record<string, unknown>;

/** What a POST asks for, or the refusal that it gets for what it says. */
export function understand(
  path: string,
  request: RivalRequest,
  models: RivalModels = {},
): Understood | Reply {
  const file = fileIn(request);
  if (file !== undefined) {
    const model = decodeURIComponent(path.replace("/hf-inference/models/", ""));
    const task = models[model]?.task ?? "image-classification";
    return { model, task, inputs: [file], list: false, parameters: {} };
  }
  const body = parse(request.body ?? "");
  if (!body) return unreadable("expected value");
  if (/\/chat\/completions$/.test(path)) return readPrompt(body) ?? unreadable("missing field `messages`");
  const [, model = "", , named] = /^\/hf-inference\/models\/(.+?)(\/pipeline\/([^/]+))?$/.exec(path) ?? [];
  if (body.inputs === undefined) return unreadable("missing field `inputs`");
  const { inputs, parameters, ...options } = body;
  return {
    model: decodeURIComponent(model),
    task: named ?? taskOf(body),
    inputs: Array.isArray(inputs) ? inputs : [inputs],
    list: Array.isArray(inputs),
    parameters: { ...options, ...(parameters as Body) },
  };
}

/** What stands for a file that is the body: its address, or its bytes. */
function fileIn({ headers = {}, body, bytesOf }: RivalRequest): string | undefined {
  if (bytesOf !== undefined) return bytesOf;
  const type = headers["content-type"] ?? headers["Content-Type"] ?? "application/json";
  return /json|text/.test(type) ? undefined : body;
}

const unreadable = (reason: string): Reply =>
  plainReply(422, `Failed to deserialize the JSON body into the target type: ${reason} at line 1 column 1`);

function parse(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Body) : undefined;
  } catch {
    return undefined;
  }
}

/** For a model that nobody declared: the task that the body looks like. */
function taskOf({ inputs, parameters }: Body): string {
  const has = (name: string) => typeof parameters === "object" && parameters !== null && name in parameters;
  const first = Array.isArray(inputs) ? inputs[0] : inputs;
  const about = (name: string) => typeof first === "object" && first !== null && name in first;
  if (has("candidate_labels")) return "zero-shot-classification";
  if (has("aggregation_strategy")) return "token-classification";
  if (has("tgt_lang") || has("src_lang")) return "translation";
  if (about("context")) return "question-answering";
  if (about("table")) return "table-question-answering";
  if (about("source_sentence")) return "sentence-similarity";
  return "text-classification";
}
