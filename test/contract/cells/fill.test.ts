import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const READ = [["Silva, Maria"], ["Cohen, Ann"], ["de Souza, Ana"], [""]];
const WRITTEN = [["Maria Silva"], ["Ann Cohen"], ["Ana de Souza"], [""]];

describe("HF_FILL in a sheet", () => {
  it("fills a column to its last filled row, asking nobody", async () => {
    const { column, host, asked } = await openAddOn();
    expect(await column("HF_FILL", ["Weber, Jo", "Li, Xu", "", "", ""], READ, WRITTEN)).toEqual([
      "Jo Weber",
      "Xu Li",
    ]);
    expect(await host.call("HF_FILL", ["Weber, Jo", READ, WRITTEN])).toBe("Jo Weber");
    expect(await host.call("HF_FILL", ["Weber, Jo", READ, WRITTEN, "explain"])).toMatch(
      /^Writes into “result”/,
    );
    expect(asked()).toBe(0);
    expect(host.fetches).toEqual([]);
    expect(host.executions.at(-1)?.serviceCalls ?? 0).toBe(0);
  });

  it("takes dates as the sheet shows them, and gives dates", async () => {
    const { host } = await openAddOn();
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const said = [["12 March 2024"], ["3 May 2023"], ["1 June 2020"]];
    const days = [[day("2024-03-12")], [day("2023-05-03")], [day("2020-06-01")]];
    expect(await host.call("HF_FILL", ["7 July 1999", said, days])).toEqual(day("1999-07-07"));
    const [years] = [[["in 2024"], ["in 2023"], ["in 2020"]]];
    expect(await host.call("HF_FILL", [day("1999-07-07"), days, years])).toBe("in 1999");
  });

  it("shows in the cell why nothing can be learned", async () => {
    const { column, host } = await openAddOn();
    const words = [["eins"], ["zwei"], ["drei"], ["vier"]];
    await expect(column("HF_FILL", ["fünf"], words, [["one"], ["two"], ["three"], ["four"]])).rejects.toThrow(
      "What you want does not stand in these rows",
    );
    await expect(host.call("HF_FILL", ["x", READ])).rejects.toThrow('HF_FILL needs "examples_out".');
    expect(host.fetches).toEqual([]);
  });

  it("stays within a formula's time for as many rows as a sheet holds", async () => {
    const { column } = await openAddOn();
    const word = (number: number): string =>
      number < 26 ? String.fromCharCode(97 + number) : `${word(Math.floor(number / 26))}${word(number % 26)}`;
    const rows = Array.from({ length: 20_000 }, (_, at) => `S${word(at)}, G${word(at % 977)}`);
    const filled = await column("HF_FILL", rows, READ, WRITTEN);
    expect(filled).toHaveLength(20_000);
    expect(filled[19_999]).toBe(`G${word(19_999 % 977)} S${word(19_999)}`);
  });
});
