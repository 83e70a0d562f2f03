import fc from "fast-check";
import { clean } from "../../../src/core/rules/clean.ts";
import { FINDERS } from "../../../src/core/rules/find/finders.ts";

/** Texts without a date, a number, a measure, an amount or an address, with words that are months or units elsewhere. */
const TEXTS: Record<string, string[]> = {
  en: [
    "They may set out in the morning and march on, as it were, to the sea.",
    "The second-hand shop sold a pound cake; half of us never saw it. Dr. Lee said so at night.",
    "Choose a column first; then, first of all, read it at first hand.",
    "Out of the blue, Mark and April were in, then out, and the board set the agenda.",
    "A hundred things could go wrong, per cent or not; see e.g. the appendix, i.e. the end.The rest is lost.",
  ],
  fr: [
    "Le maire a mis en œuvre la réforme, or la cour a pris acte; mars est une planète.",
    "Il vend des livres et des pieds de vigne au marché, sans compter les mètres de ruban.",
  ],
  de: [
    "Sie mag den Mai, aber der Rat mag ihn nicht; ein Drittel der Räte fehlte, z.B. die Grünen.",
    "Im Grad der Bildung liegt ein Fuß in der Tür, sagte die Ministerin am Abend.",
  ],
  es: [
    "El mar y la mar: un cuarto de baño, media docena de veces, y el set de tenis.",
    "Ni un pie ni una libra, dijo la alcaldesa por la noche.",
  ],
  pt: [
    "Ele fez o set e saiu; a mar cheia, um quarto vago e a libra em alta.",
    "Dez vezes melhor, out ou in, disse a ministra.",
  ],
  it: [
    "Un set di piatti, il lago di mar, una lira e mezza per il piede di porco.",
    "La gru è nel cantiere; ha detto che per cento volte tacque.",
  ],
  nl: [
    "Zij mag mei noch maart; een half pond kaas en een voet tussen de deur.",
    "Honderd keer beter, zei de burgemeester.",
  ],
  pl: ["Lis i paz, gru i sty to nie miesiące, a maja nie ma w maju.", "Radny nic nie powiedział o sprawie."],
  sv: [
    "Han sade mars och maj i samma mening, men fot för fot gick det.",
    "En halv gång till, sade hon på natten.",
  ],
  tr: [
    "Belediye başkanı kararı açıkladı; ay sonunda toplantı var mı, bilinmiyor.",
    "Yarım saat sonra herkes gitti.",
  ],
};

describe.each(Object.entries(TEXTS))("in %s texts that hold nothing to find", (language, texts) => {
  const chosen = /^(?:en|fr|de|es|pt|it|nl)$/.test(language) ? ["auto", language] : ["auto"];

  it("finds nothing in their clauses either, however they are put together", () => {
    const clauses = texts
      .flatMap((text) => text.split(/[.;,:?!](?=\s|$)\s*/))
      .filter((clause) => clause !== "");
    const mixed = fc
      .shuffledSubarray(clauses, { minLength: 2, maxLength: Math.min(6, clauses.length) })
      .chain((some) =>
        fc.constantFrom(", ", "; ", ". ", "\n", " – ", " (").map((gap) => `${some.join(gap)}.`),
      );
    fc.assert(
      fc.property(mixed, (text) => {
        for (const { kind } of FINDERS)
          expect([kind, text, clean([[text]], `find:${kind}:all`, () => "en_US").grid[0]]).toEqual([
            kind,
            text,
            [""],
          ]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(FINDERS.map(({ kind }) => kind))("find:%s finds nothing", (kind) => {
    const grid = texts.map((text) => [text]);
    const locales = ["en_US", "en_GB", `${language}_${language === "en" ? "CA" : language.toUpperCase()}`];
    for (const locale of locales) {
      for (const told of chosen) {
        const found = clean(grid, `find:${kind}:all:${told}`, () => locale).grid.flat();
        expect(found).toEqual(texts.map(() => ""));
      }
    }
  });
});
