import { titleCase } from "./title-case.ts";
import { isOneCase, lowerCase, upperCase } from "./words.ts";

/** Legal forms as their registers write them, found whatever their case and periods. */
const FORMS =
  "LLC LLP LP PLLC PLC Inc Ltd Co Corp GmbH AG KG KGaA OHG UG SE eV SA SAS SARL EURL SNC SCI SpA SRL Srl BV NV VOF CV AB ASA AS ApS Oy Oyj Lda Ltda EIRELI SL SLU SLP Sdn Bhd Pty Pte Kft Zrt doo sro Sp OOO ZAO PJSC JSC";

/** A company's name in capitals or in small letters, as a title with its legal form and short acronyms kept. */
export function companyCase(text: string, language: string): string {
  if (!isOneCase(text)) return text;
  const forms = new Map(FORMS.split(" ").map((form) => [lowerCase(form), form]));
  const words = titleCase(text.includes("ß") ? text : upperCase(text), language).split(/(\s+)/u);
  return words
    .map((word, at) => {
      const bare = word.replace(/[.,()]/g, "");
      const form = at > 0 ? forms.get(lowerCase(bare)) : undefined;
      if (form !== undefined)
        return word.includes(".") && /\..*\./.test(word) ? upperCase(word) : word.replace(bare, form);
      return isConsonants(bare) ? upperCase(word) : word;
    })
    .join("");
}

/** Two to four letters without a vowel can only be said one by one: BMW, KPMG, DHL. */
const isConsonants = (word: string): boolean =>
  /^[bcdfghjklmnpqrstvwxz&]{2,4}$/i.test(word) &&
  !/^(?:mr|dr|st|mrs|ms|jr|sr|mt|ft|th|rd|nd|bros|vs)$/i.test(word);
