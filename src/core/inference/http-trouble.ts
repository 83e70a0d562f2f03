import type { Json } from "../cells/json.ts";
import type { FailureKind } from "../tasks/failure.ts";
import { field, isList } from "../tasks/json-shape.ts";
import { header, retryAfter } from "./retry-after.ts";
import { excerpt, type Place, type Remedy, type Trouble } from "./trouble.ts";

/** What a response says, in the parts that the cases below look at. */
interface Said {
  readonly status: number;
  readonly text: string;
  readonly html: boolean;
  readonly estimated: number | undefined;
}

interface Case {
  readonly when: (said: Said, place: Place) => boolean;
  readonly kind: FailureKind;
  readonly remedy: Remedy;
  readonly message: (place: Place, said: Said) => string;
  readonly more?: Partial<Trouble>;
}

const is =
  (...statuses: number[]) =>
  ({ status }: Said) =>
    statuses.includes(status);
const says = (status: (said: Said) => boolean, words: RegExp) => (said: Said) =>
  status(said) && words.test(said.text);
const refused = is(400, 404, 409, 415, 422);

/** Texts as services sent them: reference section "Errors seen"; the first case that holds decides. */
const cases = (): readonly Case[] => [
  {
    when: ({ status }) => status === 402,
    kind: "CREDITS",
    remedy: "stop",
    message: () =>
      "The Hugging Face account has no credits left, so nothing more was asked. Buy credits or subscribe to PRO at huggingface.co/settings/billing, or use an endpoint of your own; remembered answers and functions that need no model still work.",
  },
  {
    when: (said) => is(401)(said),
    kind: "TOKEN",
    remedy: "stop",
    message: ({ own, at }) =>
      own
        ? `The key was not accepted by ${at}. Give the key of this endpoint in Extensions ▸ Stet.`
        : "Hugging Face did not accept the token. Connect again in Extensions ▸ Stet with a token from huggingface.co/settings/tokens.",
  },
  {
    when: ({ status }) => status >= 300 && status < 400,
    kind: "OFFLINE",
    remedy: "stop",
    message: ({ at, own }) =>
      own
        ? `${at} sends requests on to another address. Give that address instead.`
        : `${at} sends requests on to an address that is not Hugging Face's, where nothing is sent. Try again later.`,
  },
  {
    when: (said) => said.html && said.status !== 404 && said.status < 500,
    kind: "OFFLINE",
    remedy: "pause",
    message: ({ at }) =>
      `A web page came back instead of an answer from ${at}: a proxy, a login page or a wrong address stands between. Check the address and try again.`,
  },
  {
    when: (said) => is(403)(said),
    kind: "PERMISSION",
    remedy: "stop",
    message: () =>
      'The token may not do this. Make one with the permission "Make calls to Inference Providers" at huggingface.co/settings/tokens, accept the model\'s terms if it has any, and connect again.',
  },
  {
    when: says(refused, /response_format|json_schema|json schema|structured output|guided[_ ]|grammar/i),
    kind: "ANSWER",
    remedy: "schemaless",
    message: ({ model }) => `${model} could not be made to answer in a fixed form. Choose another model.`,
  },
  {
    when: says(
      is(400, 404, 410, 422),
      /not supported by (any )?provider|\bmodel\b.{0,100}(not supported|does not exist|not found|not available|not deployed)|no longer supported|unknown model|not a chat model/i,
    ),
    kind: "MODEL",
    remedy: "unserved",
    message: ({ model, at }) => `${model} is not served by ${at}.`,
  },
  {
    when: is(404, 405, 410),
    kind: "MODEL",
    remedy: "unserved",
    message: ({ model, at }) => `${model} is not served by ${at}.`,
  },
  {
    when: says(is(400, 413, 422), /maximum allowed batch size|max(imum)? batch/i),
    kind: "LARGE",
    remedy: "shrink",
    message: ({ at }) => `${at} takes no input of this size.`,
  },
  {
    when: says(
      is(400, 413, 422),
      /context (length|window)|too (many|long)|must have less than \d+ tokens|maximum.{0,20}(tokens|length)|exceeds?.{0,30}(tokens|length)|token limit/i,
    ),
    kind: "LARGE",
    remedy: "shrink",
    message: ({ model }) =>
      `The text is too long for ${model}. Shorten it, or choose a model that reads longer texts.`,
  },
  {
    when: is(413),
    kind: "LARGE",
    remedy: "shrink",
    message: ({ at }) => `The content of this cell is too large for ${at}. Shorten it.`,
  },
  {
    when: says(
      is(400, 422),
      /deserialize|invalid type|expected (a |an )?(string|str|sequence|list)|max(imum)? of 2 strings|inputs? should be a valid string/i,
    ),
    kind: "INPUT",
    remedy: "reshape",
    message: (_, { text }) => `The model could not read this input: ${excerpt(text)}`,
  },
  {
    when: is(429),
    kind: "BUSY",
    remedy: "pause",
    message: ({ at }) =>
      `${at} takes no more requests at the moment. Run again in a few minutes; what has an answer stays.`,
    more: { tooFast: true },
  },
  {
    when: (said) =>
      said.status === 503 &&
      (said.estimated !== undefined || /loading|starting|initiali[sz]ing|scal/i.test(said.text)),
    kind: "LOADING",
    remedy: "pause",
    message: ({ model }) =>
      `${model} is still loading. Run again in a few minutes; what has an answer stays.`,
    more: { mild: true },
  },
  {
    when: (said, { own }) => own && is(502, 503)(said),
    kind: "LOADING",
    remedy: "pause",
    message: ({ at }) => `${at} is still waking up. Run again in a few minutes; what has an answer stays.`,
    more: { mild: true },
  },
  {
    when: (said) =>
      is(408, 504, 524)(said) || (said.status >= 500 && /too busy|timed? ?out/i.test(said.text)),
    kind: "BUSY",
    remedy: "slow",
    message: ({ model }) => `${model} took too long to answer. Run again later, or choose a smaller model.`,
  },
  {
    when: is(503, 529),
    kind: "BUSY",
    remedy: "pause",
    message: ({ at }) =>
      `${at} is not available at the moment. Run again in a few minutes; what has an answer stays.`,
  },
  {
    when: ({ status }) => status >= 500 || status === 424,
    kind: "BUSY",
    remedy: "retry",
    message: ({ at }, { status, text, html }) =>
      `${at} failed on this input (error ${status}${html || text === "" ? "" : `: ${excerpt(text)}`}). Try again later.`,
  },
  {
    when: ({ status }) => status >= 400,
    kind: "INPUT",
    remedy: "split",
    message: (_, { text, status }) => `The model refused this input: ${excerpt(text) || `error ${status}`}`,
  },
];

