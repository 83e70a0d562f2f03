import { NO_SETTINGS } from "../../../src/core/settings/settings.ts";
import { asked, functionNamed, jobOf, shown } from "../../support/sheet-function.ts";

const ENDPOINT = { endpoint: "http://localhost:11434/v1" };
const LONG = "word ".repeat(40);

describe("an own endpoint that speaks OpenAI's dialect", () => {
  it.each<[string, unknown[]]>([
    ["HF_CLASSIFY", ["a", "b, c", "model: llama3.2:3b"]],
    ["HF_EXTRACT", ["a", "people", "model: llama3.2:3b"]],
    ["HF_SUMMARIZE", [LONG, 20, "model: llama3.2:3b"]],
    ["HF_TRANSLATE", ["a", "de", "", "model: llama3.2:3b"]],
    ["HF_ANSWER", ["a", "b", "model: llama3.2:3b"]],
    ["HF_GENERATE", ["a", "b", "model: llama3.2:3b"]],
    ["HF_LANGUAGE", ["a", "model: llama3.2:3b"]],
  ])("is asked in words by %s", (name, args) => {
    expect(jobOf(name, args as never, ENDPOINT)).toMatchObject({
      task: "chat-completion",
      model: "llama3.2:3b",
      endpoint: ENDPOINT.endpoint,
    });
  });

  it("looks at pictures in words, and gives vectors", () => {
    const url = "https://example.org/a.png";
    expect(jobOf("HF_CAPTION", [url], ENDPOINT).task).toBe("image-text-to-text");
    expect(jobOf("HF_SIMILARITY", ["a", "b", "model: nomic-embed-text"], ENDPOINT).task).toBe(
      "feature-extraction",
    );
  });

  it("takes the model that was set for conversations", () => {
    const models = { "chat-completion": "llama3.2:3b" };
    expect(jobOf("HF_TRANSLATE", ["a", "de"], { ...ENDPOINT, models }).model).toBe("llama3.2:3b");
  });

  it.each<[string, unknown[]]>([
    ["HF_TRANSCRIBE", ["https://example.org/a.wav"]],
    ["HF_DETECT", ["https://example.org/a.png"]],
    ["HF_SEGMENT", ["https://example.org/a.png"]],
    ["HF_CLASSIFY_AUDIO", ["https://example.org/a.wav"]],
    ["HF_CLASSIFY_IMAGE", ["https://example.org/a.png"]],
  ])("cannot do %s, and the sentence says why", (name, args) => {
    expect(() => asked(name, args as never, ENDPOINT)).toThrow(
      /the endpoint that is set up follows instructions/,
    );
  });
});

describe("a choice of model", () => {
  it("is the formula's, else the one that was set, else the recommended one", () => {
    const models = { translation: "Helsinki-NLP/opus-mt-en-de" };
    const chosen = (options: string, settings: object) =>
      jobOf("HF_TRANSLATE", ["a", "de", "", options], settings).model;
    expect(chosen("model: google-t5/t5-base", { models })).toBe("google-t5/t5-base");
    expect(chosen("", { models })).toBe("Helsinki-NLP/opus-mt-en-de");
    expect(chosen("", {})).toBe("openai/gpt-oss-20b:cheapest");
  });

  it("goes with provider and organisation", () => {
    expect(jobOf("HF_CLASSIFY", ["a", "", "provider: together"], { billTo: "newsroom" })).toMatchObject({
      provider: "together",
      billTo: "newsroom",
    });
  });
});

describe("HF_CLEAN", () => {
  it("asks for the sheet's locale only when a rule needs it", () => {
    let times = 0;
    const settings = {
      ...NO_SETTINGS,
      get locale() {
        times++;
        return "de_DE";
      },
    };
    const clean = (what?: string) => functionNamed("HF_CLEAN").ask(["1.234", what], settings).show([]);
    expect(clean()).toEqual([["1.234"]]);
    expect(clean("trim")).toEqual([["1.234"]]);
    expect(times).toBe(0);
    expect(clean("number")).toEqual([[1234]]);
    expect(times).toBe(1);
  });
});

describe("HF_USAGE", () => {
  it("shows what was used today, a row each", () => {
    const usage = {
      day: "2026-05-04",
      runs: 7,
      requests: 3,
      answered: 40,
      remembered: 60,
      fetches: 4,
      dollars: 0.0012345678,
    };
    expect(shown("HF_USAGE", [], [], { usage })).toEqual([
      ["Requests to models today", 3],
      ["Answers they brought", 40],
      ["Answers remembered, at no cost", 60],
      ["Google's fetches used by Stet", 4],
      ["Estimated cost in US dollars", 0.001235],
    ]);
    expect(shown("HF_USAGE", [], [])[0]).toEqual(["Requests to models today", 0]);
  });
});
