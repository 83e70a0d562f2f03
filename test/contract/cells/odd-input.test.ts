import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const WAITING = "#HF WAITING Not asked yet. Choose Extensions ▸ Stet ▸ Finish waiting cells.";
const FAILED = [WAITING, "#N/A", "#ERROR!", "#REF!", "#HF CREDITS Nothing left.", "Loading..."];

describe("a cell that has no value yet, or an error", () => {
  it.each<[string, unknown[]]>([
    ["HF_CLASSIFY", ["sport, crime"]],
    ["HF_EXTRACT", ["people"]],
    ["HF_LANGUAGE", []],
    ["HF_SIMILARITY", ["sport"]],
    ["HF_SUMMARIZE", []],
    ["HF_TRANSLATE", ["de"]],
    ["HF_TRANSCRIBE", []],
    ["HF_CAPTION", []],
  ])("stays as it is in %s, and no model is asked about it", async (name, args) => {
    const { column, asked } = await openAddOn();
    expect(await column(name, FAILED, ...args)).toEqual(FAILED);
    expect(asked()).toBe(0);
  });

  it("stays as it is in HF_ANSWER and HF_GENERATE", async () => {
    const { host, asked } = await openAddOn();
    const grid = FAILED.map((cell) => [cell]);
    expect(await host.call("HF_ANSWER", ["Who won?", grid])).toEqual(grid);
    expect(await host.call("HF_GENERATE", ["Write a headline", grid])).toEqual(grid);
    expect(asked()).toBe(0);
  });

  it("is no reason not to ask about the others", async () => {
    const { column } = await openAddOn();
    const cells = ["a sport story", WAITING, "", "#1 in sport", "a crime story #N/A"];
    expect(await column("HF_CLASSIFY", cells, "sport, crime")).toEqual([
      "sport",
      WAITING,
      "",
      "sport",
      "crime",
    ]);
  });
});

describe("an option that is no share", () => {
  it.each(["HF_EXTRACT", "HF_DETECT", "HF_CLASSIFY", "HF_SEGMENT"])(
    "is said of %s before anything is asked",
    async (name) => {
      const { host, asked } = await openAddOn();
      const what = name === "HF_CLASSIFY" ? ["sport, crime"] : name === "HF_EXTRACT" ? ["people"] : [];
      await expect(host.call(name, ["https://example.org/a.png", ...what, "min: high"])).rejects.toThrow(
        /"min" takes a number between 0 and 1/,
      );
      expect(asked()).toBe(0);
      expect(host.fetches).toEqual([]);
    },
  );
});

describe("a cell full of spaces and dots", () => {
  it("keeps nobody waiting", async () => {
    const { host } = await openAddOn();
    const spaces = `a${" ".repeat(49_000)}b`;
    const dots = `https://${"a.".repeat(24_000)} x`;
    await expect(host.call("HF_CLASSIFY", ["text", Array(12).fill([spaces])])).rejects.toThrow(
      /at least two labels/,
    );
    await expect(host.call("HF_CLASSIFY", ["text", "a, b", spaces])).rejects.toThrow(/is not an option/);
    expect(await host.call("HF_CAPTION", [dots])).toMatch(/^#HF INPUT This is no https address/);
  });
});

describe("HF_CLEAN", () => {
  it.each<[unknown[], RegExp]>([
    [["x", 5], /Name the rules in one text/],
    [["x", [["trim"], ["squeeze"]]], /Name the rules in one text/],
    [["x", "trim", "squeeze"], /There are: notes/],
  ])("does not pass over what it cannot use: %j", async (args, sentence) => {
    const { host } = await openAddOn();
    await expect(host.call("HF_CLEAN", args)).rejects.toThrow(sentence);
  });
});
