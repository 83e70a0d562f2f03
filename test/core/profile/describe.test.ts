import { describe as describeColumn } from "../../../src/core/profile/describe.ts";

describe("what a column holds", () => {
  it("is told by the kind of its filled cells, whatever is blank or holds only marks", () => {
    const column = ["12/03/2021", "01/12/2020", "", "March 2021", "  ", "05/06/2022", ", ", "--"];
    expect(describeColumn(column)).toMatchObject({
      type: "date",
      filled: 4,
      blank: 4,
      marks: 2,
      share: 0.75,
    });
  });

  it("is nothing where every cell is blank", () => {
    expect(describeColumn(["", " ", ", "])).toMatchObject({ type: "blank", values: [], blank: 3 });
  });
});
