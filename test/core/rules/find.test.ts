import { clean } from "../../../src/core/rules/clean.ts";
import { remarkInEnglish } from "../../../src/core/rules/remarks-in-english.ts";

const found = (what: string, text: string, locale?: string) =>
  clean([[text]], `find:${what}`, locale === undefined ? undefined : () => locale).grid[0]?.[0];

/** What is found in a text; "" where there is nothing. */
const CASES: Record<string, [string, string][]> = {
  "date:all": [
    ["Born 3 March 1998 in Rome, died on 2 May 2020.", "1998-03-03; 2020-05-02"],
    ["Signed March 4th, 2016", "2016-03-04"],
    ["signed on the twenty-first of June, 2017", "2017-06-21"],
    ["Jan twenty two, 2018", "2018-01-22"],
    ["am ersten Mai 2019", "2019-05-01"],
    ["le 1er août 2021", "2021-08-01"],
    ["desde 12 de enero de 2016", "2016-01-12"],
    ["Sitzung am 21.04.16 um 9", ""],
    ["Sitzung am 21.04.16, nicht am 30.12.99", "2016-04-21; 1999-12-30"],
    ["paid 4/5/2019 and 13/5/2019", "2019-05-04; 2019-05-13"],
    ["2019-09-01 to 2019-09-30", "2019-09-01; 2019-09-30"],
    ["released 20190901, version 10.4.12", ""],
    ["on November 18-19", ""],
    ["next March", ""],
    ["March 2016", ""],
    ["call me on 12 May 10 am", ""],
    ["on 2019-02-30", ""],
    ["12 people, May 2016", ""],
  ],
  "time:all": [
    ["from 3pm to 5:30 pm", "15:00; 17:30"],
    ["à 17h30, um 17.45 Uhr", "17:30; 17:45"],
    ["ends 12:30:15", "12:30:15"],
    ["won 3:2, by 3H TECHNOLOGY", ""],
    ["half past 8 pm", "20:30"],
    ["a quarter to 9 in the evening", "20:45"],
    ["25 past three o'clock", "03:25"],
    ["this morning at 8, in the evening at 9", "08:00; 21:00"],
    ["12 midnight or 12 noon", "00:00; 12:00"],
    ["around 10-ish", "10:00"],
    ["5 to 10 people, 10 after 9 months, at 8 in the hall, one night", ""],
    ["10:20:30:40", ""],
  ],
  "number:all": [
    ["sold 1,234 of 5", "1234; 5"],
    ["1.5 million people", "1500000"],
    ["a deal of $5MM, then 3b, on 35 MM film", "5000000; 3000000000; 35"],
    ["3/4 of 10 1/2 miles", "0.75; 10.5"],
    ["½ or 2¼", "0.5; 2.25"],
    ["1.3x10^6 and 2^10", "1300000; 1024"],
    ["-5 degrees, 5-10 points", "-5; 5; 10"],
    ["exercises 22,24,26", "22; 24; 26"],
    ["€1 234,5 at 10", "1234.5; 10"],
    ["room A4, 29km, the 4th", ""],
    ["4 March", ""],
    ["5 hundred and 20, 2 thousand 4 hundred and 6", "520; 2406"],
    ["3 million and a half, 2 and a half", "3500000; 2.5"],
    ["minus 4 or 10 minus", "-4; 10"],
    ["1 over 4.", "0.25"],
    ["2 over 3 years", "2; 3"],
    ["two hundred and 7", ""],
    ["3  1/2", "3.5"],
    ["4,200.5 M", ""],
    ["2 million and 5 towns", "2000000; 5"],
    ["two dozen", ""],
    ["2 dozen", "24"],
    ["in 2019", "2019"],
    ["host 10.20.0.7, version 3.2.1, 9:45, 4/11/2021, 2021-11-04, 1-800-555-0100", ""],
    ["7 m², 10⁶, 2**8, 6'2, the 80's", "7"],
    ["4 point 5 kilos", ""],
    ["twenty 5 and 3", "3"],
    ["4 fifths, 3 and 5/8 or 2    million", "0.8; 3.625; 2000000"],
    ["5 and a half million, 1/2 million", ""],
    ["40%-60%", "40; 60"],
  ],
  "ordinal:all": [
    ["the 3rd, 12th and 112th", "3; 12; 112"],
    ["le 1er, la 2e, el 3º", "1; 2; 3"],
    ["her forty-third try, one hundred and fifth of two", "43; 105"],
    ["first and second prize", "1; 2"],
    ["a third of it, for a second, 30 second, every second", ""],
    ["11st, 2th, the month, Ruth", ""],
  ],
  "length:all": [
    ["a 3.5-mile walk, 4 km there", "3.5 mi; 4 km"],
    ["6 ft 3 in tall, or 2 m", "6.25 ft; 2 m"],
    ["5 in 2010, 3M dollars, 20 m/s, 4 mp3", ""],
    ["two feet of 12 inches, 1/2 inch", "2 ft; 12 in; 0.5 in"],
  ],
  "weight:all": [["25 pounds, 1.5 kg, 1,200 metric tons", "25 lb; 1.5 kg; 1200 t"]],
  "temperature:all": [["from -5 °C to 70 degrees Fahrenheit", "-5 °C; 70 °F"]],
  "area:all": [["660 square meters, 12 m2, 3 ha", "660 m²; 12 m²; 3 ha"]],
  "volume:all": [["a 2 million gallon tank, 5 L", "2000000 gal; 5 l"]],
  "speed:all": [["90 km/h, 55 miles per hour", "90 km/h; 55 mph"]],
  "data:all": [["16-bit, 2.5 GB", "16 bit; 2.5 GB"]],
  "angle:all": [["turn 45 degrees, 20 degrees Celsius", "45 °"]],
  "percent:all": [
    ["up 12.5 % or 3 percent", "12.5%; 3%"],
    ["um 5 Prozent, de 7 pour cent", "5%; 7%"],
    ["half of it", ""],
  ],
  "currency:all": [
    ["$5 hundred million, $5 hundred, $5 million, $5 each", "5000000 dollar; 5 dollar"],
    ["cost $5m, €3bn and £2k", "5000000 dollar; 3000000000 EUR; 2000 pound"],
    ["a bid of US $ 1.25 billion", "1250000000 USD"],
    ["C$ 16 or 5 Swiss francs", "16 CAD; 5 CHF"],
    ["120 MEUR for 3 USD50 cards", "120000000 EUR; 50 USD"],
    ["it cost 7 dollars 50 cents.", "7.5 dollar"],
    ["75 millions de dollars canadiens", "75000000 CAD"],
    ["2 Milliarden Euro", "2000000000 EUR"],
    ["agreement RS07K23031, part USD50A", ""],
    ["worth 22.5 $M", "22500000 dollar"],
    ["10 $ and 30 $", "10 dollar; 30 dollar"],
    ["refund of -$5.50", "-5.5 dollar"],
    ["ALL 5 tests, TRY 3 times, won 3 games", ""],
    ["5 million people", ""],
    ["3 livres", ""],
  ],
  "phone:all": [
    ["call (541) 754-3010 or 541-754-3011", "(541) 754-3010; 541-754-3011"],
    ["Tel. 020 7946 0958 / 020 7946 0959", "020 7946 0958; 020 7946 0959"],
    ["write to +44 (0)20\u00a07946  0958 ext. 12 now", "+44 (0)20 7946 0958 ext. 12"],
    ["mobile 612345678", "612345678"],
    ["Population 12345678 in 2010-2015", ""],
    ["order 12345678, ZIP 99202-4635", ""],
    ["4024000.000000", ""],
    ["HONEYWELL (0650) 994", ""],
    ["on 01.02.2016 12 people, on 2016-02-01 1200 more", ""],
    ["0.125 0.250 0.375", ""],
    ["Smith (1998) 123-1455", ""],
    ["+10 000 000 people", ""],
    ["card 6011-0000-0000-0004", ""],
    ["16-04-2010, 078-05-1120, 48.85661234", ""],
    ["part T005-2333-100731", ""],
    ["Hotel 12345678", ""],
    ["1 234 567 890 people", ""],
  ],
  "email:all": [
    ["write to Jane.Roe@Example.org, or <joe@ex.co.uk>.", "Jane.Roe@Example.org; joe@ex.co.uk"],
    ["jane@localhost, @jane, jane@x.c, jane@new_type.com", ""],
  ],
  "url:all": [
    ["see example.com, www.a.co and bit.ly/abc.", "example.com; www.a.co; bit.ly/abc"],
    ["(https://a.org/x_(y))", "https://a.org/x_(y)"],
    ["http://user:pw@host.com:80/x?y=1#q", "http://user:pw@host.com:80/x?y=1#q"],
    ["http://localhost:8080, http://127.0.0.1/a", "http://localhost:8080; http://127.0.0.1/a"],
    ["e.g. the end.The next, 7.am, readme.md, node.js", ""],
    ["jane@example.com, httt://example.com, 8.8.8.8", ""],
  ],
  "ip:all": [
    ["2001:db8:::1", ""],
    ["from 10.0.0.1:80 and ::1", "10.0.0.1; ::1"],
    ["2001:0db8::00ff", "2001:db8::ff"],
    ["::ffff:1.2.3.4", "::ffff:1.2.3.4"],
    ["v1.2.3.4, 256.1.1.1, 1.2.3, 12:34:56, 1::2::3", ""],
  ],
};

