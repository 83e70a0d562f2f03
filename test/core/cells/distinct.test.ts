import { distinct, spreadOver } from "../../../src/core/cells/distinct.ts";

describe("a column with each different text once", () => {
  it("has equal texts once, and whatever is no text as often as it stands there", () => {
    const day = new Date(0);
    const { values, at } = distinct(["a", 1, "b", "a", 1, day, day, "1", "b"]);
    expect(values).toEqual(["a", 1, "b", 1, day, day, "1"]);
    expect(spreadOver(values, at)).toEqual(["a", 1, "b", "a", 1, day, day, "1", "b"]);
  });
});
