import { csv } from "../../../sidebar/screens/history/csv.ts";

describe("the record as CSV", () => {
  it("keeps a spreadsheet from running what stood in a cell, and quotes what the format needs", () => {
    const rows = [
      ["Before", "After"],
      ["=1+1", "a\n=1+1"],
      ["＝1", "@a"],
      [-5, "+1 212 555 0147"],
      ['x"', "a,b"],
    ];
    expect(csv(rows)).toBe(
      'Before,After\r\n\'=1+1,"a\n\'=1+1"\r\n\'＝1,\'@a\r\n-5,+1 212 555 0147\r\n"x""","a,b"',
    );
  });
});
