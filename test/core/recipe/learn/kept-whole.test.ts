import { keptWhole } from "../../../../src/core/recipe/learn/kept-whole.ts";

it.each([
  ["dates", ["03/04/2024", "25/06/2024", "12/05/2023"]],
  ["dates", ["1 May 2024", "2 June 2021"]],
  ["dates", ["2021-03-04T10:00", "2021-03-04 11:30", ""]],
  ["phones", ["(212) 555-0110", "212.555.0111"]],
  ["phones", ["030 901820", "+49 30 901821"]],
  [undefined, ["Bern - CH", "Ulm - DE"]],
  [undefined, ["1 May 2024 – Bern", "2 May 2024 – Ulm"]],
  [undefined, ["10-20", "AB-12", "01067"]],
  [undefined, [""]],
])("takes for %s: %j", (kind, cells) => {
  expect(keptWhole(cells, ["DE", "US"])).toBe(kind);
});
