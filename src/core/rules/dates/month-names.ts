/**
 * The months' names by language, January first; the full name, then the abbreviations in use, all without accents.
 * Source: Unicode CLDR 44, `gregorian/months`, with the common longer and shorter abbreviations added.
 */
const tables = (): Record<string, string> => ({
  en: "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sep sept,october oct,november nov,december dec",
  fr: "janvier janv jan,fevrier fevr fev,mars,avril avr,mai,juin,juillet juil,aout aou,septembre sept,octobre oct,novembre nov,decembre dec",
  de: "januar jan janner jaenner,februar feb feber,marz mrz mar maerz,april apr,mai,juni jun,juli jul,august aug,september sep sept,oktober okt,november nov,dezember dez",
  es: "enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,septiembre sep sept setiembre set,octubre oct,noviembre nov,diciembre dic",
  pt: "janeiro jan,fevereiro fev,marco mar,abril abr,maio mai,junho jun,julho jul,agosto ago,setembro set,outubro out,novembro nov,dezembro dez",
  it: "gennaio gen,febbraio feb,marzo mar,aprile apr,maggio mag,giugno giu,luglio lug,agosto ago,settembre set sett,ottobre ott,novembre nov,dicembre dic",
  nl: "januari jan,februari feb,maart mrt,april apr,mei,juni jun,juli jul,augustus aug,september sep sept,oktober okt,november nov,december dec",
  sv: "januari jan,februari feb febr,mars,april apr,maj,juni jun,juli jul,augusti aug,september sep sept,oktober okt,november nov,december dec",
  da: "januar jan,februar feb,marts mar,april apr,maj,juni jun,juli jul,august aug,september sep sept,oktober okt,november nov,december dec",
  pl: "stycznia styczen sty,lutego luty lut,marca marzec,kwietnia kwiecien kwi,maja maj,czerwca czerwiec cze,lipca lipiec lip,sierpnia sierpien sie,wrzesnia wrzesien wrz,pazdziernika pazdziernik paz,listopada listopad lis,grudnia grudzien gru",
});

/** Written with their accents where the plain form would be a misspelling. */
const accented = (): Record<string, Record<number, string>> => ({
  fr: { 2: "février", 8: "août", 12: "décembre" },
  de: { 3: "März" },
  pt: { 3: "março" },
});

/** Languages whose months are capital nouns. */
const CAPITAL = /^(?:en|de)$/;

/** Lower case without accents, as the tables of names are written. */
export const plainWord = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** Names of months that are common words of other languages: they count only where their own language is proven. */
const WORDS_ELSEWHERE = /^(?:out|set|ago|sie|lip|mag|lis|paz|gru|gen|marca|maja|sty|listopada)$/;

let months: Map<string, { month: number; languages: string[] }> | undefined;

function known(word: string): { month: number; languages: string[] } | undefined {
  if (!months) {
    months = new Map();
    for (const [language, table] of Object.entries(tables())) {
      for (const [index, names] of table.split(",").entries()) {
        for (const name of names.split(" ")) {
          const languages = months.get(name)?.languages ?? [];
          months.set(name, { month: index + 1, languages: [...languages, language] });
        }
      }
    }
  }
  return months.get(plainWord(word));
}

/**
 * 1 to 12 for a month's name or abbreviation in any of the languages known; no name means two different months. A name
 * that is a word of another language ("out", "set") counts only among the proven languages.
 */
export function monthNamed(word: string, proven?: ReadonlySet<string>): number | undefined {
  const found = known(word);
  if (!found) return undefined;
  const isProven = !WORDS_ELSEWHERE.test(plainWord(word)) || found.languages.some((one) => proven?.has(one));
  return isProven ? found.month : undefined;
}

/** Whether a month's name is one of a language. */
export const isMonthOf = (word: string, languages: RegExp): boolean =>
  known(word)?.languages.some((language) => languages.test(language)) ?? false;

/** The languages that the months' names of some texts prove: each has a name there that no other language has. */
export function monthLanguages(texts: Iterable<string>): Set<string> {
  const proven = new Set<string>();
  for (const text of texts) {
    if (!/\d/.test(text)) continue;
    for (const [word] of text.matchAll(/\p{L}{3,12}/gu)) {
      const [language, another] = known(word)?.languages ?? [];
      if (language && !another && !WORDS_ELSEWHERE.test(plainWord(word))) proven.add(language);
    }
  }
  return proven;
}

/** The full name of a month in a language, English when the language is not known. */
export function monthName(month: number, language: string): string {
  const all = tables();
  const known = all[language] ? language : "en";
  const name = accented()[known]?.[month] ?? all[known]?.split(",")[month - 1]?.split(" ")[0] ?? "";
  return CAPITAL.test(known) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
