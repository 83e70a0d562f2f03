import { asItIs } from "../../../src/core/messages/said.ts";
import { asked, jobOf, shown } from "../../support/sheet-function.ts";

const TEXTS = [["The striker scored twice"], [""], ["Two arrested after raid"]];
const CHAT = "model: openai/gpt-oss-20b:cheapest";
const sport = [
  { label: "sport", score: 0.91234 },
  { label: "crime", score: 0.08766 },
];
const crime = [
  { label: "crime", score: 0.55 },
  { label: "sport", score: 0.45 },
];

describe("HF_CLASSIFY", () => {
  it("asks about the cells that are filled, and gives a label in each one's place", () => {
    const job = jobOf("HF_CLASSIFY", [TEXTS, "sport, crime"]);
    expect(job).toMatchObject({
      task: "zero-shot-classification",
      model: "facebook/bart-large-mnli",
      parameters: { candidate_labels: ["sport", "crime"], multi_label: false },
      inputs: ["The striker scored twice", "Two arrested after raid"],
    });
    expect(shown("HF_CLASSIFY", [TEXTS, "sport, crime"], [sport, crime])).toEqual([
      ["sport"],
      [""],
      ["crime"],
    ]);
  });

  it("keeps the shape of a row and of a block", () => {
    expect(shown("HF_CLASSIFY", [[["a", "", "b"]], "sport, crime"], [sport, crime])).toEqual([
      ["sport", "", "crime"],
    ]);
    const block = [
      ["a", ""],
      ["", "b"],
    ];
    expect(shown("HF_CLASSIFY", [block, "sport, crime", "scores"], [sport, crime])).toEqual([
      ["sport", 0.912, "", ""],
      ["", "", "crime", 0.55],
    ]);
  });

  it("reads numbers, dates and ticks as the texts that a person sees", () => {
    const cells = [[12], [new Date(Date.UTC(2026, 4, 3))], [true], [0]];
    expect(jobOf("HF_CLASSIFY", [cells, "a, b"]).inputs).toEqual(["12", "2026-05-03", "true", "0"]);
  });

  it("says UNSURE below the score that is asked for, with the score it had", () => {
    expect(
      shown("HF_CLASSIFY", [[["a"], ["b"]], "sport, crime", "min: 60%, scores"], [sport, crime]),
    ).toEqual([
      ["sport", 0.912],
      ["UNSURE", 0.55],
    ]);
  });

  it("keeps the label below that score where a mark is asked for, alone or with multi", () => {
    const none = "UNSURE";
    const args = [[["a"], ["b"]], "sport, crime", "min: 60%, mark"];
    expect(shown("HF_CLASSIFY", args, [sport, crime])).toEqual([["sport"], ["crime (unsure)"]]);
    args[2] = "min: 0.95, mark, multi";
    expect(shown("HF_CLASSIFY", args, [sport, crime])).toEqual([["sport (unsure)"], ["crime (unsure)"]]);
    args[2] = `${CHAT}, mark`;
    expect(shown("HF_CLASSIFY", args, ["sport", none])).toEqual([["sport"], [none]]);
  });

  it("gives all labels that fit with multi", () => {
    const both = [
      { label: "crime", score: 0.9 },
      { label: "sport", score: 0.7 },
    ];
    const neither = [
      { label: "crime", score: 0.2 },
      { label: "sport", score: 0.1 },
    ];
    const args = [[["a"], ["b"]], "sport, crime", "multi, scores"];
    expect(jobOf("HF_CLASSIFY", args).parameters.multi_label).toBe(true);
    expect(shown("HF_CLASSIFY", args, [both, neither])).toEqual([
      ["crime, sport", "0.9, 0.7"],
      ["UNSURE", 0.2],
    ]);
  });

  it("gives a described label to the model with its description, and its name to the cell", () => {
    const args = ["A raid", "politics, sport: matches, clubs, crime: police, courts"];
    expect(jobOf("HF_CLASSIFY", args).parameters.candidate_labels).toEqual([
      "politics",
      "sport (matches, clubs)",
      "crime (police, courts)",
    ]);
    const answer = [{ label: "crime (police, courts)", score: 0.8 }];
    expect(shown("HF_CLASSIFY", args, [answer])).toEqual([["crime"]]);
  });

  it("takes labels with commas from a range, without its blanks and repeats", () => {
    const labels = [["Health, care"], [""], ["Tax"], ["Tax"], [2024]];
    expect(jobOf("HF_CLASSIFY", ["a", labels]).parameters.candidate_labels).toEqual([
      "Health, care",
      "Tax",
      "2024",
    ]);
  });

  it("asks a model that follows instructions with a choice, and takes its UNSURE", () => {
    const job = jobOf("HF_CLASSIFY", ["A raid", "sport, crime: police", CHAT]);
    expect(job).toMatchObject({
      task: "chat-completion",
      parameters: { choices: ["sport", "crime", "UNSURE"] },
    });
    expect(job.parameters.instruction).toContain("crime: police.");
    const args = [[["a"], ["b"]], "sport, crime", `${CHAT}, multi, scores`];
    expect(shown("HF_CLASSIFY", args, [["sport", "crime"], ["UNSURE"]])).toEqual([
      ["sport, crime", ""],
      ["UNSURE", ""],
    ]);
  });

  it("uses the model's own labels when none are given", () => {
    expect(jobOf("HF_CLASSIFY", [[["Great!"]]])).toMatchObject({
      task: "text-classification",
      model: "cardiffnlp/twitter-roberta-base-sentiment-latest",
    });
    expect(shown("HF_CLASSIFY", ["Great!"], [[{ label: "positive", score: 0.98 }]])).toEqual([["positive"]]);
  });

  it("shows why a cell has no answer, in its first column", () => {
    const failure = { failure: { kind: "BUSY", says: asItIs("Try later.") } };
    expect(shown("HF_CLASSIFY", [[["a"], ["b"]], "sport, crime", "scores"], [failure, sport])).toEqual([
      ["#HF BUSY Try later.", ""],
      ["sport", 0.912],
    ]);
  });

  it("asks nothing about a range that is blank", () => {
    expect(jobOf("HF_CLASSIFY", [[[""], [" "]], "a, b"]).inputs).toEqual([]);
    expect(shown("HF_CLASSIFY", [[[""], [" "]], "a, b"], [])).toEqual([[""], [""]]);
  });

  it.each([
    ["one label", ["a", "sport"], /at least two labels/],
    ["an empty range of labels", ["a", [[""]]], /at least two labels/],
    ["a description that swallowed the rest", ["a", "sport: matches, crime"], /semicolons/],
    [
      "an option that there is not",
      ["a", "b, c", "multy"],
      /"multy" is not an option here. There are: model/,
    ],
    ["a score that is none", ["a", "b, c", "min: high"], /number between 0 and 1/],
    ["a least score from a model that gives none", ["a", "b, c", `${CHAT}, min: 0.5`], /gives no scores/],
    ["no labels for a model that has none", ["a", "", CHAT], /Say which labels/],
    ["options that are no text", ["a", "b, c", 5], /Put them in quotes/],
  ])("explains %s", (_, args, sentence) => {
    expect(() => asked("HF_CLASSIFY", args)).toThrow(sentence);
  });

  describe("with labelled rows", () => {
    const KINDS: [string, string][] = [
      ["Hotel", "Hotel"],
      ["Inn", "Hotel"],
      ["Grill", "Restaurant"],
      ["Café", "Restaurant"],
    ];
    const rows = ["Maria", "Sunset", "Royal", "Old Mill", "Oak"].flatMap((name) =>
      KINDS.map(([kind, label]): [string, string] => [`${name} ${kind}`, label]),
    );

    it("labels by what they teach, without a model, and leaves blank cells blank", () => {
      const args = [[["Seaview Hotel"], [""], ["Rex Grill"]], "Hotel, Restaurant", "", rows];
      expect(asked("HF_CLASSIFY", args).job).toBeNull();
      expect(shown("HF_CLASSIFY", args, [])).toEqual([["Hotel"], [""], ["Restaurant"]]);
    });

    it("takes the labels from them where none are given, and gives a taught row its own", () => {
      const odd = [...rows, ["Maria Café 2", "Hotel"]];
      expect(shown("HF_CLASSIFY", [[["Maria Café 2"], ["Rex Grill"]], "", "scores", odd], [])).toEqual([
        ["Hotel", 1],
        ["Restaurant", expect.any(Number)],
      ]);
    });

    it("may stand before the options as well", () => {
      const before = shown("HF_CLASSIFY", [[["Rex Grill"]], "", rows, "scores"], []);
      expect(before).toEqual(shown("HF_CLASSIFY", [[["Rex Grill"]], "", "scores", rows], []));
      expect(before[0]).toEqual(["Restaurant", expect.any(Number)]);
      expect(shown("HF_CLASSIFY", [[["Rex Grill"]], "", rows], [])).toEqual([["Restaurant"]]);
    });

    it("shows UNSURE below a least score", () => {
      expect(shown("HF_CLASSIFY", ["Zyx", "", "min: 0.99", rows], [])).toEqual([["UNSURE"]]);
    });

    it("asks for the meaning of rows and cells, and waits for those of the rows", () => {
      const args = [[["Seaview"], ["Rex"]], "Hotel, Restaurant", "meaning", rows];
      const job = jobOf("HF_CLASSIFY", args);
      expect(job.task).toBe("feature-extraction");
      expect(job.inputs).toEqual([...rows.map(([text]) => text), "Seaview", "Rex"]);
      // A hotel's vector leads one way, a restaurant's another.
      const answers = [...rows.map(([, label]) => label === "Hotel"), true, false].map((hotel) =>
        hotel ? "7f00" : "007f",
      );
      expect(shown("HF_CLASSIFY", args, answers)).toEqual([["Hotel"], ["Restaurant"]]);
      const wait = { failure: { kind: "WAITING", says: asItIs("Not yet.") } };
      expect(shown("HF_CLASSIFY", args, [wait, ...answers.slice(1)])).toEqual([
        ["#HF WAITING Not yet."],
        ["#HF WAITING Not yet."],
      ]);
      expect(shown("HF_CLASSIFY", args, [...answers.slice(0, -1), wait])).toEqual([
        ["Hotel"],
        ["#HF WAITING Not yet."],
      ]);
    });

    it.each([
      ["one column of examples", rows.map(([text]) => [text]), "", /two columns/],
      ["too few", rows.slice(0, 9), "", /Of the examples 9 can be learned from; at least 10/],
      ["labels outside the list", rows.map(([text]) => [text, "Bar"]), "", /not to choose from: 20\./],
      [
        "rows that contradict each other",
        [...rows, ...rows].map(([text], at) => [text, at < 20 ? "Hotel" : "Restaurant"]),
        "",
        /contradict each other: 40\./,
      ],
      ["a model that is not needed", rows, "model: a/b", /Leave "model" out, or add "meaning"/],
      ["several labels at once", rows, "multi", /"multi" is not an option here/],
      [
        "labels that nothing tells of",
        rows.map(([text], at) => [text, (at * 7) % 5 < 2 ? "Hotel" : "Restaurant"]),
        "",
        /teach too little: in rows not seen before \d+% would be right/,
      ],
    ])("explains %s", (_, examples, options, sentence) => {
      expect(() => shown("HF_CLASSIFY", ["a", "Hotel, Restaurant", options, examples], [])).toThrow(sentence);
    });
  });
});
