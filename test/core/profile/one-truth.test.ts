import { damageIn, type Truths, truthsOf } from "../../../src/core/profile/one-truth.ts";

describe("two values of a column", () => {
  it.each<[Truths, string, string, string]>([
    ["one", "LISBON", "Lisbon", "capitals"],
    ["one", "St. Paul", "St Paul", "a full stop"],
    ["one", "Smith & Co", "Smith Co", "an ampersand"],
    ["one", "Sao Paulo", "São Paulo", "an accent among words"],
    ["open", "NO", "No", "the case of a formula"],
    ["one", "ACME HOLDINGS LTD.", "Acme Holdings Ltd", "capitals throughout"],
    ["one", "7oo45", "70045", "letters where all else is digits"],
    ["two", "B-", "B+", "a sign behind"],
    ["two", "- stable", "+ stable", "a sign in front"],
    ["two", ">20K", "<=20K", "a sign of comparison"],
    ["two", "Passed*", "Passed", "a mark that a note explains"],
    ["two", "C#", "C++", "signs in a name"],
    ["two", "Ward 12", "Ward 21", "digits"],
    ["two", "1.2.10", "1.21.0", "marks between digits"],
    ["two", "555 2041 77", "555-2041-77", "what parts the digits of a number"],
    ["two", "7oo 45", "700-45", "damage, and what parts the digits besides"],
    ["two", "(120)", "120", "brackets around a number"],
    ["two", "Leeds v York", "York v Leeds", "who plays at home"],
    ["two", "Roe v. Wade", "Wade v. Roe", "who sued whom"],
    ["two", "Oslo – Bergen", "Bergen – Oslo", "from where to where"],
    ["two", "Niger", "Nigeria", "two countries"],
    ["two", "Iceland", "Ireland", "two countries a letter apart"],
    ["open", "Dutch, French", "French, Dutch", "an order around a comma"],
    ["open", "James Henry", "Henry James", "an order of names"],
    ["open", "Rene", "René", "an accent in a word by itself"],
    ["open", "us", "US", "the case of a code"],
    ["open", "Aids", "AIDS", "the case of an acronym"],
    ["open", "D-lysine", "d-lysine", "the case of a single letter"],
    ["open", "Class Ia", "Class IA", "the case of a grade"],
    ["open", "Walla Walla", "Walla", "a word doubled"],
    ["open", "Maria", "Marie", "two names a letter apart"],
    ["open", "sodium nitrite", "sodium nitrate", "two salts a letter apart"],
    ["open", "U.S", "US", "a stop inside"],
  ])("are %s: %s and %s, by %s", (truths, was, now) => {
    expect(truthsOf(was, now)).toBe(truths);
    if (truths !== "one") expect(truthsOf(now, was)).toBe(truths);
  });

  it("are one yes among yes and no alone", () => {
    expect(truthsOf("YES", "Yes", { yesOrNo: true })).toBe("one");
    expect(truthsOf("YES", "No", { yesOrNo: true })).toBe("open");
  });

  it("may be two people where an accent tells them apart", () => {
    expect(truthsOf("Jose Diaz", "José Díaz")).toBe("one");
    expect(truthsOf("Jose Diaz", "José Díaz", { people: true })).toBe("open");
  });

  it("are one where the damage of the table shows, and nowhere else", () => {
    const towns = [
      "Bristol",
      "Norwich",
      "Cardiff",
      "Dundee",
      "Swansea",
      "Paisley",
      "Lincoln",
      "Preston",
      "Burnley",
    ];
    const spoilt = towns.map(
      (town, at) => [`${town.slice(0, at % 6)}q${town.slice((at % 6) + 1)}`, town] as const,
    );
    const damage = damageIn(spoilt);
    expect([...damage]).toEqual(["q"]);
    expect(truthsOf("Covqntry", "Coventry", { damage })).toBe("one");
    expect(truthsOf("Coventri", "Coventry", { damage })).toBe("open");
    expect(damageIn(spoilt.slice(0, 5)).size).toBe(0);
    const names = ["Anna", "Hana", "Dina", "Lena", "Mina", "Nora", "Rosa", "Vera", "Zara", "Ella"];
    expect(damageIn(names.map((name) => [name, `${name.slice(0, -1)}o`] as const)).size).toBe(0);
  });
});
