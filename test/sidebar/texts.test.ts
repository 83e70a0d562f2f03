import { collected } from "../../sidebar/texts/collected.ts";
import { pageIn } from "../../sidebar/texts.ts";
import { parse } from "../../src/core/messages/format.ts";
import { clean } from "../../src/core/rules/clean.ts";
import { catalogOf, LANGUAGES, messagesOf, page, saidIn } from "../support/catalogs.ts";

type Part = ReturnType<typeof parse>[number];

const english = new Map(messagesOf(collected()));

/** Names and kinds of what a message takes; what is counted may be written as a number, too. */
const takes = (parts: readonly Part[]): string[] => [
  ...new Set(
    parts.flatMap((part) => {
      if (typeof part === "string" || part.name === "#") return [];
      const kind = part.kind === "plural" ? "number" : part.kind;
      return [`${part.name} ${kind}`, ...takes([...part.branches.values()].flat())];
    }),
  ),
];

/** The branches of every plural in a message. */
const plurals = (parts: readonly Part[]): string[][] =>
  parts.flatMap((part) => {
    if (typeof part === "string") return [];
    const inside = plurals([...part.branches.values()].flat());
    return part.kind === "plural" ? [[...part.branches.keys()], ...inside] : inside;
  });

/** Words of English that no other language writes so, in sentences of some length. */
const ENGLISH = /\b(?:the|which|this|with|of the|cells|rows|and the)\b/;

/** Texts that are made of what people type, or are the same in another language. */
const SAME = /^[^ ]*$|^[A-Z]\w+( [A-Z]\w+)*$|^“?\{\w+\}.*\{\w+\}”?$|^\(\{[^{}]+\}\)$/;

describe.each(LANGUAGES)("the messages in %s", (language) => {
  const own = messagesOf(catalogOf(language));

  it("are of things that are said, and take what the English ones take", () => {
    const wrong = own.filter(([code, message]) => {
      const known = takes(parse(english.get(code) ?? "{none}"));
      return english.get(code) === undefined || takes(parse(message)).some((each) => !known.includes(each));
    });
    expect(wrong).toEqual([]);
  });

  it("count as the language does", () => {
    const known = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories];
    const branches = own.flatMap(([, message]) => plurals(parse(message)).flat());
    expect(branches.filter((key) => !key.startsWith("=") && !known.includes(key as never))).toEqual([]);
  });

  it("are not the English ones", () => {
    const same = own.filter(([code, message]) => message === english.get(code) && !SAME.test(message));
    expect(same).toEqual([]);
    expect(
      own.filter(([, message]) =>
        ENGLISH.test(message.replace(/[“„«].*?[”“»]|\{\w+,|\(English [^)]*\)/g, "")),
      ),
    ).toEqual([]);
  });
});

describe("the sidebar's texts", () => {
  it("are English where there is no translation", () => {
    expect(page("fi").texts.back).toBe("Back");
    expect(saidIn("fi", { code: "findings.blankRows", args: { count: 2 } })).toBe(
      "2 rows are blank throughout.",
    );
  });

  it("are English where a catalog lacks one", () => {
    expect(page("de").texts.back).toBe("Zurück");
    expect(pageIn("de", { screens: { column: "Spalte" } }).texts).toMatchObject({
      column: "Spalte",
      back: "Back",
    });
  });

  it("say none and one in the singular where French and Portuguese do", () => {
    const none = { title: "Classer", n: 0 };
    expect(page("fr").texts.run(none)).toBe("Classer\u00a0: 0 ligne");
    expect(page("pt-BR").texts.rowsBack({ n: 0 })).toMatch(/^0 linha /);
    expect(page("de").texts.rowsBack({ n: 0 })).toMatch(/^0 Zeilen /);
    expect(page("es").texts.rowsBack({ n: 0 })).toMatch(/^0 filas /);
  });
});

describe("the messages in French", () => {
  it("do not break a line before a colon, nor inside quotation marks", () => {
    expect(messagesOf(catalogOf("fr")).filter(([, message]) => / [:;?!»]|« /.test(message))).toEqual([]);
    const words = { count: 2, of: 9, words: ["N/A"] };
    expect(saidIn("fr", { code: "findings.nullWords", args: words })).toContain("«\u00a0N/A\u00a0»");
  });
});

describe.each([
  ["es", "1 de 5 celdas es un número escrito como texto", "2 de 5 celdas son números escritos como texto"],
  ["fr", "1 cellule sur 5 est un nombre écrit comme du texte", "2 cellules sur 5 sont des nombres écrits"],
  ["de", "1 von 5 Zellen ist eine Zahl in Textform", "2 von 5 Zellen sind Zahlen in Textform"],
  ["pt", "1 de 5 células é um número escrito como texto", "2 de 5 células são números escritos como texto"],
])("what a check finds, in %s", (language, one, several) => {
  const found = (count: number) =>
    saidIn(language, { code: "findings.numbersAsText", args: { count, of: 5 } });

  it("is said of one cell and of several", () => {
    expect(found(1)).toContain(one);
    expect(found(2)).toContain(several);
  });
});

describe("what a rule says of a cell", () => {
  const [spaces] = clean([[" a  b "]], "trim").notes;
  const [yearless] = clean([["4-Mar"]], "date").notes;

  it.each([
    ["de", "3 Leerzeichen entfernt", "Das Datum hat kein Jahr."],
    ["es", "3 espacios quitados", "La fecha no tiene año."],
    ["fr", "3 espaces enlevées", "La date n’a pas d’année."],
    ["pt", "3 espaços tirados", "A data não tem ano."],
    ["fi", "removed 3 spaces", "The date has no year."],
  ])("is in the page's language: %s", (language, did, doubt) => {
    expect(spaces?.did && saidIn(language, spaces.did)).toBe(did);
    expect(yearless?.doubt && saidIn(language, yearless.doubt)).toBe(doubt);
  });
});
