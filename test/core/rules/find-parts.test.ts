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
    ["currency", "6 TRY lines", ""],
    ["currency", "4 COP shows", ""],
    ["currency", "7 ALL", ""],
    ["currency", "a price of 6 TRY", "6 TRY"],
    ["currency", "2,500 COP", "2500 COP"],
    ["time", "Mt 11:28", ""],
    ["time", "2 Cor 13:11", ""],
    ["time", "Psalm 22:16", ""],
    ["time", "time 10:40", "10:40"],
    ["time", "Samstag 13:40", "13:40"],
    ["time", "4 to 7pm", ""],
    ["time", "20 to 7pm", "18:40"],
    ["time", "10am to 7pm", "10:00; 19:00"],
    ["time", "a 4:10 mile", ""],
    ["number", "9/11", ""],
    ["number", "5/11 of it", "0.454545454545455"],
    ["number", "3/16", "0.1875"],
    ["number", "3 billionth", ""],
    ["number", "1 fifth", ""],
    ["length", "6'2\"", ""],
    ["length", "6′2″", ""],
    ["length", "$7 m", ""],
    ["length", "7 m €", ""],
    ["length", "it cost $7, 3 m away", "3 m"],
    ["percent", "7%d", ""],
    ["percent", "a%20b, 7%20c", ""],
    ["percent", "7%的, 8%ig", "7%; 8%"],
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