describe.each(Object.entries(CASES))("find:%s", (what, cases) => {
  it.each(cases)("in %p gives %p", (text, value) => {
    expect(found(what, text)).toBe(value);
  });
});

describe("find", () => {
  it("gives the first one unless all are asked for", () => {
    expect(found("number", "1, 2 and 3")).toBe("1");
    expect(found("number:all", "1, 2 and 3")).toBe("1; 2; 3");
  });

  it("reads marks and the order of dates by the text, then the language, then the locale", () => {
    expect(found("number", "1,234 or 5.5", "de_DE")).toBe("1234");
    expect(found("number:fr", "1,234")).toBe("1.2340");
    expect(found("number", "1.234", "de_DE")).toBe("1234");
    expect(found("date:en", "3-7-2017")).toBe("");
    expect(found("date:locale=en_US", "3-7-2017")).toBe("2017-03-07");
    expect(found("date:en", "3-7-2017", "en_GB")).toBe("2017-07-03");
    expect(found("date:es", "3-7-2017", "en_US")).toBe("2017-07-03");
  });

  it("lets the column decide what one text does not", () => {
    const all = (what: string, ...texts: string[]) =>
      clean(
        texts.map((text) => [text]),
        what,
        () => "en_US",
      ).grid.flat();
    expect(all("find:date", "on 6/8/2019", "on 31/3/2020")).toEqual(["2019-08-06", "2020-03-31"]);
    expect(all("find:date", "on 6/8/2019", "on 31/3/2020", "on 3/31/2020")).toEqual([
      "",
      "2020-03-31",
      "2020-03-31",
    ]);
    expect(all("find:number", "about 1,234", "about 5,5")).toEqual(["1.2340", "5.5"]);
  });

  it("knows that a billion is longer elsewhere", () => {
    expect(found("number:en", "1 billion")).toBe("1000000000");
    expect(found("number:fr", "1 billion")).toBe("1000000000000");
  });

  it("leaves cells that are no text", () => {
    expect(clean([[42], [true]], "find:number").grid).toEqual([[42], [true]]);
  });

  it("says what it did", () => {
    expect(
      clean([["on 4 March 2016"], ["soon"]], "find:date").notes.map(({ did }) => did && remarkInEnglish(did)),
    ).toEqual(["took the date", "found no date"]);
  });

  it("names what it can find when asked for something else", () => {
    expect(() => clean([["x"]], "find:shoes")).toThrow("shoes");
  });
});
