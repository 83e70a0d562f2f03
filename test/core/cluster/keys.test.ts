import { cologne } from "../../../src/core/cluster/keys/cologne.ts";
import { daitchMokotoff } from "../../../src/core/cluster/keys/daitch-mokotoff.ts";
import { doubleMetaphone } from "../../../src/core/cluster/keys/double-metaphone.ts";
import { METHODS, methodNamed } from "../../../src/core/cluster/methods.ts";

describe("the Cologne key", () => {
  it.each([
    ["Müller-Lüdenscheidt", "65752682"],
    ["Wikipedia", "3412"],
    ["Breschnew", "17863"],
    ["Meyer", "67"],
    ["Maier", "67"],
    ["Philipp", "351"],
    ["Xaver", "4837"],
    ["Schmidt", "862"],
    ["", ""],
    ["123", ""],
  ])("of %s is %s", (name, key) => {
    expect(cologne(name)).toBe(key);
  });
});

describe("the Daitch-Mokotoff key", () => {
  it.each([
    ["Auerbach", "097400"],
    ["Lipshitz", "874400"],
    ["Lewinsky", "876450"],
    ["Szlamawicz", "486740"],
    ["Ohrbach", "097400"],
    ["Moskowitz", "645740"],
    ["Moskovitz", "645740"],
    ["", "000000"],
  ])("of %s is %s", (name, key) => {
    expect(daitchMokotoff(name)).toBe(key);
  });
});

describe("the Double Metaphone key", () => {
  it.each([
    ["Smith", "Smyth"],
    ["Catherine", "Kathryn"],
    ["Philips", "Filips"],
  ])("of %s is that of %s", (one, two) => {
    expect(doubleMetaphone(one)).toBe(doubleMetaphone(two));
  });
});

describe("a method", () => {
  it("is found by its name and by what it is called elsewhere", () => {
    for (const { name } of METHODS) expect(methodNamed(` ${name.toUpperCase()} `)).toBe(name);
    expect(methodNamed("N-gram")).toBe("ngram");
    expect(methodNamed("Levenshtein")).toBe("nearest");
    expect(methodNamed("magic")).toBeUndefined();
  });
});
