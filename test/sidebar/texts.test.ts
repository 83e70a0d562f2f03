import { paramNames } from "../../sidebar/texts/functions/function-texts.ts";
import { functions } from "../../sidebar/texts/functions/functions.ts";
import { ruleSummaries } from "../../sidebar/texts/rules.ts";
import { type Translations, textsIn } from "../../sidebar/texts.ts";
import { FUNCTIONS } from "../../src/core/functions/functions.ts";
import { RULES } from "../../src/core/rules/rules.ts";

const english = textsIn("en");
const keysOf = (texts: object): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
describe.each(["es-MX", "fr", "de-AT", "pt-BR"])("the sidebar's texts in %s", (language) => {
  const texts = textsIn(language);

  it("are for things that the English ones are for", () => {
    expect(keysOf(texts).filter((key) => !keysOf(english).includes(key))).toEqual([]);
  });
});

describe("the sidebar's texts", () => {
  it("are English where there is no translation", () => {
    expect(textsIn("fi").back).toBe("Back");
  });
});

/** What is the same word in French. */
const SAME = ["Options", "Question"];

/** Of these texts, by name, the translations that are the English text itself. */
const untranslated = (
  texts: readonly (readonly [name: string, english: string, own: Translations | undefined])[],
) =>
  texts.flatMap(([name, english, own]) =>
    (["es", "fr", "de", "pt"] as const)
      .filter((language) => own?.[language] === english && !SAME.includes(english))
      .map((language) => `${name} in ${language}`),
  );

describe("the sidebar's texts in French", () => {
  it("do not break a line before a colon, nor inside quotation marks", () => {
    expect(textsIn("fr").run("Classer", 3)).toBe("Classer\u00a0: 3 lignes");
    expect(textsIn("fr").findings.nullWords(2, 9, ["N/A"])).toContain("«\u00a0N/A\u00a0»");
  });
});

describe("what the core says in English", () => {
  /** The form is drawn for functions that take a range; it has no field for the first, which is the column. */
  const shown = FUNCTIONS.filter(({ params }) => params.some(({ type }) => type === "range")).map((fn) => ({
    ...fn,
    fields: fn.params.filter((param) => param !== fn.params.find(({ type }) => type === "range")),
  }));

  it("of functions is not English in another language", () => {
    expect(
      untranslated(
        shown.flatMap(({ name, title, summary, fields }) => [
          [name, title, functions[name]?.title] as const,
          [`the summary of ${name}`, summary, functions[name]?.summary] as const,
          ...fields.map(
            (param) =>
              [`${param.name} of ${name}`, param.summary, functions[name]?.params[param.name]] as const,
          ),
        ]),
      ),
    ).toEqual([]);
  });

  it("of parameters is not English in another language", () => {
    const names = new Set(shown.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
    expect(untranslated([...names].map((name) => [name, capital(name), paramNames[name]] as const))).toEqual(
      [],
    );
    expect(Object.keys(paramNames).filter((name) => !names.has(name))).toEqual([]);
  });

  it("of rules is not English in another language", () => {
    expect(
      untranslated(RULES.map(({ name, summary }) => [name, summary, ruleSummaries[name]] as const)),
    ).toEqual([]);
  });

  it("of what is gone is gone from the translations too", () => {
    expect(Object.keys(functions).filter((name) => !shown.some((fn) => fn.name === name))).toEqual([]);
    expect(Object.keys(ruleSummaries).filter((name) => !RULES.some((rule) => rule.name === name))).toEqual(
      [],
    );
  });
});

describe.each([
  ["es", "1 de 5 celdas es un número escrito como texto", "2 de 5 celdas son números escritos como texto"],
  ["fr", "1 cellule sur 5 est un nombre écrit comme du texte", "2 cellules sur 5 sont des nombres écrits"],
  ["de", "1 von 5 Zellen ist eine Zahl in Textform", "2 von 5 Zellen sind Zahlen in Textform"],
  ["pt", "1 de 5 células é um número escrito como texto", "2 de 5 células são números escritos como texto"],
])("what a check finds, in %s", (language, one, several) => {
  const { findings } = textsIn(language);

  it("is said of one cell and of several", () => {
    expect(findings.numbersAsText(1, 5)).toContain(one);
    expect(findings.numbersAsText(2, 5)).toContain(several);
  });
});
