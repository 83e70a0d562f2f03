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
});
