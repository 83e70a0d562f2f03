import type { Answer, Sent } from "../../../playground/host/transport.ts";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { said } from "../../support/over-the-wire.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

afterEach(closeAddOns);

const MODEL = "model: openai/gpt-oss-20b";
const WORDS = "the part behind the comma first";

const comma = (edge: "start" | "end") => ({ text: ", ", edge, nth: 1 });
const part = (from: object, to: object) => ({ from: 0, do: [{ op: "cut", from, to }] });
const write = (...parts: unknown[]) =>
  JSON.stringify({ steps: [{ op: "write", to: ["X"], cases: [{ columns: [parts] }], onFail: "flag" }] });
const TURN = write(part(comma("end"), { at: "end" }), " ", part({ at: 0 }, comma("start")));

const NAMES = Array.from({ length: 300 }, (_, at) => [`Silva${"abcdefghij"[at % 10]}, Maria${at}`]);
const TURNED = NAMES.map(([name = ""]) => [name.split(", ").reverse().join(" ")]);

/** The add-on with a chat model that gives these answers, one after the other, and what it was asked. */
async function withModel(...answers: string[]) {
  const asked: { model: string; told: string; shown: string }[] = [];
  const chat = (sent: Sent): Answer => {
    const { model, messages } = JSON.parse(Buffer.from(sent.body as Uint8Array).toString("utf8"));
    asked.push({ model, told: messages[0].content, shown: messages[1].content });
    return {
      status: 200,
      headers: [["content-type", "application/json"]],
      body: Buffer.from(JSON.stringify(said(answers[asked.length - 1] ?? "no more answers"))),
    };
  };
  const addOn = await openAddOn({}, { origins: { "https://router.huggingface.co": chat } });
  const clean = (values: unknown, what: string, ...more: string[]) =>
    addOn.host.call("HF_CLEAN", [values, what, ...more]);
  return { ...addOn, clean, chats: asked };
}

describe("HF_CLEAN with words that only a model understands", () => {
  it("asks once a document for a recipe, shows a row of each form, and runs it on all rows", async () => {
    const { clean, chats, host } = await withModel(`Here it is: ${TURN}`);
    expect(await clean([...NAMES, ["Madonna"]], WORDS, MODEL)).toEqual([...TURNED, [""]]);
    expect(chats).toHaveLength(1);
    expect(chats[0]?.told).toContain(WORDS);
    expect(JSON.parse(chats[0]?.shown ?? "").shared.rows).toEqual([["Silvaa, Maria0"], ["Madonna"]]);

    expect(await clean("Souza, Ana", WORDS, MODEL)).toBe("Ana Souza");
    expect(await clean([["Madonna"], ["Souza, Ana"]], WORDS, `${MODEL}, notes`)).toEqual([
      ["", "left: the recipe does not cover it"],
      ["Ana Souza", ""],
    ]);
    await host.run("sweepAnswers");
    host.evictCaches();
    expect(await clean("Lima, Eva", WORDS, MODEL)).toBe("Eva Lima");
    expect(String(await clean("Lima, Eva", WORDS, `${MODEL}, explain`))).toMatch(/^Writes into “X”/);
    expect(chats).toHaveLength(1);
  });

  it.each([
    ["what is no recipe", "I would rather not."],
    ["a step that asks a model", '{"steps": [{"op": "model", "name": "x", "column": 0, "to": "X"}]}'],
    [
      "an address",
      '{"steps": [{"op": "rule", "column": 0, "rules": "trim", "url": "https://evil.example"}]}',
    ],
    ["a recipe that changes nothing", '{"steps": [{"op": "rule", "column": 0, "rules": "trim"}]}'],
    [
      "a recipe without a result for most rows",
      write(part(comma("end"), { edge: "end", text: "!", nth: 1 })),
    ],
  ])("tells the model once what was wrong with %s, and takes the next", async (_, wrong) => {
    const { clean, chats } = await withModel(wrong, TURN);
    expect(await clean(NAMES.slice(0, 3), WORDS, MODEL)).toEqual(TURNED.slice(0, 3));
    expect(chats).toHaveLength(2);
    const { before, wrong: told } = JSON.parse(chats[1]?.shown ?? "").shared;
    expect(before).toBe(wrong);
    expect(told).not.toBe("");
    expect(await clean("Souza, Ana", WORDS, MODEL)).toBe("Ana Souza");
    expect(chats).toHaveLength(2);
  });

  it("does nothing where the model fails twice, and asks no third time", async () => {
    const { clean, chats } = await withModel("no", "no again");
    await expect(clean(NAMES, WORDS, MODEL)).rejects.toThrow("Twice the model wrote no recipe");
    await expect(clean(NAMES.slice(9), WORDS, MODEL)).rejects.toThrow("Twice the model wrote no recipe");
    expect(chats).toHaveLength(2);
  });

  it("asks no model unless one is named, and none for what is understood here or is no instruction", async () => {
    const { clean, chats, host } = await withModel(TURN);
    await expect(clean(NAMES, WORDS)).rejects.toThrow("not sure what these words mean");
    expect(await clean("31 March 2024", "dates as 2024-03-31", MODEL)).toBe("2024-03-31");
    await expect(clean(NAMES, "Turned", MODEL)).rejects.toThrow("There is no rule called");
    await expect(clean(NAMES, "turn: the name", MODEL)).rejects.toThrow();
    expect(await clean([[""], [""]], WORDS, MODEL)).toBe("");
    expect(chats).toEqual([]);
    expect(host.fetches).toEqual([]);
  });

  it("is held by what formulas may spend, as whatever else asks a model", async () => {
    const { host, column, asked } = await openAddOn();
    const calls = sidebarCalls(host);
    await calls.connect("hf_abcdefghijklmnop");
    await calls.savePreferences({ formulasMaySpend: false });
    const before = asked();
    expect(await column("HF_CLEAN", ["a, b", "", "c, d"], WORDS, MODEL)).toEqual([
      expect.stringMatching(/^#HF PERMISSION/),
      "",
      expect.stringMatching(/^#HF PERMISSION/),
    ]);
    await calls.savePreferences({ formulasMaySpend: true, dollarsPerDay: 0.000_000_1 });
    expect(await column("HF_CLEAN", ["a, b"], WORDS, MODEL)).toEqual([
      expect.stringMatching(/^#HF CREDITS .*spending limit/),
    ]);
    expect(asked()).toBe(before);
  });
});
