import { name } from "../../../src/core/rules/name.ts";

const parts = name.prepare([], { part: "parts" });

describe("name:parts", () => {
  it.each([
    // title, first, middle, last, suffix, nickname
    ["Ana Silva", ["", "Ana", "", "Silva", "", ""]],
    ["Dr. Ana Maria Silva", ["Dr.", "Ana", "Maria", "Silva", "", ""]],
    ["Silva, Ana M.", ["", "Ana", "M.", "Silva", "", ""]],
    ["van den Berg, Prof. Pieter", ["Prof.", "Pieter", "", "van den Berg", "", ""]],
    ["Pieter van den Berg", ["", "Pieter", "", "van den Berg", "", ""]],
    ["Ortega y Gasset, José", ["", "José", "", "Ortega y Gasset", "", ""]],
    ["Robert Miller, Jr., MD", ["", "Robert", "", "Miller", "Jr., MD", ""]],
    ["Robert Miller Jr. PhD", ["", "Robert", "", "Miller", "Jr., PhD", ""]],
    ["Miller III, Robert", ["", "Robert", "", "Miller", "III", ""]],
    ['Robert "Bob" Miller', ["", "Robert", "", "Miller", "", "Bob"]],
    ["Robert (Bob) Miller", ["", "Robert", "", "Miller", "", "Bob"]],
    ["Mr. and Mrs. Robert Miller", ["Mr. and Mrs.", "Robert", "", "Miller", "", ""]],
    ["Lt. Col. Ruth O'Brien", ["Lt. Col.", "Ruth", "", "O'Brien", "", ""]],
    ["Secretary of State Ruth Miller", ["Secretary of State", "Ruth", "", "Miller", "", ""]],
    ["Queen Margrethe", ["Queen", "Margrethe", "", "", "", ""]],
    ["Ms. Okafor", ["Ms.", "", "", "Okafor", "", ""]],
    ["Jack Ma", ["", "Jack", "", "Ma", "", ""]],
    ["Van Nguyen", ["", "Van", "", "Nguyen", "", ""]],
    ["Ng'ang'a Wambui", ["", "Ng'ang'a", "", "Wambui", "", ""]],
    ["MCALLISTER Priya", ["", "Priya", "", "MCALLISTER", "", ""]],
    ["Dr. O'BRIEN-LEE Ruth Ann", ["Dr.", "Ruth", "Ann", "O'BRIEN-LEE", "", ""]],
    ["RUTH O'BRIEN", ["", "RUTH", "", "O'BRIEN", "", ""]],
    ["Cher", ["", "Cher", "", "", "", ""]],
    ["van Haarlem", ["", "", "", "van Haarlem", "", ""]],
    ["Cpl. da Costa", ["Cpl.", "", "", "da Costa", "", ""]],
    ["Van Haarlem", ["", "Van", "", "Haarlem", "", ""]],
    ["Ineke Bakker-van Dijk", ["", "Ineke", "", "Bakker-van Dijk", "", ""]],
    ["Bakker-Van Dijk", ["", "", "", "Bakker-Van Dijk", "", ""]],
    ["Bakker-van Dijk, Ineke", ["", "Ineke", "", "Bakker-van Dijk", "", ""]],
    ["Henry Stone the 4th", ["", "Henry", "", "Stone", "the 4th", ""]],
    ["Stone the IV, Henry", ["", "Henry", "", "Stone", "the IV", ""]],
    ["Abdul Karim Nasser", ["", "Abdul Karim", "", "Nasser", "", ""]],
    ["Earl Simmons", ["", "Earl", "", "Simmons", "", ""]],
    ["STONE, MARSHAL R", ["", "MARSHAL", "R", "STONE", "", ""]],
    ["STONE, JUDGE RUTH", ["JUDGE", "RUTH", "", "STONE", "", ""]],
    ["DA COSTA Inês", ["", "Inês", "", "DA COSTA", "", ""]],
    ["XU Lan", ["", "Lan", "", "XU", "", ""]],
    ["TJ Stone", ["", "TJ", "", "Stone", "", ""]],
    ["Dipl.-Ing. Ruth Stein", ["Dipl.-Ing.", "Ruth", "", "Stein", "", ""]],
    ["Te Rangi Hiroa Pōmare", ["", "Te Rangi", "Hiroa", "Pōmare", "", ""]],
  ])("takes %s apart", (text, expected) => {
    expect(parts(text).value).toEqual(expected);
  });

  it("lets the column decide whether a letter at the end means that the last name is first", () => {
    const column = ["STONE RUTH K", "BERG OLAF T", "DALE MIA B"];
    expect(name.prepare(column, { part: "parts" })("BERG OLAF T").value).toEqual([
      "",
      "OLAF",
      "T",
      "BERG",
      "",
      "",
    ]);
    expect(name.prepare(["STONE RUTH K", "Olaf Berg"], { part: "last" })("STONE RUTH K")).toEqual({
      value: "STONE RUTH K",
      doubt: expect.stringContaining("single letter"),
    });
  });

  it.each([
    "Northwind Traders LLC",
    "Fir Holding GmbH",
    "Ruth Stone & Olaf Berg",
    "Ruth Stone and Olaf Berg",
  ])("leaves what is not one person: %s", (text) => {
    expect(parts(text)).toEqual({ value: text, doubt: expect.stringMatching(/company|two people/) });
  });

  it("leaves numbers and blanks as they are", () => {
    expect(parts(7).value).toBe(7);
    expect(parts("  ").value).toBe("  ");
  });
});

describe("name:last", () => {
  it("keeps one part", () => {
    expect(name.prepare([], { part: "last" })("Dr. Juan Q. de la Vega III").value).toBe("de la Vega");
  });
});
