import type { Cell } from "../../../../src/core/cells/grid.ts";
import { findRecipes } from "../../../../src/core/recipe/from-words/find-recipes.ts";
import { meaningsOf } from "../../../../src/core/recipe/from-words/meanings.ts";
import { readRecipe, writeRecipe } from "../../../../src/core/recipe/read-recipe.ts";
import { parseWhat } from "../../../../src/core/rules/parse-what.ts";

const rulesOf = (words: string): string[] =>
  meaningsOf(words, "To", "en").flatMap(({ steps }) => [
    steps.map((step) => (step.op === "rule" ? step.rules : step.op)).join(" then "),
  ]);

it.each([
  ["dates as 2024-03-31", "date:iso"],
  ["dates as 31.03.2024", "date:dd.mm.yyyy"],
  ["Datum als TT.MM.JJJJ", "date:dd.mm.yyyy"],
  ["dates JJ/MM/AAAA", "date:dd/mm/yyyy"],
  ["Datum als 31. März 2024", "date:d. mmmm yyyy:de"],
  ["dates as March 31, 2024", 'date:"mmmm d, yyyy"'],
  ["fechas como 31 de marzo de 2024", `date:'d "de" mmmm "de" yyyy':es`],
  ["uppercase", "case:upper"],
  ["trim and uppercase", "trim then case:upper"],
  ["Akzente entfernen, dann Kleinbuchstaben", "removeAccents then case:lower"],
  ["trim, date:iso", "trim, date:iso"],
  ["tidy spaces, date:iso:DMY", "trim then date:iso:DMY"],
  ["round to 2 decimals", "round:2"],
  ["auf zwei Nachkommastellen runden", "round:2"],
  ['replace "St." with "Saint"', "replace:St.:Saint"],
  ["ersetze „Str.“ durch „Straße“", "replace:Str.:Straße"],
  ["quita «Sr.»", "replace:Sr."],
  ["remove the dollar sign", "replace:$"],
  ["replace the comma with a point", 'replace:",":.'],
  ["alles klein schreiben", "case:lower"],
  ["YYYY-MM-DD", "date:iso"],
  ["replace spaces with underscores", 'replace:" ":_'],
  ["replace the comma with nothing", 'replace:","'],
  ["remove brackets", "replace:(, replace:)"],
  ["texts to numbers", "number"],
  ["phone numbers in international format", "phone:international"],
])("%s means %s", (words, rules) => {
  expect(rulesOf(words)).toEqual([rules]);
  for (const each of rules.split(" then ")) expect(parseWhat(each).length).toBeGreaterThan(0);
});

it("takes a word without quotation marks for a word first, then wherever it stands", () => {
  expect(rulesOf("replace and with or")).toEqual(["replace:and:or:wholeWord", "replace:and:or"]);
  expect(rulesOf("replace dashboards with screens")[0]).toBe("replace:dashboards:screens:wholeWord");
  expect(rulesOf("replace St with Saint, then upper case")).toEqual([
    "replace:St:Saint:wholeWord then case:upper",
  ]);
});

it.each([
  ["the opposite", "do not remove accents"],
  ["taking away what is known only as kept", "remove numbers"],
  ["more than it says", "number of letters in the capital of France"],
  ["what only the world knows", "the population of each town"],
  ["words that say nothing", "all of the values"],
  ["the opposite, in short", "don’t remove accents"],
  ["the opposite, by what is to stay", "Umlaute behalten"],
  ["the opposite, by another order", "numbers as text"],
  ["taking away, as it is asked for", "entferne Zahlen"],
  ["a part alone", "first word in upper case"],
  ["spaces in some places alone", "remove spaces between digits"],
  ["counting", "number of words"],
  ["counting, in letters that look alike", "Wörter zählen"],
  ["two parts of a date", "day and month"],
  ["digits that are not said to be decimals", "two digits"],
  ["what is known, by its name", "remplacer majuscules par minuscules"],
  ["endless words", `uppercase ${"please ".repeat(100)}`],
])("knows nothing for %s", (_, words) => {
  expect(meaningsOf(words, "To", "en")).toEqual([]);
});

const found = (words: string, cells: readonly Cell[], given: [number, string][] = []) =>
  findRecipes(words, { name: words, inputs: ["Own"], to: "To" }, [cells], given, "en");
const NAMES = ["Ada King", "Carla M. Sato", "Dr. Eve Voss", "Acme"];

it("says what changes and leaves to a person what it cannot take whole", () => {
  for (const words of ["surname first", "Nachname zuerst", "apellido primero", "sobrenome primeiro"]) {
    const { none, isOpen, candidates } = found(words, NAMES);
    expect({ none, isOpen, n: candidates.length }).toEqual({ none: undefined, isOpen: false, n: 1 });
    expect(candidates[0]?.counts).toEqual({ changed: 2, same: 0, left: 2 });
    expect(candidates[0]?.sample).toEqual({ before: "Ada King", after: "King, Ada" });
  }
});

