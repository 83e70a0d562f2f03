import { address } from "../../../src/core/rules/address.ts";

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
    ["somewhere near the old mill", ["", "somewhere near the old mill", "", "", "", "", ""]],
  ])("takes %j apart", (text, expected) => {
    expect(parts(text).value).toEqual(expected);
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
