import { asked, jobOf, shown } from "../../support/sheet-function.ts";

const TEXT = "Maria Silva of Acme paid 20 € on 3 May 2026, maria@acme.org";
const entities = [
  { kind: "PER", text: "Maria Silva", score: 0.991, found: true },
  { kind: "ORG", text: "Acme", score: 0.62, found: true },
  { kind: "PER", text: "Maria Silva", score: 0.98, found: true },
];

describe("HF_EXTRACT", () => {
  it.each([["people"], ["Personen"], [" who "], ["names"]])("knows what %j are", (what) => {
    expect(jobOf("HF_EXTRACT", [TEXT, what])).toMatchObject({
      task: "token-classification",
      model: "dslim/bert-base-NER",
      inputs: [TEXT],
    });
    expect(shown("HF_EXTRACT", [TEXT, what], [entities])).toEqual([["Maria Silva"]]);
  });

  it("says the kind behind each where there are several, once each", () => {
    expect(shown("HF_EXTRACT", [TEXT], [entities])).toEqual([["Maria Silva (person); Acme (organisation)"]]);
    expect(shown("HF_EXTRACT", [TEXT, "people, organisations", "min: 0.7, scores"], [entities])).toEqual([
      ["Maria Silva (person, 0.99); Maria Silva (person, 0.98)"],
    ]);
  });

  it("gives a column for each kind, in the order they are named", () => {
    const args = [[[TEXT], [""]], "organisations, people", "columns"];
    expect(shown("HF_EXTRACT", args, [entities])).toEqual([
      ["Acme", "Maria Silva"],
      ["", ""],
    ]);
  });

  it("finds dates, amounts and addresses by rule, and asks nobody", () => {
    const args = [TEXT, "e-mails, money, date", "columns"];
    expect(asked("HF_EXTRACT", args).job).toBeNull();
    expect(shown("HF_EXTRACT", args, [])).toEqual([["maria@acme.org", "20 EUR", "2026-05-03"]]);
  });

  it("asks a model only for what rules cannot find", () => {
    const args = [TEXT, "people, email", "columns"];
    expect(jobOf("HF_EXTRACT", args).task).toBe("token-classification");
    expect(shown("HF_EXTRACT", args, [entities])).toEqual([["Maria Silva", "maria@acme.org"]]);
  });

  it("asks a model that follows instructions for anything else, and holds it to lists", () => {
    const job = jobOf("HF_EXTRACT", [TEXT, "who paid; how much, roughly"]);
    expect(job).toMatchObject({ task: "chat-completion", model: "openai/gpt-oss-20b:cheapest" });
    expect(job.parameters.schema).toMatchObject({ required: ["who paid", "how much, roughly"] });
  });

  it("marks what a model says and the text does not", () => {
    const answer = { "who paid": ["maria  silva", "John Doe", ""] };
    expect(shown("HF_EXTRACT", [TEXT, "who paid"], [answer])).toEqual([
      ["Maria Silva; John Doe (not in the text)"],
    ]);
    const unfound = [{ kind: "PER", text: "Marie", score: 0.9, found: false }];
    expect(shown("HF_EXTRACT", [TEXT, "people"], [unfound])).toEqual([["Marie (not in the text)"]]);
  });

  it("knows the kinds of models for other names", () => {
    const disease = [{ kind: "DISEASE", text: "measles", score: 0.9, found: true }];
    const args = ["A case of measles", "diseases", "model: d4data/biomedical-ner-all"];
    expect(shown("HF_EXTRACT", args, [disease])).toEqual([["measles"]]);
  });

  it("explains a least score for a model that gives none", () => {
    expect(() => asked("HF_EXTRACT", [TEXT, "who paid", "min: 0.5"])).toThrow(/gives no scores/);
  });
});
