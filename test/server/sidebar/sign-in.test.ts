import { VirtualClock } from "../../../playground/host/clock.ts";
import { OauthError } from "../../../playground/inference/sign-in/oauth-error.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { STAND_IN_TOKEN } from "../../../playground/stand-in-token.ts";
import { builtWithEverything } from "../../support/built-with-everything.ts";
import { aboutText, headOf } from "../../support/model-head.ts";
import { saying } from "../../support/saying.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";
import { signInService } from "../../support/sign-in-service.ts";

const HOUR = 3_600_000;
const GRANT = "urn:ietf:params:oauth:grant-type:device_code";
const SECRETS = /hf_oauth|device_code|refresh/;

describe("signing in by a code", () => {
  const dist = builtWithEverything();
  let playground: Playground;

  afterEach(() => playground.close());

  const open = async (build = dist) => {
    const clock = new VirtualClock();
    const service = signInService(clock);
    playground = await openPlayground({ dist: build, clock, origins: service.origins, userProperties: {} });
    const { host } = playground;
    return {
      clock,
      service,
      host,
      calls: sidebarCalls(host),
      grants: () => service.posted.map(({ grant }) => grant),
    };
  };
  const signIn = async () => {
    const opened = await open();
    const { calls, clock, service } = opened;
    const { code } = await calls.startSignIn();
    service.signIns.decide(code, true);
    clock.advance(5_000);
    expect(await calls.checkSignIn()).toMatchObject({ state: "connected" });
    return opened;
  };
  const tokens = () => {
    const people = Object.values(playground.host.stored().properties).filter((each) => "stet.token" in each);
    return people.map((each) => each["stet.token"]);
  };

  it("asks for a code, waits for the person, and keeps the tokens in the person's own store alone", async () => {
    const { calls, clock, service, host } = await open();
    expect((await calls.open()).signIn).toEqual({ available: true, pending: null, ended: false });
    const pending = await calls.startSignIn();
    expect(pending).toMatchObject({ left: 900, interval: 5 });
    expect(pending.code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    expect(pending.page).toContain(pending.code);
    expect((await calls.open()).signIn.pending).toMatchObject({ code: pending.code });

    clock.advance(5_000);
    expect(await calls.checkSignIn()).toMatchObject({ state: "waiting", code: pending.code });
    service.signIns.decide(pending.code, true);
    clock.advance(5_000);
    const done = await calls.checkSignIn();
    expect(done).toMatchObject({ state: "connected", account: { name: "local-playground", pro: false } });
    expect(service.posted).toEqual([
      { grant: "device", status: 200, error: "" },
      { grant: "device_code", status: 400, error: "authorization_pending" },
      { grant: "device_code", status: 200, error: "" },
    ]);

    expect(JSON.stringify([pending, done, await calls.open()])).not.toMatch(SECRETS);
    const { properties, caches } = host.stored();
    const { script, document, ...people } = properties as Record<string, unknown>;
    expect(JSON.stringify(people)).toContain("hf_oauth_");
    expect(JSON.stringify([script, document, caches, host.fetches, host.executions])).not.toMatch(SECRETS);
    expect(service.sent.map(({ url }) => url).join()).not.toMatch(SECRETS);
  });

  it.each([true, 500, 503])(
    "says so when Hugging Face is down at its start (%s), and can be started again",
    async (down) => {
      const { calls, service } = await open();
      service.down = down;
      await expect(calls.startSignIn()).rejects.toThrow(
        "Hugging Face could not be reached. Try again in a minute.",
      );
      expect((await calls.open()).signIn).toEqual({ available: true, pending: null, ended: false });
      expect(await calls.checkSignIn()).toEqual({ state: "none" });
      service.down = false;
      expect((await calls.startSignIn()).code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    },
  );

  it("asks no oftener than it may, whoever calls, and slows down when it is told to", async () => {
    const { calls, clock, service, grants } = await open();
    const { code } = await calls.startSignIn();
    await Promise.all([calls.checkSignIn(), calls.checkSignIn(), calls.open()]);
    expect(grants()).toEqual(["device"]);
    clock.advance(5_000);
    await Promise.all([calls.checkSignIn(), calls.checkSignIn(), calls.checkSignIn()]);
    expect(grants()).toEqual(["device", "device_code"]);

    service.down = true;
    clock.advance(5_000);
    expect(await calls.checkSignIn()).toMatchObject({ state: "waiting", interval: 10 });
    service.down = false;
    service.signIns.decide(code, true);
    clock.advance(9_000);
    expect(await calls.checkSignIn()).toMatchObject({ state: "waiting", interval: 1 });
    clock.advance(1_000);
    expect(await calls.checkSignIn()).toMatchObject({ state: "connected" });
    expect(service.posted.map(({ error }) => error)).not.toContain("slow_down");
  });

  it("goes on after a slow_down, five seconds slower", async () => {
    const { calls, clock, service } = await open();
    const { code } = await calls.startSignIn();
    const stored = JSON.stringify(playground.host.stored());
    const device = /\\"device\\":\\"([\w-]+)\\"/.exec(stored)?.[1] ?? "";
    clock.advance(5_000);
    // Somebody else asks with the same code, so that the next question comes too soon for Hugging Face.
    const form = { client_id: "playground", device_code: device, grant_type: GRANT };
    expect(() => service.signIns.token(form)).toThrow(/authorization_pending/);
    expect(await calls.checkSignIn()).toMatchObject({ state: "waiting", interval: 10 });
    expect(service.posted.at(-1)?.error).toBe("slow_down");
    service.signIns.decide(code, true);
    clock.advance(9_000);
    expect(await calls.checkSignIn()).toMatchObject({ state: "waiting" });
    clock.advance(1_000);
    expect(await calls.checkSignIn()).toMatchObject({ state: "connected" });
  });

  it("says that it was denied, that it ran out, that it was cancelled, and offers nothing of it afterwards", async () => {
    const { calls, clock, service } = await open();
    service.signIns.decide((await calls.startSignIn()).code, false);
    clock.advance(5_000);
    expect(await calls.checkSignIn()).toEqual({ state: "denied" });
    expect(await calls.checkSignIn()).toEqual({ state: "none" });

    await calls.startSignIn();
    clock.advance(900_000);
    expect(await calls.checkSignIn()).toEqual({ state: "expired" });

    await calls.startSignIn();
    await calls.cancelSignIn();
    expect((await calls.open()).signIn.pending).toBeNull();
    expect(JSON.stringify(playground.host.stored())).not.toMatch(/device/);
    expect(tokens()).toEqual([]);
  });

  it("completes what was allowed while the sidebar was closed", async () => {
    const { calls, clock, service } = await open();
    service.signIns.decide((await calls.startSignIn()).code, true);
    clock.advance(60_000);
    expect(await calls.open()).toMatchObject({
      account: { name: "local-playground" },
      signIn: { pending: null, ended: false },
    });
  });

  it("renews a token that is about to run out once, however many executions need it", async () => {
    const { calls, clock, grants } = await signIn();
    const [first] = tokens();
    clock.advance(HOUR);
    await calls.open();
    expect(grants()).toEqual(["device", "device_code"]);
    clock.advance(6.9 * HOUR);
    const asking = () => calls.ask(headOf(), [aboutText("a text")]);
    const outcomes = await Promise.all([asking(), asking(), calls.open()]);
    expect(outcomes.slice(0, 2)).toMatchObject([[{ status: 200 }], [{ status: 200 }]]);
    expect(grants()).toEqual(["device", "device_code", "refresh_token"]);
    expect(tokens()).not.toEqual([first]);
    clock.advance(7.9 * HOUR);
    expect(await asking()).toMatchObject([{ status: 200 }]);
    expect(grants().filter((grant) => grant === "refresh_token")).toHaveLength(2);
  });

  it("says that the sign-in has ended when Hugging Face renews it no more, and asks no model", async () => {
    const { calls, clock, service } = await signIn();
    const { signIns } = service;
    const token = jest.spyOn(signIns, "token");
    clock.advance(5 * HOUR);
    await calls.open();
    const used = token.mock.calls.at(-1)?.[0] ?? {};
    // The same refresh token again ends it, wherever it was stolen.
    expect(() => signIns.token(used)).toThrow(/invalid_grant/);
    clock.advance(7.9 * HOUR);
    expect(await calls.open()).toMatchObject({ account: null, signIn: { ended: true } });
    const [outcome] = await calls.ask(headOf(), [aboutText("a text")]);
    expect(outcome).toMatchObject({ refused: { kind: "TOKEN", says: saying(/run out/) } });
    expect(service.sent.filter(({ url }) => url.startsWith("https://router."))).toEqual([]);
    await calls.connect(STAND_IN_TOKEN);
    expect(await calls.open()).toMatchObject({
      account: { name: "local-playground" },
      signIn: { ended: false },
    });
  });

  it.each(["{", "null", "[]", '{"refresh":1,"until":9e15}', '{"refresh":"x"}', "<html>busy</html>"])(
    "takes a sign-in that cannot be read for one that has ended: %s",
    async (damaged) => {
      const { calls, service, host } = await signIn();
      const [person = ""] =
        Object.entries(host.stored().properties).find(([, kept]) => "stet.token" in kept) ?? [];
      host.setProperty(person, "stet.signIn", damaged);
      service.sent.length = 0;
      expect(await calls.open()).toMatchObject({ account: null, signIn: { available: true, ended: true } });
      const [outcome] = await calls.ask(headOf(), [aboutText("a text")]);
      expect(outcome).toMatchObject({
        refused: { kind: "TOKEN", says: saying(/run out.*Connect again/) },
      });
      expect(service.sent).toEqual([]);
    },
  );

  it.each(["{", "null", '{"device":1}', "<html>busy</html>"])(
    "takes a code that cannot be read for none, and gives another: %s",
    async (damaged) => {
      const { calls, host } = await open();
      await calls.startSignIn();
      const [person = ""] =
        Object.entries(host.stored().properties).find(([, kept]) => "stet.pending" in kept) ?? [];
      host.setProperty(person, "stet.pending", damaged);
      expect((await calls.open()).signIn.pending).toBeNull();
      expect(await calls.checkSignIn()).toEqual({ state: "none" });
      expect((await calls.startSignIn()).code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    },
  );

  it("takes neither a refresh token nor a code to where it is sent on", async () => {
    const { calls, clock, service } = await signIn();
    service.elsewhere = "https://evil.example/steal";
    clock.advance(7.9 * HOUR);
    await calls.open();
    await expect(calls.startSignIn()).rejects.toThrow("could not be reached");
    expect(service.stolen).toEqual([]);
  });

  it("says so when a page comes where an answer should, while a code waits and when it is renewed", async () => {
    const { calls, clock, service } = await signIn();
    const [before] = tokens();
    clock.advance(7.9 * HOUR);
    service.page = "<!doctype html><title>Maintenance</title>";
    expect(await calls.open()).toMatchObject({ account: { name: "local-playground" } });
    expect(tokens()).toEqual([before]);
    await expect(calls.startSignIn()).rejects.toThrow("could not be reached. Try again in a minute");
  });

  it("keeps the token that there is while Hugging Face cannot be reached", async () => {
    const { calls, clock, service } = await signIn();
    const [before] = tokens();
    clock.advance(7.9 * HOUR);
    service.down = true;
    expect((await calls.open()).account).toMatchObject({ name: "local-playground" });
    expect(tokens()).toEqual([before]);
    service.down = false;
    await calls.open();
    expect(tokens()).not.toEqual([before]);
  });

  it("is forgotten with the token, and with the person", async () => {
    const { calls } = await signIn();
    await calls.disconnect();
    expect(JSON.stringify(playground.host.stored())).not.toMatch(SECRETS);
    await playground.close();
    const again = await signIn();
    await again.calls.startSignIn();
    await again.calls.left();
    await again.calls.forgetPerson();
    expect(JSON.stringify(playground.host.stored())).not.toMatch(/stet\.|hf_/);
  });

  it("is not to be had in the default build, nor with a client id that Hugging Face does not know", async () => {
    const { calls } = await open(process.env.STET_DIST ?? "dist");
    expect((await calls.open()).signIn.available).toBe(false);
    await expect(calls.startSignIn()).rejects.toThrow(/docs\/deploying\.md/);
    await playground.close();
    const { calls: others, service } = await open();
    service.signIns.begin = () => {
      throw new OauthError("invalid_client", 401);
    };
    await expect(others.startSignIn()).rejects.toThrow(/does not let this build of Stet sign in/);
  });
});
