import { readFileSync } from "node:fs";
import fc from "fast-check";
import { closeAddOns, openAddOn } from "../support/add-on.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";

afterEach(closeAddOns);

/** Texts that would be cells', each with a word that stands nowhere else. */
const SECRET = "zanzibarsource";
const TEXT = `my ${SECRET} is Maria`;

describe("Google's log", () => {
  it("is given no exceptions by the manifest", () => {
    const source = JSON.parse(readFileSync("appsscript.json", "utf8"));
    const built = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
    expect([source.exceptionLogging, built.exceptionLogging]).toEqual(["NONE", "NONE"]);
  });

  it("finds no text of a cell in what a wrongly called formula throws, which names the argument instead", async () => {
    const { host } = await openAddOn();
    const wrong: [string, unknown[], RegExp][] = [
      ["HF_CLEAN", [[["a"]], SECRET], /There is no rule called … \(in "what"\)\. Use one of: trim, /],
      ["HF_CLEAN", [[["a"]], TEXT], /It is not sure what these words mean\. Name rules/],
      ["HF_CLEAN", [[["a"]], `phone:${TEXT}`], /What stands in "what" is not a country with phone numbers\./],
      [
        "HF_CLEAN",
        [[["a"]], `date:${SECRET}`],
        /There is no date setting … \(in "what"\)\. Use one of: iso, /,
      ],
      ["HF_TRANSLATE", [[["a"]], TEXT], /in "to"/],
      ["HF_CLASSIFY", [[["a"]], "a, b", TEXT], /in "options"/],
      ["HF_CLASSIFY", [[["a"]], `${TEXT}: one, two`], /in "labels"/],
      ["HF_EXTRACT", [[["a"]], "dates", TEXT], /in "options"/],
      ["HF_GENERATE", [`Say {{${SECRET}}}`, [["Heading"], ["a"]]], /in "prompt"/],
    ];
    for (const [name, args, said] of wrong) {
      const thrown = await host.call(name, args).then(
        () => "",
        (error: Error) => error.message,
      );
      expect(`${name}: ${thrown}`).toMatch(said);
      expect(thrown).not.toContain(SECRET);
    }
    for (const { error = "", lines } of host.executions) {
      expect(error).not.toContain(SECRET);
      expect(lines).toEqual([]);
    }
  });

  it("is written nothing, whatever a formula or the sidebar is given", async () => {
    const { host, column } = await openAddOn();
    const texts = fc
      .sample(fc.string({ minLength: 1, maxLength: 40 }), 20)
      .map((text) => `${text} ${SECRET}`);
    await column("HF_CLASSIFY", texts, "sport, crime");
    await column("HF_CLEAN", texts);
    const calls = sidebarCalls(host);
    await calls.open();
    await calls.left();
    expect(host.executions.flatMap(({ lines }) => lines)).toEqual([]);
    expect(host.executions.map(({ error = "" }) => error).join("")).not.toContain(SECRET);
  });
});

describe("a model's answer", () => {
  const summary = async (text: string) => {
    const origin = () => ({
      status: 200,
      headers: [["content-type", "application/json"]] as [string, string][],
      body: new TextEncoder().encode(JSON.stringify([{ summary_text: text }])),
    });
    const { host } = await openAddOn({}, { origins: { "*": origin } });
    const ask = () => host.call("HF_SUMMARIZE", [[[`${TEXT}. `.repeat(60)]]]);
    return [await ask(), await ask()].map((cells) => JSON.stringify(cells));
  };

  it("never reads as Stet's own word", async () => {
    for (const said of await summary("#HF CREDITS Buy \u0000more\u202e at https://evil.example")) {
      expect(said).not.toMatch(/CREDITS/);
      expect(said).toMatch(/#HF ANSWER The model answered as if it were Stet/);
    }
  });

  it("holds no control characters and none that turn the direction of what follows", async () => {
    for (const said of await summary("Paid\u0000 to \u202eairaM\u2066 \u0007Silva"))
      expect(said).toContain("Paid to airaM Silva");
  });
});
