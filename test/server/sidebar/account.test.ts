import type { Answer } from "../../../playground/host/transport.ts";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const TOKEN = "hf_abcdefghijklmnop";

describe("connecting to Hugging Face", () => {
  let playground: Playground;

  const calls = async (status: number, body: unknown) => {
    const answer: Answer = {
      status,
      headers: [["content-type", "application/json"]],
      body: Buffer.from(JSON.stringify(body)),
    };
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      userProperties: {},
      origins: { "https://huggingface.co": () => answer },
    });
    return sidebarCalls(playground.host);
  };
  afterEach(() => playground.close());

  it("keeps a token that may run models, in the person's own store alone", async () => {
    const api = await calls(200, { name: "ana", isPro: true });
    expect(await api.connect(` ${TOKEN}\n`)).toEqual({ name: "ana", pro: true });
    expect((await api.open()).account).toEqual({ name: "ana", pro: true });
    const { properties, caches } = playground.host.stored();
    const { script, document, ...people } = properties as Record<string, unknown>;
    expect(JSON.stringify(people)).toContain(TOKEN);
    expect(JSON.stringify([script, document, caches])).not.toContain(TOKEN);
  });

  it("says what a fine-grained token lacks", async () => {
    const auth = {
      accessToken: { role: "fineGrained", fineGrained: { global: ["discussion.write"], scoped: [] } },
    };
    const api = await calls(200, { name: "ana", auth });
    const { problem } = await api.connect(TOKEN);
    expect(problem && inEnglish(problem)).toMatch(/may not run models/);
  });

  it("keeps nothing that Hugging Face refuses, or that is no token", async () => {
    const api = await calls(401, { error: "Invalid username or password." });
    await expect(api.connect(TOKEN)).rejects.toThrow(/does not accept this token/);
    await expect(api.connect("https://huggingface.co")).rejects.toThrow(/start with hf_/);
    expect((await api.open()).account).toBeNull();
    expect(JSON.stringify(playground.host.stored())).not.toContain(TOKEN);
  });

  it("keeps nothing when a page comes back in place of an answer", async () => {
    playground = await openPlayground({
      dist: process.env.STET_DIST ?? "dist",
      userProperties: {},
      origins: {
        "https://huggingface.co": () => ({
          status: 200,
          headers: [["content-type", "text/html"]],
          body: Buffer.from("<!doctype html><title>Back soon</title>"),
        }),
      },
    });
    const api = sidebarCalls(playground.host);
    await expect(api.connect(TOKEN)).rejects.toThrow(/not Hugging Face's answer.*Try again in a minute/);
    expect((await api.open()).account).toBeNull();
    expect(JSON.stringify(playground.host.stored())).not.toContain(TOKEN);
  });

  it("forgets all that is kept for a person", async () => {
    const api = await calls(200, { name: "ana" });
    await api.connect(TOKEN);
    await api.savePreferences({
      dollarsPerRun: 2,
      formulasMaySpend: true,
      billTo: "newsroom",
      endpointKey: "secret-key",
    });
    const chosen = await api.preferences();
    expect(chosen).toMatchObject({
      dollarsPerRun: 2,
      formulasMaySpend: true,
      billTo: "newsroom",
      hasEndpointKey: true,
    });
    expect(JSON.stringify(chosen)).not.toContain("secret-key");
    await api.forgetPerson();
    expect(JSON.stringify(playground.host.stored())).not.toMatch(/stet\.|hf_|secret-key/);
  });

  it("refuses an endpoint without https", async () => {
    const api = await calls(200, {});
    await expect(api.savePreferences({ endpoint: "http://localhost:8080" })).rejects.toThrow(/https/);
  });
});
