import { saying } from "../../support/saying.ts";
import {
  answered,
  answers,
  bodyOf,
  chatJob,
  chatService,
  completion,
  type Entry,
  type Row,
  rowsOf,
} from "./simulated-chat.ts";
import { labelOf, newWorld, runJob, type Service, texts } from "./simulated-drive.ts";

describe("what is used of a chat model's reply", () => {
  it.each<[string, (entries: Entry[], rows: Row[]) => Entry[]]>([
    ["leaves a row out", (entries) => entries.slice(1)],
    ["answers a row twice", (entries) => [...entries, entries[0] as Entry]],
    ["answers a row that nobody asked for", (entries) => [{ id: 999, answer: "sport" }, ...entries]],
    ["numbers from 0", (entries) => entries.map((entry, at) => ({ ...entry, id: at }))],
    ["gives a number that is none", ([first, ...rest]) => [{ ...(first as Entry), id: null }, ...rest]],
    [
      "answers the row below",
      (entries) => entries.map(({ id }, at) => ({ ...(entries[(at + 1) % entries.length] as Entry), id })),
    ],
    ["copies no check words", (entries) => entries.map(({ id, answer }) => ({ id, answer }))],
    ["answers the first row alone", (entries) => entries.slice(0, 1)],
  ])("uses nothing of a reply that %s, and asks in smaller packs", (_, spoil) => {
    let spoilt = 0;
    const service = chatService((entries, rows) => {
      if (rows.length < 8) return entries;
      spoilt += 1;
      return spoil(
        entries.map((entry) => ({ ...entry, answer: "crime" })),
        rows,
      );
    });
    const { results, world } = runJob(chatJob(texts(8)), service);
    expect(spoilt).toBe(1);
    expect(answers(results)).toEqual(texts(8).map(labelOf));
    expect(world.sent.map(({ request }) => rowsOf(request).length)).toEqual([8, 4, 4]);
    const later = runJob(chatJob(texts(8)), service, { world: { ...newWorld(), memory: world.memory } });
    expect(answers(later.results)).toEqual(texts(8).map(labelOf));
    expect(later.world.sent).toEqual([]);
  });

  it("asks again about rows with an answer that was not allowed: together, and then each by itself", () => {
    const service = chatService((entries, rows) =>
      rows.length === 1
        ? entries
        : entries.map((entry, at) => (at < 2 ? { ...entry, answer: "weather" } : entry)),
    );
    const { results, world } = runJob(chatJob(texts(8)), service);
    expect(answers(results)).toEqual(texts(8).map(labelOf));
    expect(world.sent.map(({ request }) => rowsOf(request).length)).toEqual([8, 2, 1, 1]);
  });

  it("soon asks a model that copies no check words about one row at a time, and still gets answers", () => {
    const { results, world } = runJob(
      chatJob(texts(60)),
      chatService((entries) => entries.map(({ id, answer }) => ({ id, answer }))),
    );
    expect(answers(results)).toEqual(texts(60).map(labelOf));
    expect(world.sent.length).toBeLessThanOrEqual(2 * 60 + 10);
  });

  const THOUGHTS: [string, (draft: string, answer: string) => unknown][] = [
    ["tags", (draft, answer) => `<think>${draft} perhaps?</think>${answer}`],
    ["an end alone", (draft, answer) => `${draft} perhaps?\n</think>\n\n${answer}`],
    ["brackets", (draft, answer) => `[THINK]${draft} perhaps?[/THINK]${answer}`],
    [
      "other tags",
      (draft, answer) => `<thinking>${draft} perhaps?</thinking>Here:\n\`\`\`json\n${answer}\n\`\`\``,
    ],
    [
      "channels",
      (draft, answer) =>
        `<|channel|>analysis<|message|>${draft}<|end|><|start|>assistant<|channel|>final<|message|>${answer}`,
    ],
    [
      "parts",
      (draft, answer) => [
        { type: "thinking", text: draft },
        { type: "text", text: answer },
      ],
    ],
    ["a correction", (draft, answer) => `${draft}\n\nWait, that is wrong:\n${answer}`],
  ];
  const draftOf = (rows: readonly Row[]) =>
    JSON.stringify({ answers: answered(rows).map((entry) => ({ ...entry, answer: "crime" })) });
  const finalOf = (rows: readonly Row[]) => JSON.stringify({ answers: answered(rows) });

  it.each(THOUGHTS)("takes no draft out of a model's thinking: %s", (_, wrap) => {
    const service: Service = (request) => {
      const rows = rowsOf(request);
      return { outcome: completion(wrap(draftOf(rows), finalOf(rows))), seconds: 1 };
    };
    const { results, world } = runJob(chatJob(texts(5)), service);
    expect(answers(results)).toEqual(texts(5).map(labelOf));
    expect(world.sent).toHaveLength(1);
  });

  it.each<[string, (draft: string) => string]>([
    ["in tags", (draft) => `<think>First ${draft} but then`],
    ["without a tag", (draft) => `First ${draft} but then`],
    ["after a draft and nothing else", (draft) => draft],
    ["with nothing written", () => ""],
  ])("takes no draft from a model that was cut off while it thought, %s", (_, wrap) => {
    const service: Service = (request) => ({
      outcome: completion(wrap(draftOf(rowsOf(request))), "length"),
      seconds: 1,
    });
    const { results, world } = runJob(chatJob(["a"]), service);
    expect(answers(results)).toEqual(["ANSWER"]);
    expect(results[0]).toMatchObject({ failure: { says: saying(/end of its room/) } });
    const [first, second, ...others] = world.sent.map(({ request }) => bodyOf(request).max_tokens as number);
    expect(others).toEqual([]);
    expect(second).toBeGreaterThan((first ?? 0) * 2);
    expect([...world.memory.values()]).not.toContain("crime");
  });

  it("cuts nothing out of an answer because it looks like thinking, in its own row or across rows", () => {
    const rows = [
      "Use the <think>secret</think> tag",
      "first <think> row",
      "fourth </think> row",
      "[/THINK] {",
    ];
    const job = chatJob(rows, { instruction: "Copy." });
    const { results, world } = runJob(job, (request) => ({
      outcome: completion(
        JSON.stringify({ answers: rowsOf(request).map(({ row, ...entry }) => ({ ...entry, answer: row })) }),
      ),
      seconds: 1,
    }));
    expect(answers(results)).toEqual(rows);
    expect(world.sent).toHaveLength(1);
  });

  it("asks in halves when the answer was cut off, and gives a row by itself more room once", () => {
    const long = texts(8)[5];
    const service: Service = (request) => {
      const rows = rowsOf(request);
      const room = bodyOf(request).max_tokens > 5_000;
      const cut = rows.some(({ row }) => row === long) && !room;
      return {
        outcome: completion(finalOf(rows).slice(0, cut ? -9 : undefined), cut ? "length" : "stop"),
        seconds: 1,
      };
    };
    const { results, world } = runJob(chatJob(texts(8)), service);
    expect(answers(results)).toEqual(texts(8).map(labelOf));
    const sent = world.sent.map(({ request }) => rowsOf(request).map(({ row }) => texts(8).indexOf(row)));
    expect(sent.slice(0, 3)).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7],
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]);
    expect(sent.filter((rows) => rows.length === 1 && rows[0] === 5)).toHaveLength(1);
  });

  it.each<[string, RegExp, ReturnType<typeof completion>]>([
    ["refused", /refused to answer/, completion(null, "stop", { refusal: "I can't help with that." })],
    ["refused in words", /refused to answer/, completion("I'm sorry, but I can't help with that.")],
    ["filtered", /content filter/, completion("", "content_filter")],
  ])(
    "finds the row for which an answer is %s, names the cause there, and asks about it no more",
    (_, why, no) => {
      const bad = texts(8)[2];
      const service: Service = (request, now) =>
        rowsOf(request).some(({ row }) => row === bad)
          ? { outcome: no, seconds: 1 }
          : chatService()(request, now);
      const { results, world } = runJob(chatJob(texts(8)), service);
      expect(answers(results)).toEqual(texts(8).map((text) => (text === bad ? "ANSWER" : labelOf(text))));
      expect(results[2]).toMatchObject({ failure: { says: saying(why) } });
      const asked = world.sent
        .map(({ request }) => rowsOf(request))
        .filter((rows) => rows.some(({ row }) => row === bad));
      expect(asked.map(({ length }) => length)).toEqual([8, 4, 2, 1]);
    },
  );
});
