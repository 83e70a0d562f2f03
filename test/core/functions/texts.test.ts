import { asked, jobOf, shown } from "../../support/sheet-function.ts";

const CHAT = "model: openai/gpt-oss-20b:cheapest";
const LONG =
  "The council met on Monday to talk about the old bridge and to hear what people had to say of it.";
const MIXED = [["Good morning"], [12.5], [true], [""], ["+33 1 23"], [new Date(0)]];

describe("HF_SUMMARIZE", () => {
  it("asks for about as many words as are wanted", () => {
    expect(jobOf("HF_SUMMARIZE", [LONG, 15])).toMatchObject({
      task: "summarization",
      model: "facebook/bart-large-cnn",
      parameters: { max_length: 20, min_length: 5 },
      inputs: [LONG],
    });
  });

  it("gives numbers and texts of a few words back as they are, and asks nothing of them", () => {
    const cells = [[LONG], ["Two words"], [7], [""]];
    expect(jobOf("HF_SUMMARIZE", [cells]).inputs).toEqual([LONG]);
    expect(shown("HF_SUMMARIZE", [cells], ["The council met."])).toEqual([
      ["The council met."],
      ["Two words"],
      [7],
      [""],
    ]);
  });

  it("tells a model that follows instructions to add nothing", () => {
    const job = jobOf("HF_SUMMARIZE", [LONG, 12, CHAT]);
    expect(job.task).toBe("chat-completion");
    expect(job.parameters.instruction).toMatch(/at most 12 words.*Add nothing/);
    expect(shown("HF_SUMMARIZE", [LONG, 12, CHAT], ["Short."])).toEqual([["Short."]]);
  });

  it.each([[2], [501], ["many"], [[[5]]]])("explains %j words", (words) => {
    expect(() => asked("HF_SUMMARIZE", [LONG, words])).toThrow(/one number from 3 to 500/);
  });
});

describe("HF_TRANSLATE", () => {
  it.each([
    ["German", "de"],
    [" deutsch ", "de"],
    ["de-AT", "de"],
    ["Mandarin", "zh"],
    ["pt_BR", "pt"],
    ["Farsi", "fa"],
    ["Norwegian", "no"],
    ["Nederlands", "nl"],
  ])("reads %j", (to, code) => {
    expect(jobOf("HF_TRANSLATE", ["Good morning", to, "", "model: google-t5/t5-base"]).parameters).toEqual({
      tgt_lang: code,
    });
  });

  it("tells the language of the texts where it is given", () => {
    expect(jobOf("HF_TRANSLATE", ["a", "de", "English", "model: google-t5/t5-base"]).parameters).toEqual({
      src_lang: "en",
      tgt_lang: "de",
    });
  });

  it("spells languages as the model does", () => {
    const parameters = (model: string) =>
      jobOf("HF_TRANSLATE", ["a", "German", "en", `model: ${model}`]).parameters;
    expect(parameters("facebook/nllb-200-distilled-600M")).toEqual({
      src_lang: "eng_Latn",
      tgt_lang: "deu_Latn",
    });
    expect(parameters("facebook/mbart-large-50-many-to-many-mmt")).toEqual({
      src_lang: "en_XX",
      tgt_lang: "de_DE",
    });
    expect(() => asked("HF_TRANSLATE", ["a", "Fijian", "", "model: facebook/nllb-200-3.3B"])).toThrow(
      /does not know Fijian/,
    );
  });

  it("gives numbers, dates and ticks back as they are", () => {
    expect(jobOf("HF_TRANSLATE", [MIXED, "de"]).inputs).toEqual(["Good morning"]);
    expect(shown("HF_TRANSLATE", [MIXED, "de"], ["Guten Morgen"])).toEqual([
      ["Guten Morgen"],
      [12.5],
      [true],
      [""],
      ["+33 1 23"],
      [new Date(0)],
    ]);
  });

  it("names language and region to a model that follows instructions", () => {
    expect(jobOf("HF_TRANSLATE", ["a", "pt-BR", "en"]).parameters.instruction).toMatch(
      /from English into Portuguese as written in the region BR/,
    );
  });

  it.each([
    ["no language", ["a", ""], /which language/],
    ["one that is none", ["a", "Klingon"], /"Klingon" is not a language/],
    ["words that begin like a code", ["a", "no-such"], /not a language/],
    ["a range of them", ["a", [["de"], ["fr"]]], /one language, not a range/],
    ["a source that is none", ["a", "de", "xx"], /"xx" is not a language/],
  ])("explains %s", (_, args, sentence) => {
    expect(() => asked("HF_TRANSLATE", args)).toThrow(sentence);
  });
});

describe("HF_LANGUAGE", () => {
  const german = [{ label: "de", score: 0.97 }];

  it("gives a code, or the English name, with its score", () => {
    expect(jobOf("HF_LANGUAGE", [MIXED])).toMatchObject({
      task: "text-classification",
      use: "language",
      model: "papluca/xlm-roberta-base-language-detection",
      inputs: ["Good morning"],
    });
    expect(shown("HF_LANGUAGE", ["Guten Tag"], [german])).toEqual([["de"]]);
    expect(shown("HF_LANGUAGE", ["Guten Tag", "name, scores"], [german])).toEqual([["German", 0.97]]);
    expect(shown("HF_LANGUAGE", ["Guten Tag", "min: 0.99"], [german])).toEqual([["UNSURE"]]);
    expect(shown("HF_LANGUAGE", ["Guten Tag", "min: 0.99, mark"], [german])).toEqual([["de (unsure)"]]);
  });

  it("leaves blank what is in no language", () => {
    expect(shown("HF_LANGUAGE", [MIXED], [german])).toEqual([["de"], [""], [""], [""], [""], [""]]);
  });

  it("lets a model that follows instructions choose among the codes", () => {
    expect(jobOf("HF_LANGUAGE", ["Hola", CHAT]).parameters.choices).toEqual(
      expect.arrayContaining(["es", "de", "UNSURE"]),
    );
    expect(shown("HF_LANGUAGE", [[["Hola"], ["?a"]], `${CHAT}, name`], ["es", "UNSURE"])).toEqual([
      ["Spanish"],
      ["UNSURE"],
    ]);
  });
});
