import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

afterEach(closeAddOns);

const deployedWith = (allow: object) =>
  openAddOn(
    {},
    {
      dist: process.env.STET_DIST ?? "dist",
      scriptProperties: { "stet.settings": JSON.stringify({ allow }) },
    },
  );

describe("formulas where a newsroom limits what may be asked", () => {
  it("ask what is allowed", async () => {
    const { column } = await deployedWith({ models: ["facebook/*"], providers: "hf-inference" });
    expect(await column("HF_CLASSIFY", ["a story on sport"], "sport, crime")).toEqual(["sport"]);
  });

  it("keep to what the deployment allows, which no page changes", async () => {
    const { host, asked, column } = await deployedWith({ providers: ["hf-inference"] });
    const calls = sidebarCalls(host);
    await expect(calls.saveAllowed({ models: "", providers: "groq" })).rejects.toThrow();
    expect(await calls.allowed()).toEqual({ models: "", providers: "hf-inference", fixed: true });
    expect(JSON.stringify(host.stored().properties.document ?? {})).not.toContain("groq");
    await expect(column("HF_CLASSIFY", ["a"], "b, c", "provider: groq")).rejects.toThrow(
      "is not allowed here",
    );
    expect(asked()).toBe(0);
  });

  it("say what is allowed, and ask nobody, where the model or its provider is not", async () => {
    const { column, asked } = await deployedWith({ models: ["facebook/*"], providers: ["hf-inference"] });
    await expect(
      column("HF_CLASSIFY", ["a story on sport"], "sport, crime", "model: openai/gpt-oss-20b:groq"),
    ).rejects.toThrow("The model openai/gpt-oss-20b:groq is not allowed here. Allowed models: facebook/*.");
    await expect(
      column("HF_CLASSIFY", ["a story on sport"], "sport, crime", "provider: groq"),
    ).rejects.toThrow("The provider groq is not allowed here. Allowed providers: hf-inference.");
    expect(asked()).toBe(0);
  });

  it("ask the first allowed provider that serves the model, where the router would choose one", async () => {
    const { column, rival } = await deployedWith({ providers: ["hf-inference", "groq"] });
    await column("HF_TRANSLATE", ["Good morning"], "es", "en");
    expect(rival.log.map(({ model }) => model)).toEqual(["openai/gpt-oss-20b:groq"]);
  });

  it("ask nobody, and say why, where no allowed provider serves the model", async () => {
    const { column, asked } = await deployedWith({ providers: ["hf-inference"] });
    await expect(column("HF_TRANSLATE", ["Good morning"], "es", "en")).rejects.toThrow(
      "No allowed provider serves openai/gpt-oss-20b",
    );
    expect(asked()).toBe(0);
  });
});
