import { foundInLog } from "../../../src/core/journal/log-says.ts";
import { methodology } from "../../../src/core/journal/methodology.ts";
import { newRun, type RunRecord } from "../../../src/core/journal/run-record.ts";
import { sampleSaid } from "../../../src/core/journal/sample.ts";

const run = (part: Partial<RunRecord>): RunRecord =>
  newRun({
    run: "a1b2c3d4",
    started: "2026-11-22T14:05:00.000Z",
    status: "finished",
    function: "HF_CLASSIFY",
    arguments: '"politics, sport"',
    by: "facebook/bart-large-mnli via hf-inference",
    sheet: "Tips",
    read: "Headline",
    wrote: "Classify: Headline",
    place: "new column",
    rows: 10_000,
    distinct: 500,
    requests: 17,
    changed: 9_980,
    failed: 1,
    ...part,
  });

describe("methodology", () => {
  it("tells a run of a model as a person would write it", () => {
    expect(methodology([run({ remembered: 20, cost: 0.00152 })]).split("\n\n")[0]).toBe(
      'On 22 November 2026, a person ran HF_CLASSIFY with "politics, sport" over the column “Headline” of the sheet “Tips” with Stet. It held 10,000 filled rows with 500 different values. Each different value was put once to the model facebook/bart-large-mnli via hf-inference, in 17 requests; 20 answers had been given before and were used again. The estimated cost was $0.0015. 9,980 cells were written into the column “Classify: Headline”; the column that was read was not changed. 1 value got no answer and was left blank.',
    );
  });

  it("tells a run of rules in place", () => {
    const text = methodology([
      run({
        who: "Ana",
        function: "HF_CLEAN",
        arguments: "",
        by: "Rules (trim)",
        place: "in place",
        requests: 0,
        failed: 0,
      }),
    ]);
    expect(text).toContain("On 22 November 2026, Ana ran HF_CLEAN over the column “Headline”");
    expect(text).toContain("by fixed rules, without any model: trim.");
    expect(text).toContain("its original is kept beside it");
  });

  it("says what became of values without an answer", () => {
    expect(methodology([run({ failed: 2 })])).toContain("2 values got no answer and were left blank.");
    const inPlace = methodology([run({ failed: 2, place: "in place" })]);
    expect(inPlace).toContain("2 values got no answer and were left as before.");
  });

  it("names the revision of the model once", () => {
    const named = (part: Partial<RunRecord>) => methodology([run({ revision: "abc123", ...part })]);
    expect(named({ by: "org/model" })).toContain("the model org/model (revision abc123), in");
    expect(named({ by: "org/model@abc123 via groq" })).toContain("the model org/model@abc123 via groq, in");
  });

  it("tells of a sample and of what was found by their codes, whatever the sentences say by now", () => {
    const codes = JSON.stringify({ sample: sampleSaid(19, 20) });
    expect(methodology([run({ sample: "19 von 20", codes })])).toContain("19 of 20 results were right");
    const says = { code: "findings.blankRows", args: { count: 2 } };
    const found = foundInLog("edited by hand", says);
    expect(methodology([run({ ...found, place: "rows removed" })])).toContain("2 rows are blank throughout.");
  });

  it("quotes the sentences of a log without codes", () => {
    const found = "In a random sample, 19 of 20 were right (75 to 99 %).";
    expect(methodology([run({ found })])).toContain(found);
    expect(methodology([run({ found: "Two rows are blank.", place: "rows removed" })])).toContain(
      "Two rows are",
    );
  });

  it("leaves out what was undone, and says so when nothing is left", () => {
    expect(methodology([run({ status: "reverted" })])).toBe("No run of Stet stands in this document.");
  });
});
