import { VirtualClock } from "../../../playground/host/clock.ts";
import type { Answer, Sent } from "../../../playground/host/transport.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { headOf, lookUps } from "../../support/model-head.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const TOKEN = "hf_abcdefghijklmnop";
const BENS = "hf_abcdefghijklmben";
/** As Hugging Face's own clients read it. */
const USAGE = {
  usage: {
    inferenceProviders: {
      usedNanoUsd: 570_000_000,
      includedNanoUsd: 2_000_000_000,
      limitNanoUsd: 0,
      numRequests: 9,
    },
  },
};
const MINUTE = 60_000;

describe("what is left", () => {
  let playground: Playground;
  afterEach(() => playground.close());

  const open = async (usage: { status: number; body: unknown }, who: object = {}) => {
    const clock = new VirtualClock();
    const asked: URL[] = [];
    const whoami = { name: "ana", isPro: true, ...who };
    /** What happens, one after the other, while the usage is asked for. */
    const meanwhile: (() => Promise<unknown>)[] = [];
    const answer = async ({ url, headers }: Sent): Promise<Answer> => {
      asked.push(new URL(url));
      if (/out-of-reach/.test(url)) throw new Error("the connection broke");
      if (/usage-v2/.test(url)) await meanwhile.shift()?.();
      const said = headers.Authorization === `Bearer ${BENS}` ? { ...whoami, name: "ben" } : whoami;
      const { status, body } = /usage-v2/.test(url) ? usage : { status: 200, body: said };
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return { status, headers: [["content-type", "application/json"]], body: Buffer.from(text) };
    };
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      clock,
      userProperties: {},
      origins: { "https://huggingface.co": answer, "https://router.huggingface.co": answer },
    });
    const calls = sidebarCalls(playground.host);
    const usages = () => asked.filter(({ pathname }) => pathname === "/api/settings/billing/usage-v2");
    return { calls, clock, asked, usages, whoami, meanwhile };
  };

  it("is nothing to ask about while nobody is connected", async () => {
    const { calls, asked } = await open({ status: 200, body: USAGE });
    expect(await calls.left()).toEqual({
      account: null,
      calls: { left: 20_000, most: 20_000 },
      credits: { unknown: "nobody" },
    });
    expect(asked).toEqual([]);
  });

  it("is what Hugging Face says of this month, asked once in a few minutes", async () => {
    const { calls, clock, usages } = await open({ status: 200, body: USAGE });
    await calls.connect(TOKEN);
    expect((await calls.left()).credits).toEqual({ used: 0.57, limit: null });
    await calls.left();
    expect(usages()).toHaveLength(1);
    clock.advance(6 * MINUTE);
    await calls.left();
    expect(usages()).toHaveLength(2);
    const { searchParams } = usages()[0] as URL;
    const [start, end] = [Number(searchParams.get("startDate")), Number(searchParams.get("endDate"))];
    expect(new Date(start * 1000).toISOString()).toMatch(/-01T00:00:00\.000Z$/);
    expect(Math.abs(end * 1000 - clock.now())).toBeLessThan(7 * MINUTE);
  });

  it("is said where a limit is set, and never taken from what is included", async () => {
    const { inferenceProviders } = USAGE.usage;
    const body = { usage: { inferenceProviders: { ...inferenceProviders, limitNanoUsd: 5_000_000_000 } } };
    const { calls } = await open({ status: 200, body });
    await calls.connect(TOKEN);
    expect((await calls.left()).credits).toEqual({ used: 0.57, limit: 5 });
  });

  it("counts from where the account's own month begins", async () => {
    const now = new VirtualClock().now();
    const periodEnd = Math.floor(now / 1000) + 10 * 86_400;
    const { calls, usages } = await open({ status: 200, body: USAGE }, { periodEnd });
    await calls.connect(TOKEN);
    await calls.left();
    const start = Number(usages()[0]?.searchParams.get("startDate"));
    const days = (periodEnd - start) / 86_400;
    expect(days).toBeGreaterThan(27);
    expect(days).toBeLessThan(32.1);
    expect(start * 1000).toBeLessThan(now);
  });

  it.each([
    ["the token may not read it", 403, { error: "no" }, "permission"],
    ["the token is not accepted any more", 401, { error: "no" }, "refused"],
    ["the address is gone", 404, { error: "Not Found" }, "silent"],
    ["the answer has another shape", 200, { usage: { inferenceProviders: [] } }, "silent"],
    ["a web page comes back", 200, "<!doctype html><title>Back soon</title>", "silent"],
    ["Hugging Face fails", 500, "", "silent"],
  ])("cannot be said when %s", async (_when, status, body, unknown) => {
    const { calls } = await open({ status, body });
    await calls.connect(TOKEN);
    expect((await calls.left()).credits).toEqual({ unknown });
    expect((await calls.open()).account).toMatchObject({ name: "ana" });
  });

  it("is not asked for where an organisation pays", async () => {
    const { calls, usages } = await open({ status: 200, body: USAGE });
    await calls.connect(TOKEN);
    await calls.savePreferences({ billTo: "newsroom" });
    expect((await calls.left()).credits).toEqual({ unknown: "organisation" });
    expect(usages()).toEqual([]);
  });

  it("sees that an account has become PRO, and which of its organisations can pay", async () => {
    const { calls, whoami } = await open({ status: 200, body: USAGE }, { isPro: false, orgs: [] });
    expect(await calls.connect(TOKEN)).toMatchObject({ pro: false, orgs: [] });
    Object.assign(whoami, { isPro: true, orgs: [{ name: "newsroom", canPay: true }, { name: "club" }] });
    expect((await calls.left()).account).toEqual({
      name: "ana",
      pro: true,
      orgs: [
        { name: "newsroom", canPay: true },
        { name: "club", canPay: false },
      ],
    });
  });

  it("is not taken for another account's that is connected while it is asked", async () => {
    const { calls, usages, meanwhile } = await open({ status: 200, body: USAGE });
    await calls.connect(TOKEN);
    meanwhile.push(() => calls.connect(BENS));
    const { account, credits } = await calls.left();
    expect({ account, credits }).toEqual({
      account: { name: "ben", pro: true },
      credits: { unknown: "silent" },
    });
    expect((await calls.open()).account?.name).toBe("ben");
    await calls.left();
    expect(usages()).toHaveLength(2);
    meanwhile.push(() => calls.disconnect());
    await calls.connect(TOKEN);
    expect(await calls.left()).toMatchObject({ account: null, credits: { unknown: "nobody" } });
    await calls.connect(BENS);
    expect((await calls.left()).account?.name).toBe("ben");
  });

  it.each([
    ["has failed", 500, 2],
    ["had too much to do", 429, 2],
    ["does not say at all", 404, 1],
  ])("is asked for again only where an answer may come: Hugging Face %s", async (_what, status, times) => {
    const { calls, usages } = await open({ status, body: {} });
    await calls.connect(TOKEN);
    await calls.left();
    expect((await calls.left()).credits).toEqual({ unknown: "silent" });
    expect(usages()).toHaveLength(times);
  });

  it("counts this person's calls over 24 hours, those of formulas among them, and nobody else's", async () => {
    const { calls, clock, asked } = await open({ status: 404, body: {} });
    const { host } = playground;
    await calls.connect(TOKEN);
    await calls.ask(headOf(), lookUps(3));
    await calls.savePreferences({ formulasMaySpend: true });
    await host.call("HF_CLASSIFY", [[["a"], ["b"]], "sport, crime"]);
    const made = asked.length;
    expect(made).toBeGreaterThan(4);
    expect((await calls.left()).calls).toEqual({ left: 20_000 - made - 2, most: 20_000 });
    expect((await sidebarCalls(host.as({ email: "ben@example.org" })).left()).calls.left).toBe(20_000);
    clock.advance(25 * 60 * MINUTE);
    await calls.left();
    expect((await calls.left()).calls.left).toBe(20_000 - 2);
  });

  it("costs no answer where Google's cache fails when calls are counted", async () => {
    const { calls, asked } = await open({ status: 404, body: {} });
    playground.host.faults.throwAt("CacheService.getUserCache", 1, "We're sorry, a server error occurred.");
    expect(await calls.ask(headOf(), lookUps(1))).toMatchObject([{ status: 200 }]);
    expect(asked).toHaveLength(1);
  });

  it("takes an account that has made more than 20,000 calls for one with 100,000", async () => {
    const { calls } = await open({ status: 404, body: {} });
    const other = sidebarCalls(playground.host.as({ account: "workspace" }));
    await calls.connect(TOKEN);
    await other.ask(headOf("out-of-reach"), lookUps(20_050));
    expect((await other.left()).calls.most).toBe(100_000);
  });
});
