import { Rival, type RivalOptions } from "./rival.ts";

const SCHEMA = {
  type: "object",
  properties: {
    answers: {
      type: "array",
      items: {
        type: "object",
        properties: { id: { type: "integer" }, answer: { type: "string", enum: ["sport", "politics"] } },
      },
    },
  },
};
const FORMAT = { type: "json_schema", json_schema: { name: "answers", schema: SCHEMA } };

const complete = (options: RivalOptions, content: string, more: object = { response_format: FORMAT }) => {
  const messages = [
    { role: "system", content: 'Which section? Reply as {"id": 1, "answer": "…"}' },
    { role: "user", content },
  ];
  const outcome = new Rival(options).respond(
    {
      method: "POST",
      url: "https://router.huggingface.co/v1/chat/completions",
      body: JSON.stringify({ model: "org/chat:cheapest", messages, ...more }),
    },
    0,
  );
  if ("dropped" in outcome) throw new Error("dropped");
  const json = JSON.parse(outcome.body);
  return { status: outcome.status, json, text: json.choices?.[0]?.message.content as string };
};
const rowsOf = (...texts: string[]) =>
  JSON.stringify({ rows: texts.map((row, index) => ({ id: index + 1, row })) });
const answers = (options: RivalOptions, ...texts: string[]) =>
  JSON.parse(complete(options, rowsOf(...texts)).text).answers as { id: number; answer: string }[];

describe("the rival as a chat model", () => {
  it("answers each row of a prompt by the schema, whatever its company", () => {
    const together = answers({}, "a sport story", "tax bill", "other");
    expect(together[0]).toEqual({ id: 1, answer: "sport" });
    expect(together.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(answers({}, "tax bill")[0]?.answer).toBe(together[1]?.answer);
  });

  it.each([
    ["a list of texts", JSON.stringify(["one", "two"])],
    [
      "a list of objects",
      JSON.stringify([
        { id: 1, text: "one" },
        { id: 2, text: "two" },
      ]),
    ],
    ["a JSON object a line", '{"id": 1, "text": "one"}\n{"id": 2, "text": "two"}'],
    ["numbered lines", "Label these:\n1. one\n2. two"],
    ["numbers in brackets", "[1] one\n[2] two"],
  ])("reads rows from %s", (_, content) => {
    const [first, second] = JSON.parse(complete({}, content).text).answers;
    expect([first.id, second.id]).toEqual([1, 2]);
  });

  it("wraps its JSON in prose when no schema is given, and refuses a schema when it knows none", () => {
    expect(complete({}, rowsOf("one", "two"), {}).text).toMatch(/^Here are[\s\S]*```json\n\[[\s\S]*"id": 2/);
    expect(complete({ schemas: false }, rowsOf("one")).status).toBe(400);
  });

  it("leaves a row out, repeats one, invents one, breaks the schema, stops half-way, as its script says", () => {
    const ids = (fault: "row missing" | "row repeated" | "row invented") =>
      answers({ script: [fault] }, "a", "b", "c").map(({ id }) => id);
    expect(ids("row missing")).toEqual([1, 2]);
    expect(ids("row repeated")).toEqual([1, 2, 1]);
    expect(ids("row invented")).toEqual([1, 2, 3, 9999]);
    expect(answers({ script: ["answer invalid"] }, "a", "b")[1]?.answer).toBe("no such label");
    const cut = complete({ script: ["cut off"] }, rowsOf("a", "b"));
    expect(cut.json.choices[0].finish_reason).toBe("length");
    expect(() => JSON.parse(cut.text)).toThrow(SyntaxError);
  });

  it("bills tokens at the cheapest provider's price", () => {
    const providers = { dear: { input: 10, output: 10 }, fair: { input: 1, output: 2 } };
    const rival = new Rival({ models: { "org/chat": { task: "chat-completion", providers } } });
    const messages = [{ role: "user", content: rowsOf("a") }];
    const outcome = rival.respond(
      { method: "POST", url: "/v1/chat/completions", body: JSON.stringify({ model: "org/chat", messages }) },
      0,
    );
    const { usage } = JSON.parse("body" in outcome ? outcome.body : "{}");
    expect(rival.dollars).toBeCloseTo((usage.prompt_tokens + 2 * usage.completion_tokens) / 1e6, 12);
  });

  it("says what it used", () => {
    const { usage, model } = complete({}, rowsOf("a")).json;
    expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens);
    expect(model).toBe("org/chat");
  });
});
