import { typedAs } from "../../../src/core/facets/typed-as.ts";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe("what is typed in place of a value", () => {
  it("stays of its kind where it reads as that", () => {
    expect(typedAs(" -12.50", 3)).toBe(-12.5);
    expect(typedAs("false", true)).toBe(false);
    expect(typedAs("2024-02-29", day("2023-01-01"))).toEqual(day("2024-02-29"));
    expect(typedAs("2024-02-29 13:45:00", day("2023-01-01"))).toEqual(new Date("2024-02-29T13:45:00Z"));
  });

  it("is a text otherwise, as it was typed", () => {
    expect(typedAs(" 007 ", "7")).toBe(" 007 ");
    expect(typedAs("1,5", 3)).toBe("1,5");
    expect(typedAs("2023-02-29", day("2023-01-01"))).toBe("2023-02-29");
    expect(typedAs("29.02.2024", day("2023-01-01"))).toBe("29.02.2024");
    expect(typedAs("yes", true)).toBe("yes");
    expect(typedAs("", 3)).toBe("");
  });
});
