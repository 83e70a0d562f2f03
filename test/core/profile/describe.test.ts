import { describe as describeColumn } from "../../../src/core/profile/describe.ts";

describe("what a column holds", () => {
  it("is told by its type and by how its values are built, one example a shape", () => {
    const column = ["12/03/2021", "01/12/2020", "", "March 2021", "  ", "05/06/2022"];
    expect(describeColumn(column)).toMatchObject({
      type: "date",
      filled: 4,
      shapes: [
        { example: "12/03/2021", rows: 3 },
        { example: "March 2021", rows: 1 },
      ],
      otherShapes: 0,
    });
  });

  it("counts the rows of shapes beyond the sixth together", () => {
    const column = ["a", "1", "a1", "1a", "a-", "-a", "a/1", "a_1"];
    const { shapes, otherShapes } = describeColumn(column);
    expect([shapes.length, otherShapes]).toEqual([6, 2]);
  });

  it("is nothing where every cell is blank", () => {
    expect(describeColumn(["", " "])).toMatchObject({ type: "blank", shapes: [], otherShapes: 0 });
  });
});
