import { address } from "../../../src/core/rules/address.ts";
import { clean } from "../../../src/core/rules/clean.ts";
import { saying } from "../../support/saying.ts";

const parts = address.prepare([], { part: "parts" });

describe("address:parts", () => {
  it.each([
    // number, street, unit, city, state, ZIP, country
    ["12 Elm Street, Springfield, IL 62704", ["12", "Elm Street", "", "Springfield", "IL", "62704", ""]],
    [
      "12 elm st apt 4 springfield il 62704-1234",
      ["12", "elm st", "apt 4", "springfield", "il", "62704-1234", ""],
    ],
    [
      "12 Elm St, Suite 200, Santa Fe, New Mexico 87501, USA",
      ["12", "Elm St", "Suite 200", "Santa Fe", "New Mexico", "87501", "USA"],
    ],
    ["12 ELM AVE NW\nALBUQUERQUE NM 87104", ["12", "ELM AVE NW", "", "ALBUQUERQUE", "NM", "87104", ""]],
    ["PO Box 77, Cordova, AK 99574", ["", "PO Box 77", "", "Cordova", "AK", "99574", ""]],
    ["Highway 61, Albion, ID 83311", ["", "Highway 61", "", "Albion", "ID", "83311", ""]],
    ["Boston, MA 02108", ["", "", "", "Boston", "MA", "02108", ""]],
    ["200 Oak Dr St Louis MO 63101", ["200", "Oak Dr", "", "St Louis", "MO", "63101", ""]],
    [
      "Hauptstr. 12a, 10115 Berlin, Deutschland",
      ["12a", "Hauptstr.", "", "Berlin", "", "10115", "Deutschland"],
    ],
    ["12 rue de Lille, 75007 Paris", ["12", "rue de Lille", "", "Paris", "", "75007", ""]],
    ["Calle Mayor, 12, 28013 Madrid, España", ["12", "Calle Mayor", "", "Madrid", "", "28013", "España"]],
    ["10 Market Road, Leeds, LS1 4AB", ["10", "Market Road", "", "Leeds", "", "LS1 4AB", ""]],
    ["88 Birch Rd Fort Wayne IN", ["88", "Birch Rd", "", "Fort Wayne", "IN", "", ""]],
    ["88 Birch St Fort Nowhere MT", ["88", "Birch St", "", "Fort Nowhere", "MT", "", ""]],
    ["88 Port Harbor Lake Nowhere MT", ["88", "Port Harbor", "", "Lake Nowhere", "MT", "", ""]],
    ["88 Birch Ave East Lansing MI", ["88", "Birch Ave", "", "East Lansing", "MI", "", ""]],
    ["88 Birch St N Springfield OR", ["88", "Birch St N", "", "Springfield", "OR", "", ""]],
    ["88 Birch St St Paul MN", ["88", "Birch St", "", "St Paul", "MN", "", ""]],
    ["88 Birch Ln Unit 3 Los Altos CA 94022", ["88", "Birch Ln", "Unit 3", "Los Altos", "CA", "94022", ""]],
    ["88 Birch Blvd 210 Glendale CA", ["88", "Birch Blvd", "210", "Glendale", "CA", "", ""]],
    [
      "88 Birch St, Apt 5C Baton Rouge, LA 70801",
      ["88", "Birch St", "Apt 5C", "Baton Rouge", "LA", "70801", ""],
    ],
    ["Apt 9 El Paso TX", ["", "", "Apt 9", "El Paso", "TX", "", ""]],
    ["88 North Front St, Utica, NY 13501", ["88", "North Front St", "", "Utica", "NY", "13501", ""]],
    ["7 Quai Perdu 69002 Lyon", ["7", "Quai Perdu", "", "Lyon", "", "69002", ""]],
    ["77 Bank Street, Ottawa, ON K1P 5N2", ["77", "Bank Street", "", "Ottawa", "ON", "K1P 5N2", ""]],
    [
      "Suite 4, 77 Rue Wolfe, Lévis, Québec G6V 3Y9, Canada",
      ["77", "Rue Wolfe", "Suite 4", "Lévis", "Québec", "G6V 3Y9", "Canada"],
    ],
    ["Flat 2, 30 Mill Lane, York YO1 7HU", ["30", "Mill Lane", "Flat 2", "York", "", "YO1 7HU", ""]],
    ["Unit 6, 1140 Wharf Road, Hull, HU1 2AB", ["1140", "Wharf Road", "Unit 6", "Hull", "", "HU1 2AB", ""]],
    ["9 Main Street, Dublin 8, D08 X2A3", ["9", "Main Street", "", "Dublin 8", "", "D08 X2A3", ""]],
    ["4/20 Beach Street, Cairns QLD 4870", ["20", "Beach Street", "4", "Cairns", "QLD", "4870", ""]],
    ["Singel 40, 1015 AB Amsterdam", ["40", "Singel", "", "Amsterdam", "", "1015 AB", ""]],
    ["Ringstraße 8/3, 1010 Wien, Österreich", ["8/3", "Ringstraße", "", "Wien", "", "1010", "Österreich"]],
    ["Seeweg 5, CH-6003 Luzern", ["5", "Seeweg", "", "Luzern", "", "CH-6003", ""]],
    ["Rue Haute 31 bte 4, 1000 Bruxelles", ["31", "Rue Haute", "bte 4", "Bruxelles", "", "1000", ""]],
    ["Via Garibaldi, 14, 10122 Torino TO", ["14", "Via Garibaldi", "", "Torino", "TO", "10122", ""]],
    ["Calle Luna 6, 2º A, 28004 Madrid", ["6", "Calle Luna", "2º A", "Madrid", "", "28004", ""]],
    ["Rua do Sol 18, 4000-527 Porto", ["18", "Rua do Sol", "", "Porto", "", "4000-527", ""]],
    ["ul. Długa 7 m. 3, 31-146 Kraków", ["7", "ul. Długa", "m. 3", "Kraków", "", "31-146", ""]],
    [
      "Rua Bela, 250, Centro, Campinas - SP, 13010-050",
      ["250", "Rua Bela, Centro", "", "Campinas", "SP", "13010-050", ""],
    ],
    // In small letters a state's code is one behind a comma, or where the whole address is written so and it is no word.
    ["88 Birch Rd Louisville, ky", ["88", "Birch Rd", "", "Louisville", "ky", "", ""]],
    ["88 birch rd louisville ky", ["88", "birch rd", "", "louisville", "ky", "", ""]],
    ["88 Birch Rd Louisville ky", ["88", "Birch Rd Louisville ky", "", "", "", "", ""]],
    ["88 birch rd fort wayne in", ["88", "birch rd fort wayne in", "", "", "", "", ""]],
    ["somewhere near the old mill", ["", "somewhere near the old mill", "", "", "", "", ""]],
  ])("takes %j apart", (text, expected) => {
    expect(parts(text).value).toEqual(expected);
  });

  it.each(["14 Hill Road, Pune 411001, India", "3-2-1 Chuo, Osaka, Japan", "10 Nile St, Cairo 11511, Egypt"])(
    "leaves an address of another country whole, and says so: %s",
    (text) => {
      expect(parts(text)).toEqual({
        value: ["", text, "", "", "", "", ""],
        doubt: saying("left whole"),
      });
      expect(address.prepare([], { part: "city" })(text).value).toBe("");
    },
  );

  it("never begins a city with a digit, and calls nothing a city where its border is not certain", () => {
    for (const text of ["12 Larchmont Pine Beach NJ", "12 Larch 300 Salem OR", "5 Elm 12 34 OR"])
      expect((parts(text).value as string[])[3]).not.toMatch(/^\d|^Beach$/);
  });

  it("leaves numbers, and texts too long to be one address, as they are", () => {
    const long = "a long report about 12 Elm Street. ".repeat(40);
    expect(parts(12).value).toBe(12);
    expect(parts(long).value).toBe(long);
  });
});

