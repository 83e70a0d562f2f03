import type { SpokenText } from "../../core/api/sidebar-api.ts";
import type { Json } from "../../core/cells/json.ts";
import type { Asks, Reply, Request } from "../../core/inference/exchange.ts";
import { httpTrouble } from "../../core/inference/http-trouble.ts";
import { platformTrouble } from "../../core/inference/platform-trouble.ts";
import type { Served } from "../../core/inference/provider-request.ts";
import {
  chosenSpeaker,
  lookUpUrl,
  MOST_CHARACTERS,
  needsLookUp,
  soundAddress,
  speaker,
  speakerName,
  speechRequest,
} from "../../core/media/speech.ts";
import { said, Told } from "../../core/messages/said.ts";
import { cutSecrets } from "../../core/requests/cut-secrets.ts";
import { permit } from "../../core/requests/permit.ts";
import { readJson } from "../../core/tasks/json-shape.ts";
import { personalCredentials } from "../account/credentials.ts";
import { fetchOne } from "../requests/send.ts";
import { settings } from "../settings/settings.ts";
import { sendWithin } from "../spending/ledger.ts";
import { ledgerFor } from "../spending/limits.ts";
import { fetchPublic } from "./fetch-files.ts";

/** Waited for a sound that a provider gives the address of. */
const SOUND_SECONDS = 60;

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/**
 * Has a text read aloud by the chosen model, within the limits of what this person lets be spent.
 * @throws Error with a sentence when nobody serves the model, the limits have no room, or it gives no sound.
 */
export function speak(text: string): SpokenText {
  if (text.trim() === "") throw new Told(said("speech.noText"));
  if (text.length > MOST_CHARACTERS) throw new Told(said("speech.tooLong", { most: MOST_CHARACTERS }));
  const job = speaker(settings());
  const served = needsLookUp(job) ? lookUp(job) : null;
  const response = askPaid({ id: 0, method: "POST", timeout: 120, ...speechRequest(job, text, served) }, job);
  const sound = soundOf(response);
  if (sound === null) throw new Told(said("speech.noSound", { model: job.model }));
  return { ...sound, by: speakerName(job, served) };
}

/** What is set aside for it before is settled whatever comes of it. */
function askPaid(request: Request, job: ReturnType<typeof speaker>): Response {
  let came: (() => Response) | undefined;
  const asks: Asks = { inputs: [""], form: "one", schema: false };
  const ledger = ledgerFor(job, "", personalCredentials);
  const { outcomes } = sendWithin(ledger, [{ ...request, asks }], () => {
    try {
      const response = ask(request, job);
      came = () => response;
      return [{ status: response.getResponseCode(), headers: {}, body: "" }];
    } catch (error) {
      came = () => {
        throw error;
      };
      return [{ exception: "" }];
    }
  });
  const [outcome] = outcomes;
  if (outcome && "refused" in outcome) throw new Told(outcome.refused.says);
  return (came as () => Response)();
}

function lookUp(job: ReturnType<typeof speaker>): Served {
  const response = ask({ id: 0, method: "GET", url: lookUpUrl(job), headers: {}, timeout: 20 }, job);
  const served = chosenSpeaker(job, readJson(response.getContentText()) ?? null, settings().allow);
  if (served === null) throw new Told(said("speech.nobodyServes", { model: job.model }));
  return served;
}

function ask(request: Request, { model, endpoint }: ReturnType<typeof speaker>): Response {
  const place = {
    model,
    at: endpoint ? said("speech.yourEndpoint") : "Hugging Face",
    own: Boolean(endpoint),
    seconds: 0,
    timeout: request.timeout,
    schema: false,
  };
  const credentials = personalCredentials();
  const verdict = permit(request, credentials);
  if ("refused" in verdict) throw new Told(verdict.refused.says);
  const cut = (text: string) => cutSecrets(text, credentials.secrets);
  let response: Response;
  try {
    response = fetchOne(request, credentials);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new Told(platformTrouble(cut(text), place).failure.says);
  }
  if (response.getResponseCode() < 300) return response;
  const reply: Extract<Reply, { status: number }> = {
    status: response.getResponseCode(),
    headers: {},
    body: cut(response.getContentText()),
  };
  const trouble = httpTrouble(reply, readJson(reply.body), place);
  throw new Told(trouble?.failure.says ?? said("speech.error", { model, status: reply.status }));
}

/** The sound in a response, or the one that it names. */
function soundOf(response: Response): { mime: string; base64: string } | null {
  const mime = response.getBlob().getContentType() ?? "";
  if (/^audio\//.test(mime)) return { mime, base64: Utilities.base64Encode(response.getContent()) };
  const address = soundAddress((readJson(response.getContentText()) ?? null) as Json);
  if (address === null) return null;
  const [, type, base64] = /^data:(audio\/[\w.+-]+);base64,(.*)$/s.exec(address) ?? [];
  if (type !== undefined && base64 !== undefined) return { mime: type, base64 };
  const [file] = fetchPublic([address], SOUND_SECONDS);
  if (file === undefined || "failure" in file || file.status >= 300) return null;
  return {
    mime: /^audio\/[\w.+-]+/.exec(file.contentType)?.[0] ?? "audio/mpeg",
    base64: Utilities.base64Encode(Array.from(file.bytes)),
  };
}
