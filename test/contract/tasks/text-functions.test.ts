import { closeAddOns } from "../../support/add-on.ts";
import { type Case, CHAT, HF, OWN, openWith, run, said } from "../../support/over-the-wire.ts";

afterEach(closeAddOns);

const LONG = `The council met on Monday to talk about the old bridge. ${"It was a long evening. ".repeat(5)}`;

const table = [
  ["City", "People"],
  ["Berlin", 3],
  ["Paris", 2],
];

const CASES: Case[] = [
  {
    use: "text classification",
    call: ["HF_CLASSIFY", "Lovely day"],
    url: `${HF}/cardiffnlp/twitter-roberta-base-sentiment-latest`,
    body: { inputs: "Lovely day", parameters: { top_k: 5 } },
    answer: [
      [
        { label: "positive", score: 0.98 },
        { label: "negative", score: 0.02 },
      ],
    ],
    cell: "positive",
  },
  {
    use: "text classification with labels of one's own",
    call: ["HF_CLASSIFY", [[""], ["A raid"]], "sport, crime: police", "scores"],
    url: `${HF}/facebook/bart-large-mnli`,
    body: {
      inputs: "A raid",
      parameters: { candidate_labels: ["sport", "crime (police)"], multi_label: false },
    },
    answer: { sequence: "A raid", labels: ["crime (police)", "sport"], scores: [0.9, 0.1] },
    cell: [
      ["", ""],
      ["crime", 0.9],
    ],
  },
  {
    use: "named entities",
    call: ["HF_EXTRACT", "I am Ana Silva of Acme", "people, organisations", "columns"],
    url: `${HF}/dslim/bert-base-NER`,
    body: { inputs: "I am Ana Silva of Acme", parameters: { aggregation_strategy: "simple" } },
    answer: [
      { entity_group: "PER", score: 0.99, word: "Ana Silva", start: 5, end: 14 },
      { entity_group: "ORG", score: 0.97, word: "Acme", start: 18, end: 22 },
    ],
    cell: [["Ana Silva", "Acme"]],
  },
  {
    use: "anything else out of texts",
    call: ["HF_EXTRACT", "The court fined Acme", "who was fined"],
    url: CHAT,
    body: { model: "openai/gpt-oss-20b:cheapest" },
    answer: said({ "who was fined": ["Acme", "Bob"] }),
    cell: "Acme; Bob (not in the text)",
  },
  {
    use: "summaries",
    call: ["HF_SUMMARIZE", LONG, 15],
    url: `${HF}/facebook/bart-large-cnn`,
    body: { inputs: LONG, parameters: { max_length: 20, min_length: 5 } },
    answer: [{ summary_text: "The council met about the bridge." }],
    cell: "The council met about the bridge.",
  },
  {
    use: "translation by a model for it",
    call: ["HF_TRANSLATE", "Good morning", "German", "en", "model: google-t5/t5-base"],
    url: `${HF}/google-t5/t5-base`,
    body: { inputs: "Good morning", parameters: { src_lang: "en", tgt_lang: "de" } },
    answer: [{ translation_text: "Guten Morgen" }],
    cell: "Guten Morgen",
  },
  {
    use: "translation in words",
    call: ["HF_TRANSLATE", [["Good morning"], [12]], "Deutsch"],
    url: CHAT,
    body: { model: "openai/gpt-oss-20b:cheapest", temperature: 0 },
    answer: said("Guten Morgen"),
    cell: [["Guten Morgen"], [12]],
  },
  {
    use: "answers to questions about texts",
    call: ["HF_ANSWER", "Who was fined?", "The court fined Acme Ltd.", "scores"],
    url: `${HF}/deepset/roberta-base-squad2`,
    body: { inputs: { question: "Who was fined?", context: "The court fined Acme Ltd." } },
    answer: { score: 0.97, start: 16, end: 24, answer: "Acme Ltd" },
    cell: [["Acme Ltd", 0.97]],
  },
  {
    use: "answers to questions about tables",
    call: ["HF_ANSWER", "How many people?", table],
    url: `${HF}/google/tapas-base-finetuned-wtq`,
    body: {
      inputs: { question: "How many people?", table: { City: ["Berlin", "Paris"], People: ["3", "2"] } },
    },
    answer: {
      answer: "SUM > 3, 2",
      coordinates: [
        [0, 1],
        [1, 1],
      ],
      cells: ["3", "2"],
      aggregator: "SUM",
    },
    cell: [[5, "rows 1, 2"]],
  },
  {
    use: "answers to questions about tables in words",
    call: ["HF_ANSWER", "Most people?", table, "model: openai/gpt-oss-120b:cheapest"],
    url: CHAT,
    body: { model: "openai/gpt-oss-120b:cheapest" },
    answer: said({ answer: "Berlin", rows: [1] }),
    cell: [["Berlin", "row 1"]],
  },
  {
    use: "text generation",
    call: ["HF_GENERATE", "Write a headline", [["Bridge"], ["Rain"]]],
    url: CHAT,
    body: { model: "openai/gpt-oss-20b:cheapest", response_format: { type: "json_schema" } },
    answer: said("Bridge Closed", "Rain Ahead"),
    cell: [["Bridge Closed"], ["Rain Ahead"]],
  },
  {
    use: "likeness of meaning",
    call: ["HF_SIMILARITY", "parcel", "package"],
    url: `${HF}/BAAI/bge-m3/pipeline/feature-extraction`,
    body: { inputs: ["parcel", "package"] },
    answer: [1, 1],
    cell: 1,
  },
  {
    use: "language",
    call: ["HF_LANGUAGE", "Guten Morgen", "name"],
    url: `${HF}/papluca/xlm-roberta-base-language-detection`,
    body: { inputs: "Guten Morgen" },
    answer: [[{ label: "de", score: 0.99 }]],
    cell: "German",
  },
];

