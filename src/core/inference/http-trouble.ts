import type { Json } from "../cells/json.ts";
import type { Said } from "../messages/pattern.ts";
import { asItIs, both, said } from "../messages/said.ts";
import type { FailureKind } from "../tasks/failure.ts";
import { field, isList } from "../tasks/json-shape.ts";
import { header, retryAfter } from "./retry-after.ts";
import { excerpt, type Place, type Remedy, type Trouble } from "./trouble.ts";

/** What a response says, in the parts that the cases below look at. */
interface Told {
  readonly status: number;
  readonly text: string;
  readonly html: boolean;
  readonly estimated: number | undefined;
}

interface Case {
  readonly when: (told: Told, place: Place) => boolean;
  readonly kind: FailureKind;
  readonly remedy: Remedy;
  readonly says: (place: Place, told: Told) => Said;
  readonly more?: Partial<Trouble>;
}

const is =
  (...statuses: number[]) =>
  ({ status }: Told) =>
    statuses.includes(status);
const says = (status: (told: Told) => boolean, words: RegExp) => (told: Told) =>
  status(told) && words.test(told.text);
const refused = is(400, 404, 409, 415, 422);

/** Texts as services sent them: reference section "Errors seen"; the first case that holds decides. */
const cases = (): readonly Case[] => [
  {
    when: ({ status }) => status === 402,
    kind: "CREDITS",
    remedy: "stop",
    says: () => said("service.noCredits"),
  },
  {
    when: is(401),
    kind: "TOKEN",
    remedy: "stop",
    says: ({ own, at }) => (own ? said("service.keyRefused", { at }) : said("service.tokenRefused")),
  },
  {
    when: ({ status }) => status >= 300 && status < 400,
    kind: "OFFLINE",
    remedy: "stop",
    says: ({ at, own }) => (own ? said("service.moved", { at }) : said("service.movedAway", { at })),
  },
  {
    when: (told) => told.html && told.status !== 404 && told.status < 500,
    kind: "OFFLINE",
    remedy: "pause",
    says: ({ at }) => said("service.webPage", { at }),
  },
  {
    when: is(403),
    kind: "PERMISSION",
    remedy: "stop",
    says: () => said("service.notPermitted"),
  },
  {
    when: says(refused, /response_format|json_schema|json schema|structured output|guided[_ ]|grammar/i),
    kind: "ANSWER",
    remedy: "schemaless",
    says: ({ model }) => said("service.noFixedForm", { model }),
  },
  {
    when: says(
      is(400, 404, 410, 422),
      /not supported by (any )?provider|\bmodel\b.{0,100}(not supported|does not exist|not found|not available|not deployed)|no longer supported|unknown model|not a chat model/i,
    ),
    kind: "MODEL",
    remedy: "unserved",
    says: ({ model, at }) => said("service.notServedBy", { model, at }),
  },
  {
    when: is(404, 405, 410),
    kind: "MODEL",
    remedy: "unserved",
    says: ({ model, at }) => said("service.notServedBy", { model, at }),
  },
  {
    when: says(is(400, 413, 422), /maximum allowed batch size|max(imum)? batch/i),
    kind: "LARGE",
    remedy: "shrink",
    says: ({ at }) => said("service.noInputOfThisSize", { at }),
  },
  {
    when: says(
      is(400, 413, 422),
      /context (length|window)|too (many|long)|must have less than \d+ tokens|maximum.{0,20}(tokens|length)|exceeds?.{0,30}(tokens|length)|token limit/i,
    ),
    kind: "LARGE",
    remedy: "shrink",
    says: ({ model }) => said("service.tooLongFor", { model }),
  },
  {
    when: is(413),
    kind: "LARGE",
    remedy: "shrink",
    says: ({ at }) => said("service.tooLargeFor", { at }),
  },
  {
    when: says(
      is(400, 422),
      /deserialize|invalid type|expected (a |an )?(string|str|sequence|list)|max(imum)? of 2 strings|inputs? should be a valid string/i,
    ),
    kind: "INPUT",
    remedy: "reshape",
    says: (_, { text }) => said("service.inputUnread", { text: excerpt(text) }),
  },
  {
    when: is(429),
    kind: "BUSY",
    remedy: "pause",
    says: ({ at }) => said("service.tooManyRequests", { at }),
    more: { tooFast: true },
  },
  {
    when: (told) =>
      told.status === 503 &&
      (told.estimated !== undefined || /loading|starting|initiali[sz]ing|scal/i.test(told.text)),
    kind: "LOADING",
    remedy: "pause",
    says: ({ model }) => said("service.loading", { model }),
    more: { mild: true },
  },
  {
    when: (told, { own }) => own && is(502, 503)(told),
    kind: "LOADING",
    remedy: "pause",
    says: ({ at }) => said("service.waking", { at }),
    more: { mild: true },
  },
  {
    when: (told) =>
      is(408, 504, 524)(told) || (told.status >= 500 && /too busy|timed? ?out/i.test(told.text)),
    kind: "BUSY",
    remedy: "slow",
    says: ({ model }) => said("service.tooSlow", { model }),
  },
  {
    when: is(503, 529),
    kind: "BUSY",
    remedy: "pause",
    says: ({ at }) => said("service.notAvailable", { at }),
  },
  {
    when: ({ status }) => status >= 500 || status === 424,
    kind: "BUSY",
    remedy: "retry",
    says: ({ at }, { status, text, html }) =>
      said("service.failedOnInput", {
        at,
        error: html || text === "" ? status : `${status}: ${excerpt(text)}`,
      }),
  },
  {
    when: ({ status }) => status >= 400,
    kind: "INPUT",
    remedy: "split",
    says: (_, { text, status }) => said("service.inputRefused", { text: excerpt(text) || `error ${status}` }),
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
  const told: Told = {
    status: response.status,
    text: json === undefined ? (html ? "" : response.body) : errorText(json),
    html,
    estimated: typeof estimated === "number" && estimated > 0 ? estimated : undefined,
  };
  if (response.status >= 200 && response.status < 300 && !html) return null;
  const found = cases().find(
    ({ when, remedy }) => when(told, place) && (remedy !== "schemaless" || place.schema),
  );
  if (!found) return null;
  const advice = header(response.headers, ADVICE);
  if (found.kind === "MODEL" && advice !== undefined) {
    const says = both(said("service.notServedHere", { model: place.model }), asItIs(excerpt(advice)));
    return { remedy: "stop", failure: { kind: found.kind, says } };
  }
  const most = /maximum allowed batch size\D{0,3}(\d+)/i.exec(told.text)?.[1];
  const pause =
    retryAfter(response.headers) ?? (told.estimated && Math.min(LONGEST_LOADING, told.estimated / 2));
  return {
    remedy: found.remedy,
    failure: { kind: found.kind, says: found.says(place, told) },
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