describe("address:city", () => {
  it("keeps one part", () => {
    expect(address.prepare([], { part: "city" })("12 Elm Street, Springfield, IL 62704").value).toBe(
      "Springfield",
    );
  });
});

describe("addresses whose parts stand where others have theirs", () => {
  const parts = (text: string) => clean([[text]], "address").grid[0];
  it.each<[string, string, string, string, string, string, string]>([
    ["Via Verdi, 7 00184 Roma (RM)", "7", "Via Verdi", "", "Roma", "RM", "00184"],
    [
      "Rua das Acácias 210 apto 31, Campinas/SP, CEP 13010-001",
      "210",
      "Rua das Acácias",
      "apto 31",
      "Campinas",
      "SP",
      "13010-001",
    ],
    ["8/21 Wattle Street Geelong VIC 3220", "21", "Wattle Street", "8", "Geelong", "VIC", "3220"],
    ["31 Maple Drive Halifax NS B3H 1A1", "31", "Maple Drive", "", "Halifax", "NS", "B3H 1A1"],
    [
      "Suite 40 - 310 Birch Rd, Calgary, AB T2P 1J9",
      "310",
      "Birch Rd",
      "Suite 40",
      "Calgary",
      "AB",
      "T2P 1J9",
    ],
    ["Koivutie 9 B 14, 00550 Helsinki", "9", "Koivutie", "B 14", "Helsinki", "", "00550"],
  ])("%s", (text, ...expected) => {
    expect(parts(text)?.slice(0, 6)).toEqual(expected);
  });

  it.each([
    "4-2 Sakura, Midori-ku, Nagoya 450-0002",
    "17/3 Le Loi, Ward 5, Da Nang",
    "6 St Marks Rd St Neots PE19 1AA",
    "61 Linden Row Crescent Bath BA1 5LX",
  ])("is left whole and doubted: %s", (text) => {
    const { grid, notes } = clean([[text]], "address");
    expect(grid[0]).toEqual(["", text, "", "", "", "", ""]);
    expect(notes[0]).toMatchObject({ doubt: saying("left whole") });
  });
});