it.each([
  ["before the comma", "Bern, CH", "Bern"],
  ["Text nach dem letzten Bindestrich", "a - b - c", "c"],
  ["what is in brackets", "Oslo (Norway)", "Norway"],
  ["only the domain", "ada@example.org", "example.org"],
  ["after “: ”", "Code: 7 : 8", "7 : 8"],
  ["initials", "Ada King", "AK"],
  ["the last four digits", "DE 44 5001", "5001"],
  ["the last four digits", "DE 1.234,56 EUR", "3456"],
  ["die ersten 2 Zeichen", "DE 44", "DE"],
  ["family name, first name", "Ada King", "King, Ada"],
  ["only the year", new Date(Date.UTC(2021, 2, 3)), "2021"],
])("%s takes from %s what it says, also once it is saved", (words, cell, out) => {
  const [candidate, another] = found(words, [cell]).candidates;
  expect(another).toBeUndefined();
  expect(candidate?.sample?.after).toBe(out);
  if (candidate) expect(readRecipe(writeRecipe(candidate.recipe)).steps).toEqual(candidate.recipe.steps);
});

it("leaves it to a person which of several things is meant, by a row in which they differ", () => {
  const dates = (...cells: string[]) => {
    const { isOpen, candidates } = found("dates as 2024-03-31", cells);
    return { isOpen, after: candidates.map(({ sample }) => sample?.after) };
  };
  const both = ["2024-04-03", "2024-03-04"];
  expect(dates("03/04/2024")).toEqual({ isOpen: true, after: both });
  expect(dates("25/06/2024", "12/31/2024", "03/04/2024")).toEqual({
    isOpen: true,
    after: ["03/04/2024", ...both],
  });
  const domains = found("only the domain", ["https://example.org/a", "https://www.bbc.co.uk/x"]);
  expect(domains.candidates.map(({ sample }) => sample?.after)).toEqual(["www.bbc.co.uk", "bbc.co.uk"]);
  expect(found("country codes", ["France"]).candidates.map(({ sample }) => sample?.after)).toEqual([
    "FR",
    "FRA",
  ]);
});

it("asks whether words within words are meant, and whether capitals behind the first stay, where that differs", () => {
  const after = (words: string, ...cells: string[]) => {
    const { isOpen, candidates } = found(words, cells);
    return { isOpen, after: candidates.map(({ sample }) => sample?.after) };
  };
  const saint = "replace St with Saint";
  expect(after(saint, "St Ives", "Oslo")).toEqual({ isOpen: false, after: ["Saint Ives"] });
  expect(after(saint, "St Ives", "Stuttgart-St")).toEqual({
    isOpen: true,
    after: ["Stuttgart-Saint", "Saintuttgart-Saint"],
  });
  expect(after(saint, "St Ives", "Station")).toEqual({ isOpen: true, after: ["Station", "Saintation"] });
  expect(after("capital first letter", "senior editor Bo")).toEqual({
    isOpen: true,
    after: ["Senior Editor Bo", "Senior editor Bo", "Senior editor bo"],
  });
  expect(after("capital first letter", "editor")).toEqual({ isOpen: false, after: ["Editor"] });
});

it("asks nothing where the column or an example tells what is meant", () => {
  const dates = ["03/04/2024", "25/06/2024"];
  expect(found("dates as 2024-03-31", dates).candidates).toHaveLength(1);
  const codes = found("country codes", ["France", "Spain"], [[1, "ESP"]]);
  expect(codes).toMatchObject({
    isOpen: false,
    candidates: [{ sample: { before: "France", after: "FRA" } }],
  });
});

it("leaves alone what is not meant", () => {
  const answersOf = (words: string, cells: readonly Cell[]) =>
    found(words, cells).candidates.map(({ counts }) => counts);
  const counts = (changed: number, same: number, left: number) => [{ changed, same, left }];
  expect(answersOf("email addresses", ["Ada a@b.org", "none", "c@d.org"])).toEqual(counts(1, 1, 1));
  expect(answersOf("surname first", ["Ada King", "12 Main", "+49 30"])).toEqual(counts(1, 0, 2));
  expect(answersOf("month name", ["03/04/2024", "March 5, 2024"])).toEqual(counts(1, 0, 1));
  expect(answersOf("first character", ["Ada", "😀 Bo"])).toEqual(counts(1, 0, 1));
  const dates = found("dates as 03/04/2024", ["03/04/2024", "2024-12-31"]);
  expect(dates.candidates.map(({ counts: each }) => each.changed)).toEqual([1, 1]);
});

it("says why there is nothing to choose", () => {
  expect(found("as a badge", NAMES)).toMatchObject({ none: "unknown", candidates: [] });
  expect(found("upper case", ["ACME"])).toMatchObject({ none: "unchanged", candidates: [{ left: "" }] });
  expect(found("surname first", NAMES, [[0, "Ada"]])).toMatchObject({ none: "contradicted" });
  expect(found("surname first", [])).toMatchObject({ none: "unchanged" });
});

it("names the words that it does not follow", () => {
  const { candidates, isOpen } = found("remove accents from names", ["José"]);
  expect({ isOpen, left: candidates.map(({ left }) => left) }).toEqual({
    isOpen: false,
    left: ["from names"],
  });
});
