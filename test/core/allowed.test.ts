import { speaker } from "../../src/core/media/speech.ts";
import { type Allowed, allowedByAll, refuseUnlessAllowed } from "../../src/core/models/allow-list.ts";
import { modelOf } from "../../src/core/models/model-of.ts";
import { NO_SETTINGS } from "../../src/core/settings/settings.ts";

const classify = (allow: Allowed, options = {}) =>
  modelOf("zero-shot-classification", options, { ...NO_SETTINGS, allow });

describe("what a newsroom allows", () => {
  it("lets listed models be asked, and those of a listed organisation", () => {
    expect(classify({ models: ["facebook/bart-large-mnli"] }).model).toBe("facebook/bart-large-mnli");
    expect(classify({ models: ["facebook/*"] }).model).toBe("facebook/bart-large-mnli");
    expect(classify({ models: ["openai/gpt-oss-20b"] }, { model: "openai/gpt-oss-20b:groq" }).task).toBe(
      "chat-completion",
    );
  });

  it("refuses every other model, naming those that are allowed", () => {
    expect(() => classify({ models: ["google/*", "openai/gpt-oss-20b:groq"] })).toThrow(
      "The model facebook/bart-large-mnli is not allowed here. Allowed models: google/*, openai/gpt-oss-20b:groq.",
    );
    expect(() => classify({ models: ["face/*"] })).toThrow(/not allowed/);
    expect(() =>
      classify({ models: ["openai/gpt-oss-20b:groq"] }, { model: "openai/gpt-oss-20b:novita" }),
    ).toThrow(/not allowed/);
  });

  it("refuses every other provider", () => {
    expect(classify({ providers: ["hf-inference"] }).model).toBe("facebook/bart-large-mnli");
    expect(() => classify({ providers: ["groq"] })).toThrow(
      "The provider hf-inference is not allowed here. Allowed providers: groq.",
    );
    expect(() => classify({ providers: ["groq"] }, { model: "openai/gpt-oss-20b:novita" })).toThrow(
      "The provider novita is not allowed here. Allowed providers: groq.",
    );
  });

  it("names the first allowed provider that serves conversations, where the router would choose one", () => {
    const providers = ["hf-inference", "replicate", "groq", "together"];
    for (const model of ["openai/gpt-oss-20b", "openai/gpt-oss-20b:cheapest", "openai/gpt-oss-20b:fastest"])
      expect(classify({ providers }, { model }).model).toBe("openai/gpt-oss-20b:groq");
    expect(classify({ providers }, { model: "openai/gpt-oss-20b:together" }).model).toContain(":together");
    expect(classify({ providers: ["Groq"] }, { model: "zai-org/GLM-5-chat" }).model).toBe(
      "zai-org/GLM-5-chat:groq",
    );
    // Cerebras is not known to serve this one.
    expect(classify({ providers: ["cerebras", "groq"] }, { model: "openai/gpt-oss-20b" }).model).toContain(
      ":groq",
    );
    const models = ["openai/gpt-oss-20b:cheapest"];
    expect(classify({ models, providers }, { model: models[0] }).model).toBe("openai/gpt-oss-20b:groq");
  });

  it("names one with which the model is among those that are listed", () => {
    const allow = { models: ["openai/gpt-oss-20b:groq"], providers: ["together", "groq"] };
    expect(classify(allow, { model: "openai/gpt-oss-20b" }).model).toBe("openai/gpt-oss-20b:groq");
    expect(classify({ ...allow, models: ["openai/*"] }, { model: "openai/gpt-oss-20b" }).model).toBe(
      "openai/gpt-oss-20b:together",
    );
    const narrower = { models: ["openai/gpt-oss-20b:groq"], providers: ["together"] };
    expect(() => classify(narrower, { model: "openai/gpt-oss-20b" })).toThrow(
      "The model openai/gpt-oss-20b is not allowed here. Allowed models: openai/gpt-oss-20b:groq.",
    );
  });

  it("names one that serves models which look at pictures, for pictures", () => {
    const allow = { providers: ["groq", "novita"] };
    expect(modelOf("image-to-text", {}, { ...NO_SETTINGS, allow }).model).toBe(
      "google/gemma-4-31B-it:novita",
    );
  });

  it("leaves the choice to the router where every provider is allowed", () => {
    expect(modelOf("translation", {}, NO_SETTINGS).model).toBe("openai/gpt-oss-20b:cheapest");
  });

  it("says so where no allowed provider can serve the model", () => {
    expect(() => classify({ providers: ["hf-inference"] }, { model: "openai/gpt-oss-20b:cheapest" })).toThrow(
      "No allowed provider serves openai/gpt-oss-20b, which follows instructions. Allowed providers: hf-inference.",
    );
  });

  it("takes an own endpoint for a provider by its host", () => {
    const asked = { task: "chat-completion", model: "llama3.2:3b", endpoint: "https://llm.example/v1" };
    expect(() => refuseUnlessAllowed(asked, { providers: ["llm.example"] })).not.toThrow();
    expect(() => refuseUnlessAllowed(asked, { providers: ["groq"] })).toThrow(
      /Your own endpoint is not allowed here. Allowed providers: groq/,
    );
  });

  it("holds a model on this device to the models, which has no provider", () => {
    const device = { model: "Xenova/all-MiniLM-L6-v2@main/q8", pipeline: "feature-extraction" };
    const ask = (allow: Allowed) => modelOf("feature-extraction", {}, { ...NO_SETTINGS, device, allow });
    expect(() => ask({ models: ["Xenova/*"], providers: ["groq"] })).not.toThrow();
    expect(() => ask({ models: ["google/*"] })).toThrow(/model Xenova\/all-MiniLM-L6-v2 is not/);
  });

  it("has a text read aloud by an allowed provider only", () => {
    expect(speaker({ ...NO_SETTINGS, allow: { providers: ["replicate"] } }).provider).toBe("replicate");
    expect(() => speaker({ ...NO_SETTINGS, allow: { providers: ["groq"] } })).toThrow(/not allowed/);
  });

  it("is what all lists allow, so that nobody widens another's", () => {
    const deployment = { models: ["google/*", "facebook/bart-large-mnli"], providers: ["groq"] };
    expect(allowedByAll([deployment, { models: ["google/vit", "openai/*", "facebook/*"] }, {}])).toEqual({
      models: ["google/vit", "facebook/bart-large-mnli"],
      providers: ["groq"],
    });
    expect(allowedByAll([deployment, { models: [] }]).models).toEqual(deployment.models);
    expect(allowedByAll([{}, {}])).toEqual({});
    const nothing = allowedByAll([{ models: ["google/*"] }, { models: ["openai/*"] }]);
    expect(() => classify(nothing)).toThrow(/nothing in common/);
  });
});
