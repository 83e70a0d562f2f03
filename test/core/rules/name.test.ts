import { clean } from "../../../src/core/rules/clean.ts";
import { name } from "../../../src/core/rules/name.ts";
import { saying } from "../../support/saying.ts";

const parts = name.prepare([], { part: "parts" });

describe("name:parts", () => {
  it.each([
    // title, first, middle, last, suffix, nickname
    ["Ana Silva", ["", "Ana", "", "Silva", "", ""]],
    ["Dr. Ana Maria Silva", ["Dr.", "Ana", "Maria", "Silva", "", ""]],
    ["Silva, Ana M.", ["", "Ana", "M.", "Silva", "", ""]],
    ["van den Berg, Prof. Pieter", ["Prof.", "Pieter", "", "van den Berg", "", ""]],
    ["Eva von Thun Van", ["", "Eva", "", "von Thun Van", "", ""]],
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
    ["M.M. Kaye", ["", "M.M.", "", "Kaye", "", ""]],
    ["Queen Margrethe", ["Queen", "Margrethe", "", "", "", ""]],
    ["Queen Margrethe, PhD", ["Queen", "Margrethe", "", "", "PhD", ""]],
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
      doubt: saying("single letter"),
    });
  });

  it.each([
    "Northwind Traders LLC",
    "Fir Holding GmbH",
    "Ruth Stone & Olaf Berg",
    "Ruth Stone and Olaf Berg",
  ])("leaves what is not one person: %s", (text) => {
    expect(parts(text)).toEqual({ value: text, doubt: saying(/organization|two people/) });
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

describe("names of rulers and prelates", () => {
  it.each([
    ["Ingrid XIV", ["", "Ingrid", "", "", "XIV", ""]],
    ["Patriarch Ilya II", ["Patriarch", "Ilya", "", "", "II", ""]],
    ["Jinping XI", ["", "Jinping", "", "XI", "", ""]],
  ])("%s", (text, expected) => {
    expect(clean([[text]], "name").grid[0]).toEqual(expected);
  });
});

describe("names whose order or end only their form tells", () => {
  const parts = (text: string) => clean([[text]], "name").grid[0];
  it.each<[string, string, string, string]>([
    ["JRR Holm", "JRR", "", "Holm"],
    ["Holm, Jonas Emil von", "Jonas", "Emil", "von Holm"],
    ["Orlov, Pyotr", "Pyotr", "", "Orlov"],
    ["Орлов Пётр Ильич", "Пётр", "Ильич", "Орлов"],
    ["Пётр Ильич Орлов", "Пётр", "Ильич", "Орлов"],
    ["Lee Min-ji", "Min-ji", "", "Lee"],
    ["Anna-Lena Holm", "Anna-Lena", "", "Holm"],
    ["佐藤 花子", "花子", "", "佐藤"],
    ["Rona Mc Leod", "Rona", "", "Mc Leod"],
    ["Ana Holm née Berg", "Ana", "", "Holm"],
  ])("%s", (text, first, middle, last) => {
    expect(parts(text)?.slice(1, 4)).toEqual([first, middle, last]);
  });

  it.each([
    "Holm J",
    "Ana B Holm C",
    "佐藤花子",
    "Ana Holm, Staff Writer",
    "By Ana Holm",
    "Estate of Ana Holm",
    "Ana Holm et al.",
    "John Holm, Maria Berg",
    "Ana Holm - Berg",
    "Ana Holm?",
    "Holm Family Trust",
    "Ingrid I of Norland",
    "Queen Ingrid IV of the Isles",
    "Ruprecht II. von Berg",
    "Ana Holm, Baroness Holm of Northwold",
    "Jonas Emil Holm, 3rd Earl of Berg",
    "Ana Maria Holm, the Countess Berg",
  ])("is left and doubted: %s", (text) => {
    const { grid, notes } = clean([[text]], "name:last");
    expect(grid[0]).toEqual([text]);
    expect(notes[0]?.doubt).toBeDefined();
  });

  it("lets a column of last names with initials behind decide", () => {
    const cells = ["Holm J", "Berg A", "Orlov P", "Lind K"].map((text) => [text]);
    expect(clean(cells, "name:last").grid.flat()).toEqual(["Holm", "Berg", "Orlov", "Lind"]);
    expect(clean([["unknown"], ["n/a"]], "name").grid.map((row) => row.join(""))).toEqual(["unknown", "n/a"]);
  });
});
