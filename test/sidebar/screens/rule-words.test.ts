/** @jest-environment jsdom */
import { ruleWords } from "../../../sidebar/screens/recipe/rule-words.ts";
import { readWhat } from "../../../src/core/rules/parse-what.ts";

const saysOf = (what: string) => readWhat(what).map(ruleWords).join("; ");

describe("a rule with its settings, in words", () => {
  it("says what it is set to, and what is usual where nothing is", () => {
    expect(saysOf("date:iso:DMY")).toBe("Dates as 2024-03-31, read day first");
    expect(saysOf("date:format=DD.MM.YYYY")).toBe("Dates as DD.MM.YYYY");
    expect(saysOf("case")).toBe("A capital at the start of each word");
    expect(saysOf("case:upper")).toBe("All in capital letters");
    expect(saysOf("round:2")).toBe("Rounded to 2 decimals");
    expect(saysOf("round")).toBe("Rounded to whole numbers");
    expect(saysOf("replace:text=St.:with=Saint:atStart")).toBe("“St.” becomes “Saint” at the start");
    expect(saysOf("replace:text=-")).toBe("“-” is taken out");
    expect(saysOf("phone:country=DE")).toBe(
      "Phone numbers in international form, those without a country code read as DE",
    );
    expect(saysOf("find:kind=email")).toBe("Found in the text: e-mail address, the first");
  });

  it("names a setting that its words do not speak of behind them, and has a title where it has no words", () => {
    expect(saysOf("trim")).toBe("Tidy spaces");
    expect(saysOf("date:iso:calendar=solarHijri")).toBe("Dates as 2024-03-31 (calendar: solar hijri)");
    expect(saysOf("squeeze:characters=!")).toBe("Shorten repeated characters (characters: !)");
    expect(saysOf("number:locale=de_DE")).toBe("Texts into numbers (locale: de_DE)");
  });

  it("says a value that is no choice of the rule as it stands", () => {
    expect(saysOf("round:decimals=many")).toMatch(/^Rounded to/);
  });
});
