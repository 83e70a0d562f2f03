import { type InferenceServer, startInferenceServer } from "../../../playground/inference/server.ts";
import { SignIns } from "../../../playground/inference/sign-in/sign-ins.ts";
import { STAND_IN_TOKEN } from "../../../playground/stand-in-token.ts";

const GRANT = "urn:ietf:params:oauth:grant-type:device_code";
const PAGE = "http://127.0.0.1/oauth/device";
const CLIENT = { client_id: "playground" };

/** RFC 8628, and hugging-face.md part 4 for how long things are good for. */
describe("signing in by a code at the playground's server", () => {
  let now = 0;
  const open = () => {
    now = 1e12;
    const signIns = new SignIns(() => now);
    const begun = signIns.begin({ ...CLIENT, scope: "openid inference-api" }, PAGE) as Record<string, string>;
    const { device_code: device = "", user_code: user = "" } = begun;
    const ask = () => signIns.token({ ...CLIENT, grant_type: GRANT, device_code: device });
    const renew = (refresh: unknown) =>
      signIns.token({ ...CLIENT, grant_type: "refresh_token", refresh_token: String(refresh) });
    const allowed = () => {
      signIns.decide(user, true);
      now += 5_000;
      return ask();
    };
    return { signIns, begun, user, ask, renew, allowed };
  };

  it("gives a code that is good for its time", () => {
    const { begun, signIns, user, ask } = open();
    expect(begun).toMatchObject({ verification_uri: PAGE, expires_in: 900, interval: 5 });
    expect(begun.verification_uri_complete).toBe(`${PAGE}?user_code=${user}`);
    now += 900_000;
    expect(ask).toThrow(/expired_token/);
    expect(signIns.decide(user, true)).toBe(false);
  });

  it("is pending until somebody answers, slows down who asks too soon, and gives a token once", () => {
    const { signIns, user, ask } = open();
    expect(ask).toThrow(/slow_down/);
    now += 5_000;
    expect(ask).toThrow(/slow_down/);
    now += 15_000;
    expect(ask).toThrow(/authorization_pending/);
    expect(signIns.decide(user.toLowerCase().replace("-", " "), true)).toBe(true);
    expect(signIns.decide(user, false)).toBe(false);
    now += 15_000;
    expect(ask()).toMatchObject({ token_type: "bearer", expires_in: 28_800, scope: "openid inference-api" });
    now += 60_000;
    expect(ask).toThrow(/invalid_grant/);
  });

  it("refuses what was denied, unknown apps, scopes and grants, and what is missing", () => {
    const { signIns, user, ask } = open();
    signIns.decide(user, false);
    now += 5_000;
    expect(ask).toThrow(/access_denied/);
    expect(() => signIns.begin({ client_id: "01234567-89ab-cdef-0123-456789abcdef" }, PAGE)).toThrow(
      /invalid_client/,
    );
    expect(() => signIns.begin({}, PAGE)).toThrow(/invalid_request/);
    expect(() => signIns.begin({ ...CLIENT, scope: "everything" }, PAGE)).toThrow(/invalid_scope/);
    expect(() => signIns.token({ ...CLIENT, grant_type: "password" })).toThrow(/unsupported_grant_type/);
    expect(() => signIns.token({ ...CLIENT, grant_type: GRANT })).toThrow(/invalid_request/);
  });

  it("takes a refresh token once, and ends the sign-in when it comes again", () => {
    const { signIns, allowed, renew } = open();
    const first = allowed();
    const bearer = (tokens: Record<string, unknown>) => `Bearer ${tokens.access_token}`;
    expect(signIns.scopesOf(bearer(first))).toEqual(["openid", "inference-api"]);
    const second = renew(first.refresh_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(() => signIns.check(bearer(first))).toThrow(/Invalid credentials/);
    signIns.check(bearer(second));
    expect(() => renew(first.refresh_token)).toThrow(/invalid_grant/);
    expect(() => signIns.check(bearer(second))).toThrow(/Invalid credentials/);
    expect(() => renew(second.refresh_token)).toThrow(/invalid_grant/);
  });

  it("takes a token for as long as it is good", () => {
    const { signIns, allowed } = open();
    const { access_token: token } = allowed();
    now += 28_799_000;
    signIns.check(`Bearer ${token}`);
    now += 1_000;
    expect(() => signIns.check(`Bearer ${token}`)).toThrow(/Invalid credentials/);
  });
});

describe("the addresses for it", () => {
  let server: InferenceServer;
  beforeAll(async () => {
    server = await startInferenceServer({ signIn: { code: 900, interval: 0, token: 900 } });
  });
  afterAll(() => server.close());

  const post = async (path: string, form: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams(form);
    const response = await fetch(server.url + path, { method: "POST", body, headers });
    return { status: response.status, text: await response.text() };
  };
  const get = (path: string, token: string) =>
    fetch(server.url + path, { headers: { authorization: `Bearer ${token}` } });

  it("take forms, answer in JSON, and let the person in from a page of this server alone", async () => {
    const json = await fetch(`${server.url}/oauth/device`, {
      method: "POST",
      body: JSON.stringify(CLIENT),
      headers: { "content-type": "application/json" },
    });
    expect([json.status, await json.json()]).toMatchObject([400, { error: "invalid_request" }]);
    const unknown = await post("/oauth/device", { client_id: "01234567-89ab-cdef-0123-456789abcdef" });
    expect([unknown.status, JSON.parse(unknown.text).error]).toEqual([401, "invalid_client"]);

    const begun = await post("/oauth/device", { ...CLIENT, scope: "inference-api read-billing" });
    const { device_code, user_code, verification_uri, verification_uri_complete } = JSON.parse(begun.text);
    expect(verification_uri).toBe(`${server.url}/oauth/device`);
    expect(await (await fetch(verification_uri_complete)).text()).toContain(user_code);
    const answer = { user_code, answer: "allow" };
    expect((await post("/oauth/device/answer", answer, { origin: "https://example.org" })).status).toBe(403);
    const grant = { ...CLIENT, grant_type: GRANT, device_code };
    expect(JSON.parse((await post("/oauth/token", grant)).text).error).toBe("authorization_pending");
    const wrong = await post("/oauth/device/answer", { user_code: '"><b>x', answer: "allow" });
    expect(wrong.text).toContain("There is no such code");
    expect(wrong.text).not.toContain("<b>x");
    expect((await post("/oauth/device/answer", answer, { origin: server.url })).text).toContain("Allowed");

    const { access_token } = JSON.parse((await post("/oauth/token", grant)).text);
    expect(await (await get("/api/whoami-v2", access_token)).json()).toMatchObject({
      name: "local-playground",
    });
    const from = Math.floor(Date.now() / 1000);
    const usage = `/api/settings/billing/usage-v2?startDate=${from - 60}&endDate=${from}`;
    expect(await (await get(usage, access_token)).json()).toEqual({
      usage: { inferenceProviders: { usedNanoUsd: 0, includedNanoUsd: 0, limitNanoUsd: 0, numRequests: 0 } },
    });
    expect((await get(usage.replaceAll(/=(\d+)/g, "=$1000"), access_token)).status).toBe(500);
    expect((await get(usage, STAND_IN_TOKEN)).status).toBe(403);
    expect((await get("/api/whoami-v2", "hf_oauth_invented")).status).toBe(401);
    expect((await get("/v1/models", "hf_oauth_invented")).status).toBe(401);
  });
});
