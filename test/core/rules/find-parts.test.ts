import { clean } from "../../../src/core/rules/clean.ts";

const found = (kind: string, text: string) => clean([[text]], `find:${kind}:all`, () => "en_US").grid[0]?.[0];

/** Texts in which something looks like what is looked for, and is a part of something else. */
describe("what is only a part of something else is not found", () => {
  it.each([
    ["currency", "A grant of $4 to $6 million", "6000000 dollar"],
    ["currency", "€20–€30 million a year", "30000000 EUR"],
    ["currency", "6 pounds of clay", ""],
    ["currency", "$40 to $60", "40 dollar; 60 dollar"],
    ["currency", "$2,345,67 was paid", ""],
    ["currency", "£3.12.4", ""],
    ["currency", "minus $7", "-7 dollar"],
    ["currency", "$4 million and a half", ""],
    ["currency", "8 TEUR and 9 T€", "8000 EUR; 9000 EUR"],
    ["percent", "3/4 % of it", ""],
    ["percent", "grew 2 1/4%", ""],
    ["percent", "minus 6 percent", "-6%"],
    ["temperature", "15-25 °C", "25 °C"],
    ["temperature", "minus 7 °C, then –8°C", "-7 °C; -8 °C"],
    ["temperature", "from -4 to -12 °C", "-12 °C"],
    ["number", "4 milioni e mezzo", "4500000"],
    ["number", "3 milhões e meio", "3500000"],
    ["number", "7 biliões", "7000000000000"],
    ["time", "Wir sind 11 am 4. Juni gewesen", ""],
    ["time", "Das war Platz 2 am Ende", ""],
    ["time", "at 5 am Monday", "05:00"],
    ["email", "ftp://ann:secret@code.example/x", ""],
    ["email", "ann@home@code.example", ""],
    ["ip", "version 4.3.2.1 on Firefox/99.0.4.1", ""],
    ["ip", "host 10.4.3.2", "10.4.3.2"],
    ["time", "Luke 6:21 and Psalms 3:14", ""],
    ["time", "mixed at a ratio of 1:12", ""],
    ["time", "open 9:30-11:00", "09:30; 11:00"],
    ["time", "it took 4:30 min", ""],
    ["time", "at 4:30:00-05:00", "04:30:00-05:00"],
    ["phone", "10.5281/4417", ""],
    ["phone", "979-10-90636-07-1", ""],
    ["phone", "24.310.250", ""],
    ["email", "clone https://ann@code.example/x", ""],
    ["ip", "Face::Bead", ""],
  ])("find:%s in %s", (kind, text, expected) => {
    expect(found(kind, text)).toBe(expected);
  });
});

describe("a span of hours", () => {
  it("is no time with a zone, in a cell of its own or behind a date", () => {
    expect(clean([["9:30-11:00"]], "time").grid).toEqual([["9:30-11:00"]]);
    expect(clean([["2016-05-04 9:30-11:00"]], "date").grid).toEqual([["2016-05-04 9:30-11:00"]]);
    expect(clean([["2016-05-04T09:30-11:00"]], "datePart:day").grid).toEqual([[4]]);
  });
});