describe("about texts, from a cell over the wire and back", () => {
  it.each(CASES.map((one) => [one.use, one] as const))("%s", async (_, one) => {
    const { cell, first } = await run(one);
    expect(cell).toEqual(one.cell);
    expect(first).toMatchObject({ url: one.url, body: one.body });
  });

  it("data cleaning, which goes nowhere", async () => {
    const { host, asked } = await openWith({ answer: null });
    expect(await host.call("HF_CLEAN", [[["  Caf&eacute;  Royal "], [""], ["1.234,50 €"]]])).toEqual([
      ["Café Royal"],
      [""],
      ["1.234,50 €"],
    ]);
    expect(await host.call("HF_EXTRACT", ["Due 3 May 2026", "date"])).toBe("2026-05-03");
    expect(asked).toEqual([]);
  });

  it("puts rows and tables before a model as data, apart from what it is told to do", async () => {
    const { host, asked } = await openWith({ answer: said({ answer: "Berlin", rows: [1] }) });
    const args = ["Most people?", table, "model: openai/gpt-oss-120b:cheapest"];
    await host.call("HF_ANSWER", args);
    const [{ body } = { body: {} }] = asked;
    const [system, user] = (body as { messages: { content: string }[] }).messages;
    expect(system?.content).not.toContain("Berlin");
    expect(JSON.parse(user?.content ?? "")).toEqual({
      shared: {
        table: {
          columns: ["number", "City", "People"],
          rows: [
            [1, "Berlin", 3],
            [2, "Paris", 2],
          ],
        },
      },
      rows: [{ id: 1, row: "Most people?" }],
    });
  });

  it("asks an OpenAI-compatible server for vectors where it gives them", async () => {
    const base = `${OWN}/v1`;
    const answer = { object: "list", data: [{ index: 0, embedding: [1, 0] }] };
    const { host, asked } = await openWith({ answer, endpoint: base });
    expect(await host.call("HF_SIMILARITY", ["parcel", "parcel", "model: nomic-embed-text:v1.5"])).toBe(1);
    expect(asked).toEqual([
      { url: `${base}/embeddings`, body: { model: "nomic-embed-text:v1.5", input: "parcel" } },
    ]);
  });

  it("asks an OpenAI-compatible server in words, by the whole name of its model", async () => {
    const { host, asked } = await openWith({ answer: said("crime"), endpoint: `${OWN}/v1/` });
    expect(await host.call("HF_CLASSIFY", ["A raid", "sport, crime", "model: llama3.2:3b"])).toBe("crime");
    expect(asked[0]).toMatchObject({ url: `${OWN}/v1/chat/completions`, body: { model: "llama3.2:3b" } });
  });
});
