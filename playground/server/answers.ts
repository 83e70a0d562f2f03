import type { HostOptions } from "../host/options.ts";
import { send } from "../host/transport.ts";
import { startInferenceServer } from "../inference/server.ts";
import { STAND_IN_TOKEN } from "../stand-in-token.ts";

export interface AnswersOptions {
  /** Models of the Hub, downloaded when first asked and run here. */
  hub?: boolean | undefined;
  /** The real service, with the token in HF_TOKEN. */
  live?: boolean | undefined;
  /** Another server that speaks as the router does. */
  baseUrl?: string | undefined;
}

/** Who answers the add-on's requests for models. */
export interface Answers {
  origins: NonNullable<HostOptions["origins"]>;
  /** In words, for the page. */
  who: string;
  close(): Promise<void>;
}

const ROUTER = "https://router.huggingface.co";
const HUB = "https://huggingface.co";

/** Pictures and recordings are fetched from where they are, once somebody has said that this computer may go out. */
const WEB: Answers["origins"] = { "*": null };

/** Without options: the server on this computer, with the models built here. Nothing leaves the computer. */
export async function startAnswers({ hub = false, live = false, baseUrl }: AnswersOptions): Promise<Answers> {
  const close = async () => {};
  if (live)
    return {
      origins: liveOrigins(process.env.HF_TOKEN),
      who: "router.huggingface.co, with your token",
      close,
    };
  if (baseUrl) {
    const base = baseUrl.replace(/\/+(v1\/?)?$/, "");
    return { origins: { [ROUTER]: base, [HUB]: base }, who: new URL(baseUrl).host, close };
  }
  const server = await startInferenceServer({ hub });
  const ids = server.models.map(({ id }) => id);
  const models = ids.length > 3 ? `${ids.slice(0, 2).join(", ")} and ${ids.length - 2} more` : ids.join(", ");
  const who = `${[models, ...(hub ? ["models of the Hub"] : [])].filter(Boolean).join(", ")} on this computer`;
  const origins = { [ROUTER]: server.url, [HUB]: server.url, ...(hub && WEB) };
  return { origins, who, close: () => server.close() };
}

/** The real service. A request of the stand-in account, or without a token, gets the one from the environment. */
function liveOrigins(token: string | undefined): Answers["origins"] {
  if (!token) throw new Error("--live needs a Hugging Face token in the environment variable HF_TOKEN.");
  const real = { [ROUTER]: null, [HUB]: null };
  const withToken: Answers["origins"][string] = (request) => {
    const { authorization = "", ...others } = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const own = authorization !== "" && authorization !== `Bearer ${STAND_IN_TOKEN}`;
    const headers = { ...others, authorization: own ? authorization : `Bearer ${token}` };
    return send({ ...request, headers }, real, AbortSignal.timeout(120_000));
  };
  return { [ROUTER]: withToken, [HUB]: withToken, ...WEB };
}
