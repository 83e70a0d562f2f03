import { rulesMeant } from "../../../src/core/recipe/in-cell/instruction.ts";
import { parseWhat } from "../../../src/core/rules/parse-what.ts";

it.each([
  ["dates as 2024-03-31", "date:iso"],
  ["Please write the dates as YYYY-MM-DD", "date:iso"],
  ["Daten als JJJJ-MM-TT", "date:iso"],
  ["fechas como 2024-03-31", "date:iso"],
  ["only the domain", "url:part=host"],
  ["in capital letters", "case:upper"],
  ["tout en majuscules", "case:upper"],
  ["remove accents", "removeAccents"],
  ["quitar los acentos", "removeAccents"],
  ["nur das Jahr", "datePart:year"],
  ["só o ano", "datePart:year"],
  ["only the e-mail address", "find:email"],
  ["first name only", "name:first"],
])("%s means %s", (words, rules) => {
  expect(rulesMeant(words)).toBe(rules);
  expect(parseWhat(rules)).toHaveLength(1);
});

it.each([
  ["a single word", "capitals"],
  ["a single word that is a rule elsewhere", "email"],
  ["what begins with a rule's name", "date as 2024-03-31"],
  ["a colon", "dates: as 2024-03-31"],
  ["a list of words", "capital letters, year"],
  ["words that say nothing", "all of the values"],
  ["the opposite", "do not remove accents"],
  ["more than one rule does", "upper case without accents"],
  ["what no rule does", "surname first"],
  ["another number than the rule's", "round to 2 decimals"],
  ["another form than the rule's", "dates as 31/03/2024"],
])("takes %s for no instruction", (_, words) => {
  expect(rulesMeant(words)).toBeUndefined();
});