/** The header in which a stand-in for the service says what can be done where it runs; the service itself has none. */
const ADVICE = "x-stet-advice";

/** `estimated_time` is often a constant 20 that says little: half of it is waited, and never longer than this. */
const LONGEST_LOADING = 30;

/** What a response that is no answer means; null when it may be one. `json` is its body parsed, undefined if it cannot be. */
export function httpTrouble(
  response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
  json: Json | undefined,
  place: Place,
): Trouble | null {
  const html = json === undefined && /^\s*<(!doctype|html|\?xml|head|body)/i.test(response.body);
  const estimated = field(json, "estimated_time");
  const said: Said = {
    status: response.status,
    text: json === undefined ? (html ? "" : response.body) : errorText(json),
    html,
    estimated: typeof estimated === "number" && estimated > 0 ? estimated : undefined,
  };
  if (response.status >= 200 && response.status < 300 && !html) return null;
  const found = cases().find(
    ({ when, remedy }) => when(said, place) && (remedy !== "schemaless" || place.schema),
  );
  if (!found) return null;
  const advice = header(response.headers, ADVICE);
  if (found.kind === "MODEL" && advice !== undefined) {
    const message = `${place.model} is not served here. ${excerpt(advice)}`;
    return { remedy: "stop", failure: { kind: found.kind, message } };
  }
  const most = /maximum allowed batch size\D{0,3}(\d+)/i.exec(said.text)?.[1];
  const pause =
    retryAfter(response.headers) ?? (said.estimated && Math.min(LONGEST_LOADING, said.estimated / 2));
  return {
    remedy: found.remedy,
    failure: { kind: found.kind, message: found.message(place, said) },
    ...(pause !== undefined && { pause }),
    ...(most !== undefined && { most: Math.max(1, Number(most)) }),
    ...found.more,
  };
}

/** The sentence in an error body, in any of the shapes that services write. */
function errorText(json: Json): string {
  for (const name of ["error", "message", "detail", "title"]) {
    const value = field(json, name);
    if (typeof value === "string") return value;
    if (isList(value))
      return value.map((entry) => (typeof entry === "string" ? entry : errorText(entry))).join("; ");
    const inner = field(value, "message");
    if (typeof inner === "string") return inner;
  }
  const msg = field(json, "msg");
  return typeof msg === "string" ? msg : isList(json) && json.length > 0 ? errorText(json[0] as Json) : "";
}
