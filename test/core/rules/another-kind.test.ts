import { clean } from "../../../src/core/rules/clean.ts";

/** Clean columns, and the rules for other kinds of values, which must leave them as they are. */
const COLUMNS: Record<string, [string[], string[]]> = {
  cities: [
    "Bergen Holland Turin Georgia Lima Oslo Porto Graz Leeds Derby Lyon Bari Gent Basel".split(" "),
    ["country", "country:iso2", "language", "date", "postcode", "company", "phone:US"],
  ],
  "US cities": [
    "Austin Boise Denver Fresno Omaha Tampa Tulsa Utica Salem Washington Reno".split(" "),
    ["region:US", "country"],
  ],
  "US states": ["OR ME IN PA CO CA OR ME".split(" "), ["country", "language", "country:iso3"]],
  "running numbers": [
    "7 81 402 1530 9941 12070".split(" "),
    ["postcode:US", "phone:US", "date", "id:ean", "time"],
  ],
  years: ["1998 2004 2011 1987".split(" "), ["postcode:US", "date", "phone:US", "time"]],
  decimals: [
    ["5878.869900", "3.100000", "2013.792000"],
    ["phone:US", "date", "time", "postcode"],
  ],
  scores: [
    ["3:2", "1:0", "4:4"],
    ["date", "phone:US", "postcode", "country"],
  ],
  addresses: [
    ["jane@example.org", "joe@example.org"],
    ["name:last", "phone", "url", "date", "company"],
  ],
};

describe.each(Object.entries(COLUMNS))("a column of %s", (_kind, [cells, rules]) => {
  it.each(rules)("is left as it is by %s", (rule) => {
    const { grid } = clean(
      cells.map((cell) => [cell]),
      rule,
      () => "en_US",
    );
    expect(grid.map(([cell]) => cell)).toEqual(cells);
  });
});

/** Every rule that reads one kind of value, as people would point it at the wrong column. */
const READERS =
  "date datePart time duration number currency phone:US email url postcode:US id:isbn id:ean country region company name address boolean language".split(
    " ",
  );

/** Clean columns, long enough to show what they hold, and the rules that they are for. */
const LONG: Record<string, { cells: string; own?: string }> = {
  "film titles": {
    cells:
      "The Fifth of May 1802|August 9 1974|1408|Mary and the Lark|Gigi|2046|Brazil|Paris Texas|Ten|Chicago|Se7en|Alexander|Carol|Philadelphia|Juno|The Artist|Doctor Sleep|Rocky II",
  },
  "court cases": {
    cells:
      "Marsh v. Alder Inc|In re Gault|Roe v. Acme Ltd|Bell v. Todd Co.|State v. Brown|Lane v. Ford|Hart v. Hill Corp|Reed v. Reed|Katz v. Ohio|Gray v. May|Cole v. Utah|Ames v. Dow LLC",
  },
  "sports grounds": {
    cells:
      "Carter Park Arena|Elland Lane Ground|Marie Curie Stadium|St. Jude Oval|Old Mill Road|Jan Novak Field|Bell Street Ground|North End Arena|Kings Oval|The Dell|Riverside Ground|Hillside Arena|12th Street Field",
  },
  "seasons of clubs": {
    cells:
      "2003 Norland Premier League|2004 Norland Premier League|1998 Grand Prix of Monza|2011 SK Vardo season|2005 Ligue Deux|1987 Varsity Cup|2015 Copa Sur|1999 Oslo Open|2002 Kiel Week|2008 Tour of Qin|1973 Derby",
  },
  cities: {
    cells:
      "new york|lisbon|lima|georgia|bergen|holland|turin|oslo|porto|graz|leeds|derby|lyon|washington|bari|gent|basel",
  },
  "running numbers": {
    cells: Array.from({ length: 230 }, (_, row) => String(row * 173 + 901)).join("|"),
    own: "number",
  },
  "ZIP codes": {
    cells: "35233|36302|36301|35957|35968|36049|35640|35235|36853|36116|36360|99501|35150",
    own: "postcode:US",
  },
  "ZIP codes, some with nine digits": {
    cells: "35233|36302-1143|2139|35957|35968|36049-0021|35640|35235|36853|36116|36360|99501",
    own: "postcode:US",
  },
  "book numbers": {
    cells:
      "9780306406157|9783161484100|9780131103627|9781861972712|9780262033848|9780596520687|9780201633610|9780134685991|9781491950357|9780735619678|9781449355739",
    own: "id:isbn id:ean",
  },
  "file names": {
    cells:
      "report.pdf|main.py|notes.md|a.xml|b.csv|photo.jpg|v1.2.3.zip|index.html|data.json|run.sh|readme.txt",
  },
  leagues: {
    cells:
      "J.League|S.League|Serie A|K League 1|La Liga|Eredivisie|A-League Men|Ligue 1|Primeira Liga|Allsvenskan|Süper Lig|MLS",
  },
  "television channels": {
    cells:
      "24 Horas|E.tv|Z@PP|Euro1080|Canal 13|MTV|BBC One|Rai 3|Channel 5|TV2|La 7|Nova|Trece|NRK1|4fun.tv",
  },
  "animals, in Latin": {
    cells:
      "Bufo bufo|Rana temporaria|Hyla arborea|Salamandra salamandra|Triturus cristatus|Bombina variegata|Pelobates fuscus|Alytes obstetricans|Rana dalmatina|Lissotriton vulgaris|Ichthyosaura alpestris",
  },
  "kinds of beer": {
    cells:
      "American IPA|Pilsner|Belgian Dubbel|Scottish Ale|Oatmeal Stout|Märzen|English Bitter|Irish Red|German Kölsch|Berliner Weisse|Witbier|Saison",
  },
  "network addresses": {
    cells:
      "192.168.1.2|10.0.0.1|172.16.4.9|8.8.8.8|192.0.2.44|198.51.100.7|203.0.113.9|10.1.1.250|10.2.3.4|127.0.0.1",
  },
  versions: { cells: "1.2.3|1.2.10|2.0.0|2.0.1|2.1.0|10.0.1|10.1.0|3.14.1|4.0.0|4.0.12|5.5.5" },
  scores: { cells: "3:2|1:0|4:4|2:1|0:0|3:3|5:1|2:2|1:3|0:2|6:0" },
  "chess openings": {
    cells: "B20|C42|D85|E04|A10|C65|B90|D37|E97|A45|C11|B12",
  },
  headlines: {
    cells:
      "Council closes three libraries|Rain in May|Trains run late on Monday|Mayor says no|Museum opens at noon|Bread costs more|Two hurt in fire on High Street|Storm hits coast|School wins prize|Road shut for a week|Bees return",
  },
  people: {
    cells:
      "Maria Silva|John Q. Weber|Weber, Hans|Dr. Anna Roe|Mei Ling|James May|Georgia Hale|Paris Young|Elena Petrova|Omar Haddad|Peter Sands|Noah Stone",
    own: "name",
  },
  streets: {
    cells:
      "12 Elm St|904 Oak Ave|1 Mill Rd|77 King St|5 Park Ln|33 Hill Dr|208 Lake Blvd|6 Bell Ct|41 Fern Way|19 Pine St|300 First Ave",
    own: "address",
  },
};

