import { randomBytes, randomInt } from "node:crypto";
import { STAND_IN_TOKEN } from "../../stand-in-token.ts";
import { RouterError } from "../router-error.ts";
import { OauthError } from "./oauth-error.ts";

export interface SignInTimes {
  /** Seconds that a code is good for, between two questions, and that an access token is good for. */
  readonly code: number;
  readonly interval: number;
  readonly token: number;
}

/** As Hugging Face has them (hugging-face.md part 4; RFC 8628, 3.2, where it does not say). */
export const USUAL_TIMES: SignInTimes = { code: 900, interval: 5, token: 28_800 };

/** The one app that is known here; a real one's client id belongs to the real service. */
const CLIENT = "playground";

const ADVICE = "Here only the playground's own token works: Help > First steps and keys shows it.";

const SCOPES = ["openid", "profile", "email", "inference-api", "read-billing", "read-endpoints"];
const DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";

/** Letters that are not taken for others, nor make words (RFC 8628, 6.1). */
const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

export type Form = Readonly<Record<string, string>>;

interface Code {
  readonly user: string;
  readonly scopes: readonly string[];
  readonly until: number;
  verdict: "pending" | "allowed" | "denied";
  /** Seconds; grows with every question that comes too soon. */
  interval: number;
  asked: number;
}

interface Granted {
  access: string;
  refresh: string;
  until: number;
  readonly scopes: readonly string[];
  /** Refresh tokens that were used up. */
  readonly spent: Set<string>;
}

/**
 * Signing in by a code as RFC 8628 has it, for a public app: a code is good for its time and one token, questions that
 * come too soon are slowed down, a refresh token is good once. One that is used again ends the sign-in.
 */
export class SignIns {
  readonly #codes = new Map<string, Code>();
  readonly #granted = new Set<Granted>();

  /** @param now a clock in ms */
  constructor(
    private readonly now: () => number,
    private readonly times: SignInTimes = USUAL_TIMES,
  ) {}

  /** `POST /oauth/device`. @param page where the code is typed in. @throws OauthError */
  begin({ client_id: client, scope = "" }: Form, page: string): Record<string, unknown> {
    refuseUnknown(client);
    const scopes = scope.split(" ").filter((each) => each !== "");
    if (scopes.some((each) => !SCOPES.includes(each))) throw new OauthError("invalid_scope");
    const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
    const user = `${letters.slice(0, 4)}-${letters.slice(4)}`;
    const device = randomBytes(24).toString("base64url");
    const until = this.now() + this.times.code * 1000;
    const { interval } = this.times;
    this.#codes.set(device, { user, scopes, until, verdict: "pending", interval, asked: this.now() });
    return {
      device_code: device,
      user_code: user,
      verification_uri: page,
      verification_uri_complete: `${page}?user_code=${user}`,
      expires_in: this.times.code,
      interval,
    };
  }

  /** What the person said on the page; false when there is no such code, or not any more. */
  decide(user: string, allow: boolean): boolean {
    const typed = user.toUpperCase().replace(/[^A-Z]/g, "");
    const code = [...this.#codes.values()].find((each) => each.user.replace("-", "") === typed);
    if (code === undefined || code.verdict !== "pending" || this.now() >= code.until) return false;
    code.verdict = allow ? "allowed" : "denied";
    return true;
  }

  /** `POST /oauth/token`. @throws OauthError */
  token(form: Form): Record<string, unknown> {
    refuseUnknown(form.client_id);
    if (form.grant_type === DEVICE_GRANT) return this.#exchange(form.device_code);
    if (form.grant_type === "refresh_token") return this.#renew(form.refresh_token);
    throw new OauthError("unsupported_grant_type");
  }

  #exchange(device: string | undefined): Record<string, unknown> {
    if (!device) throw new OauthError("invalid_request");
    const code = this.#codes.get(device);
    if (code === undefined) throw new OauthError("invalid_grant");
    if (this.now() >= code.until) throw new OauthError("expired_token");
    const early = this.now() - code.asked < code.interval * 1000;
    code.asked = this.now();
    if (early) {
      code.interval += 5;
      throw new OauthError("slow_down");
    }
    if (code.verdict === "pending") throw new OauthError("authorization_pending");
    this.#codes.delete(device);
    if (code.verdict === "denied") throw new OauthError("access_denied");
    const granted = { access: "", refresh: "", until: 0, scopes: code.scopes, spent: new Set<string>() };
    this.#granted.add(granted);
    return this.#issue(granted);
  }

  #renew(refresh: string | undefined): Record<string, unknown> {
    if (!refresh) throw new OauthError("invalid_request");
    for (const granted of this.#granted) {
      if (granted.spent.has(refresh)) this.#granted.delete(granted);
      else if (granted.refresh === refresh) {
        granted.spent.add(refresh);
        return this.#issue(granted);
      }
    }
    throw new OauthError("invalid_grant");
  }

  #issue(granted: Granted): Record<string, unknown> {
    granted.access = `hf_oauth_${randomBytes(24).toString("hex")}`;
    granted.refresh = `hf_oauth__refresh_${randomBytes(24).toString("hex")}`;
    granted.until = this.now() + this.times.token * 1000;
    return {
      access_token: granted.access,
      token_type: "bearer",
      expires_in: this.times.token,
      refresh_token: granted.refresh,
      scope: granted.scopes.join(" "),
    };
  }

  /** What a signed-in token may do; undefined for any other. */
  scopesOf(authorization: string | undefined): readonly string[] | undefined {
    const granted = [...this.#granted].find(({ access }) => authorization === `Bearer ${access}`);
    return granted && this.now() < granted.until ? granted.scopes : undefined;
  }

  /**
   * @throws RouterError for any token but the playground's own and those that are signed in for; like the router, it
   *   takes none for what it is not.
   */
  check(authorization: string | undefined): void {
    if (authorization === undefined || authorization === `Bearer ${STAND_IN_TOKEN}`) return;
    if (this.scopesOf(authorization)) return;
    throw new RouterError(401, { error: "Invalid credentials in Authorization header" }, false, ADVICE);
  }
}

function refuseUnknown(client: string | undefined): void {
  if (!client) throw new OauthError("invalid_request");
  if (client !== CLIENT) throw new OauthError("invalid_client", 401);
}
