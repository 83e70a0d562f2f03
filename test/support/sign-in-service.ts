import type { VirtualClock } from "../../playground/host/clock.ts";
import type { Answer, Sent } from "../../playground/host/transport.ts";
import { answerRequest } from "../../playground/inference/answer-request.ts";
import { Catalogue } from "../../playground/inference/catalogue.ts";
import { RouterError } from "../../playground/inference/router-error.ts";
import { SignIns, type SignInTimes } from "../../playground/inference/sign-in/sign-ins.ts";
import { serve } from "./add-on.ts";
import { Rival } from "./rival/rival.ts";

/** That an answer takes, so that executions at once are at it at the same time. */
const SECONDS = 0.3;

/** Hugging Face on a virtual clock: the playground's sign-in, the rival's models. */
export interface SignInService {
  rival: Rival;
  signIns: SignIns;
  /** What was posted to `/oauth/…`, as `device`, `authorization_code` or the like, with what was answered. */
  posted: { grant: string; status: number; error: string }[];
  /** Whole requests, for those who look for what must not be there. */
  sent: Sent[];
  /** Fails instead of answering: the connection breaks, or a page with this status comes. */
  down: boolean | number;
  /** What a proxy answers in its place, with status 200. */
  page?: string;
  /** Where it sends on to. */
  elsewhere?: string;
  /** What arrived at `https://evil.example`. */
  stolen: Sent[];
  origins: Record<string, (sent: Sent) => Promise<Answer>>;
}

export function signInService(clock: VirtualClock, times?: SignInTimes): SignInService {
  const rival = new Rival();
  const signIns = new SignIns(() => clock.now(), times);
  const surroundings = { root: process.cwd(), models: "models", hub: false };
  const own = { catalogue: new Catalogue([], surroundings), mostInputs: 1, signIns };
  const models = serve(rival, clock);
  const service: SignInService = {
    rival,
    signIns,
    posted: [],
    sent: [],
    stolen: [],
    down: false,
    origins: {},
  };
  const answer = async (sent: Sent): Promise<Answer> => {
    service.sent.push(sent);
    if (typeof service.down === "number")
      return { status: service.down, headers: [], body: Buffer.from('{"error":"down"}'), seconds: SECONDS };
    if (service.elsewhere !== undefined)
      return { status: 307, headers: [["location", service.elsewhere]], body: Buffer.from("") };
    if (service.page !== undefined)
      return { status: 200, headers: [], body: Buffer.from(service.page), seconds: SECONDS };
    if (service.down) throw new Error("the connection broke");
    const { pathname, search } = new URL(sent.url);
    const headers = {
      host: "127.0.0.1:1",
      ...Object.fromEntries(Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), value])),
    };
    const body = Buffer.from(sent.body instanceof Uint8Array ? sent.body : "");
    const replied = await reply(async () => {
      signIns.check((headers as Record<string, string>).authorization);
      if (!/^\/(oauth|api\/(whoami-v2|settings))/.test(pathname)) return null;
      return answerRequest({ method: sent.method, path: pathname + search, headers, body }, own);
    });
    if (pathname.startsWith("/oauth/")) {
      const form = new URLSearchParams(body.toString());
      const grant = (form.get("grant_type") ?? pathname).split(/[/:]/).at(-1) ?? "";
      const error = replied && replied.status !== 200 ? JSON.parse(String(replied.body)).error : "";
      service.posted.push({ grant, status: replied?.status ?? 0, error });
    }
    if (replied === null) return models(sent);
    return {
      status: replied.status,
      headers: [["content-type", "application/json"]],
      body: Buffer.from(replied.body),
      seconds: SECONDS,
    };
  };
  service.origins = {
    "https://huggingface.co": answer,
    "https://router.huggingface.co": answer,
    "https://evil.example": async (sent) => {
      service.stolen.push(sent);
      return { status: 200, headers: [], body: Buffer.from("{}"), seconds: SECONDS };
    },
  };
  return service;
}

/** A refusal as the response that it becomes. */
async function reply<T extends { status: number; body: string | Buffer } | null>(work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RouterError)) throw error;
    return { status: error.status, body: JSON.stringify(error.body) };
  }
}