describe.each(Object.entries(LONG))("a long column of %s", (_kind, { cells, own = "" }) => {
  const values = cells.split("|");
  it.each(READERS.filter((rule) => !own.split(" ").includes(rule)))("is left as it is by %s", (rule) => {
    const { grid } = clean(
      values.map((value) => [value]),
      rule,
      () => "en_US",
    );
    expect(grid.map(([cell]) => cell)).toEqual(values);
    expect(grid.flatMap((row) => row.slice(1)).filter((cell) => cell !== "")).toEqual([]);
  });
});

/** Four to nine clean cells, of which some could be read as something else, and rules that must leave them. */
const SHORT: Record<string, { cells: string; rules: string }> = {
  "age groups": {
    cells: "0-17|18-24|25-34|under 18|75 and over",
    rules: "address date number phone:US name",
  },
  "numbers of chapters": { cells: "1.1|1.2|1.10|2.1|3.4.5", rules: "number date address time" },
  versions: { cells: "1.2.10|9.9.12|10.4.11|2.0.1|3.10.40", rules: "date datePart number" },
  "spans of years": { cells: "1998-99|2001-02|2003-04|2010-11", rules: "date datePart" },
  "shelf marks": { cells: "813.54|005.133|330.9|641.5", rules: "number" },
  "numbers of books": { cells: "1|8|1034|4671|7613", rules: "postcode:US address phone:US" },
  "counts of people": { cells: "12345|9876|45210|8123|60500|7234", rules: "postcode:US" },
  "numbers of shares": { cells: "037833100|594918104|02079K305|67066G104", rules: "postcode:US number" },
  "lengths of time": { cells: "1 h 30 min|45 min|2h|90 min", rules: "time number name" },
  decades: { cells: "1980s|1990s|2000s|2010s", rules: "duration date number" },
  "sizes of shirts": { cells: "S|M|XL|10|One size|One", rules: "number boolean name" },
  "labels of answers": { cells: "Agree|Disagree|Neither|Strongly agree", rules: "name address boolean" },
  "names of families": { cells: "Co|No|So|Li|Wu", rules: "language region country" },
  "chemical elements": { cells: "Na|Fe|Co|Ca|Zn|Cu|Hg", rules: "region nullTokens language" },
  towns: { cells: "Turin|None|Asti|Cuneo|Bra", rules: "nullTokens name address" },
  "a capital": {
    cells: "Washington|Washington, D.C.|Washington, DC|Washington DC|washington d.c.",
    rules: "region:US",
  },
  heights: { cells: `5'10"|6'1"|5'4"|5'11"`, rules: "duration time number" },
  "towns with their states": {
    cells: "Boston, MA|Denver, CO|Austin, TX|Reno, NV",
    rules: "name region:US country",
  },
  taxpayers: {
    cells: "123.456.789-09|529.982.247-25|111.444.777-35|987.654.321-00",
    rules: "phone:US number date",
  },
  networks: {
    cells: "00:1A:2B:3C:4D:5E|10:22:33:44:55:66|A0:B1:C2:D3:E4:F5|AA:BB:CC:00:11:22",
    rules: "address time",
  },
  grades: { cells: "A+|B-|--|C+|NA", rules: "nullTokens" },
  signs: { cells: "+|-|=|<|>|*", rules: "nullTokens" },
  airports: { cells: "JFK|LAX|NAN|CDG|SIN", rules: "nullTokens region country name" },
};

