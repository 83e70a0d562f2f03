import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import type { HostOptions } from "../../../playground/host/options.ts";
import type { DeviceFile, Opened, SidebarApi, SpokenText } from "../../../src/core/api/sidebar-api.ts";
import { PUBLIC_ASSETS } from "../../../src/core/models/device-assets.ts";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAA1BMVEXcFBQXnfKmAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAG0lEQVRYw+3BgQAAAADDoPlT3+AEVQEAAAB8AxBAAAEZszF2AAAAAElFTkSuQmCC",
  "base64",
);
const JSON_TYPE: readonly [string, string] = ["content-type", "application/json"];
const json = (value: unknown) => ({
  status: 200,
  headers: [JSON_TYPE],
  body: new TextEncoder().encode(JSON.stringify(value)),
});

async function open(options: Partial<HostOptions> = {}) {
  const { host, column } = await openAddOn({}, { dist: process.env.STET_DIST ?? "dist", ...options });
  const calls = sidebarCalls(host);
  return {
    column,
    ask: async <Method extends keyof SidebarApi>(method: Method, ...args: Parameters<SidebarApi[Method]>) =>
      (calls[method] as (...args: unknown[]) => Promise<ReturnType<SidebarApi[Method]>>)(...args),
  };
}

afterEach(closeAddOns);

describe("what the sidebar is told for models on this device", () => {
  it("is where pinned versions are to be had, unless the deployment names other places", async () => {
    const { ask } = await open();
    const opened: Opened = await ask("open");
    expect(opened.assets).toEqual(PUBLIC_ASSETS);
    const sums = Object.values(opened.assets.integrity ?? {});
    expect(sums.filter((sum) => /^[\w+/]{64}$/.test(sum)).length).toBeGreaterThan(10);
    expect(opened.drive).toBe(false);
    const mirror = { "stet.assets": JSON.stringify({ hub: "https://mirror.example/" }) };
    const other: Opened = await (await open({ scriptProperties: mirror })).ask("open");
    expect(other.assets).toEqual({ ...PUBLIC_ASSETS, hub: "https://mirror.example/" });
  });

  it("is a file by its address, or why it cannot be had", async () => {
    const origins: HostOptions["origins"] = {
      "https://files.example": ({ url }) =>
        url.endsWith(".png")
          ? { status: 200, headers: [["content-type", "image/png"]], body: PNG }
          : { status: 404, headers: [], body: new Uint8Array() },
    };
    const { ask } = await open({ origins });
    const file: DeviceFile = await ask("file", "https://files.example/a.png", "image");
    expect(file).toEqual({ mime: "image/png", base64: PNG.toString("base64") });
    const none = await ask("file", "https://files.example/none", "image");
    expect(none).toMatchObject({ failure: { says: { code: expect.any(String) } } });
  });
});

describe("the script that runs models on this device", () => {
  it("is a file of its own, which a page is given when it wants it", async () => {
    const { ask } = await open();
    const script: string = await ask("deviceWorker");
    expect(() => new Script(script)).not.toThrow();
    expect(script).toContain("onmessage");
  });

  it("is missed with a sentence where only the other files were put into Google", async () => {
    const dist = await mkdtemp(join(tmpdir(), "stet-dist-"));
    await cp(process.env.STET_DIST ?? "dist", dist, { recursive: true });
    await rm(join(dist, "OnDevice.html"));
    const { ask } = await open({ dist });
    await expect(ask("deviceWorker")).rejects.toThrow("without its file OnDevice.html");
    await rm(dist, { recursive: true });
  });
});

describe("a formula that asks for this device", () => {
  it("says where that can be done, and sends nothing", async () => {
    const { column } = await open();
    await expect(column("HF_CLASSIFY", ["x"], "a, b", "provider: device")).rejects.toThrow("sidebar only");
  });
});

describe("a text read aloud by a provider", () => {
  const sound = { status: 200, headers: [["content-type", "audio/wav"]] as const, body: PNG };
  const served = (provider: string) =>
    json({
      inferenceProviderMapping: {
        [provider]: { providerId: "fal/voice", status: "live", task: "text-to-speech" },
      },
    });

  it("is fetched from where the provider says it is", async () => {
    const asked: string[] = [];
    const { ask } = await open({
      origins: {
        "https://huggingface.co": () => served("fal-ai"),
        "https://router.huggingface.co": ({ url }) => {
          asked.push(new URL(url).pathname);
          return json({ audio: { url: "https://fal.media/a.wav" } });
        },
        "https://fal.media": ({ headers }) => {
          asked.push(`token: ${Object.keys(headers).some((name) => /authorization/i.test(name))}`);
          return sound;
        },
      },
    });
    const spoken: SpokenText = await ask("speak", "hello");
    expect(spoken).toEqual({
      mime: "audio/wav",
      base64: PNG.toString("base64"),
      by: "hexgrad/Kokoro-82M via fal-ai",
    });
    expect(asked).toEqual(["/fal-ai/fal/voice", "token: false"]);
  });

  it.each<[string, object, string | undefined, RegExp]>([
    ["of which no price is known", { dollarsPerDay: 1 }, undefined, /price of this model is not known/],
    ["that may cost nothing more", { dollarsPerDay: 0 }, "hf-inference", /spending limit of .* is reached/],
  ])("keeps to the limits of its person: a model %s", async (_what, limits, provider, sentence) => {
    const posted: string[] = [];
    const chosen = provider && {
      "stet.settings": JSON.stringify({ providers: { "text-to-speech": provider } }),
    };
    const { ask } = await open({
      ...(chosen && { scriptProperties: chosen }),
      origins: {
        "https://huggingface.co": () => served("fal-ai"),
        "https://router.huggingface.co": ({ url }) => {
          posted.push(url);
          return sound;
        },
      },
    });
    await ask("savePreferences", limits);
    await expect(ask("speak", "hello")).rejects.toThrow(sentence);
    expect(posted).toEqual([]);
    await ask("savePreferences", { dollarsPerDay: null });
    await ask("speak", "hello");
    expect(posted).toHaveLength(1);
  });

  it.each<[string, NonNullable<HostOptions["origins"]>, string]>([
    ["nobody serves it", { "https://huggingface.co": () => served("nobody-known") }, "No provider serves"],
    [
      "the credits are used up",
      {
        "https://huggingface.co": () => served("fal-ai"),
        "https://router.huggingface.co": () => ({ ...json({ error: "no credits" }), status: 402 }),
      },
      "no credits left",
    ],
    [
      "a token is repeated, which is cut out",
      {
        "https://huggingface.co": () => served("fal-ai"),
        "https://router.huggingface.co": () => ({
          ...json({ error: "No Bearer hf_SECRETSECRETSECRET here" }),
          status: 400,
        }),
      },
      "No Bearer (secret) here",
    ],
    [
      "no sound comes back",
      {
        "https://huggingface.co": () => served("fal-ai"),
        "https://router.huggingface.co": () => json({ text: "hello" }),
      },
      "gave back no sound",
    ],
  ])("is told in a sentence when %s", async (_when, origins, sentence) => {
    const { ask } = await open({ origins });
    await expect(ask("speak", "hello")).rejects.toThrow(sentence);
    await expect(ask("speak", "x".repeat(4_001))).rejects.toThrow("too long");
    await expect(ask("saveSound", "a", "audio/wav", "AAAA")).rejects.toThrow("may not save to Drive");
  });
});
