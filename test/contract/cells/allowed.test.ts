import { closeAddOns, openAddOn } from "../../support/add-on.ts";

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
});