describe.each(Object.entries(SHORT))("a short column of %s", (_kind, { cells, rules }) => {
  const values = cells.split("|");
  it.each(rules.split(" "))("is left as it is by %s", (rule) => {
    const { grid } = clean(
      values.map((value) => [value]),
      rule,
      () => "en_US",
    );
    const left = values.map((value) => [value, ...Array(Math.max(0, (grid[0]?.length ?? 1) - 1)).fill("")]);
    expect(grid).toEqual(
      rule === "nullTokens" && cells.includes("--")
        ? left.map(([value]) => [value === "NA" ? "" : value])
        : left,
    );
  });
});

describe("a short column of a kind with cells that cannot be read", () => {
  it.each([
    [
      "phone:US",
      ["21255501470", "212-555-0147x5", "(212) 555-0147 / 0148", "112125550147"],
      1,
      "+1 212 555 0147 ext. 5",
    ],
    ["date", ["平成10年1月1日", "民國01年1月1日", "令和5年4月1日", "2023年4月1日"], 3, "2023-04-01"],
    ["name:last", ["HALE MARY J", "LOWE PAUL T", "WOOD ANNA R", "KERR TOM L"], 0, "HALE"],
    ["name:last", ["Oona van der Meer", "Ilse de Wit", "Roos van Dijk", "Teun ter Horst"], 0, "van der Meer"],
  ])("is read by %s all the same", (rule, cells, row, expected) => {
    const { grid } = clean(
      cells.map((cell) => [cell]),
      rule,
      () => "en_US",
    );
    expect(grid[row]).toEqual([expected]);
  });
});

describe("a state that is a city, too", () => {
  it("is left where another value goes on behind its name", () => {
    const cells = ["Washington", "Washington, D.C.", "Oregon", "Idaho", "Utah"].map((cell) => [cell]);
    expect(clean(cells, "region:US").grid.flat()).toEqual([
      "Washington",
      "Washington, D.C.",
      "OR",
      "ID",
      "UT",
    ]);
  });
});

describe("a column of people and organizations", () => {
  const people = ["Anna Weber", "Paul Kerr", "WOOD, MARY", "Dr. Ines Roth"];
  const others =
    "City of Marlow|Hale Street Bakery|Northgate School|Reed & Sons Plumbing|Ann's Flowers|Marlow Times|Grace Church|Cedar Ridge Hotel|Kerr for Senate|Rose Garden Cafe|Corner Deli|Zenith".split(
      "|",
    );
  it("is taken apart where a person is named, and left where it may be anything else", () => {
    const cells = [...people, ...others];
    const { grid, notes } = clean(
      cells.map((cell) => [cell]),
      "name",
    );
    expect(grid.slice(0, 4).map((row) => row[3])).toEqual(["Weber", "Kerr", "WOOD", "Roth"]);
    expect(grid.slice(4).map((row) => row.filter((cell) => cell !== ""))).toEqual(
      others.map((other) => [other]),
    );
    expect(notes.filter(({ doubt }) => doubt !== undefined).map(({ row }) => row)).toEqual(
      others.map((_, at) => at + 4),
    );
  });

  it("leaves lists of people, and two of them where others are lists", () => {
    const cells = [
      "Mary Wood, Paul Kerr, Anna Weber",
      "Paul Kerr, Ines Roth",
      "Mary Wood; Paul Kerr",
      "Mary Wood/Paul Kerr",
    ];
    const { grid } = clean(
      cells.map((cell) => [cell]),
      "name:last",
    );
    expect(grid.map(([cell]) => cell)).toEqual(cells);
    expect(clean([["Roth Hale, Ines Maria"]], "name:last").grid).toEqual([["Roth Hale"]]);
  });
});
