import { clean } from "../../../src/core/rules/clean.ts";
import { RULES } from "../../../src/core/rules/rules.ts";

/** Short columns of which little shows, each of one kind or of several. */
const COLUMNS = {
  names: ["Juan Q. de la Vega III", "Lee, Ann", "Maria Smith", 'Jones, "Bob" Robert', "-x", "Acme Inc."],
  days: ["3/4/2020", "2020-05-06", "31/1/21", "May 2020", "n/a"],
  amounts: ["1.234", "€ 5,60", "(7)", "12%", "00123"],
  places: ["Holland", "FRANCE ", "Bergen", "U.K.", "de"],
  mixed: ["a@example.org", "+33 1 42 68 53 00", "12 Elm Street, Springfield, IL 62704", "yes", "R&amp;D"],
};
const NAMED = Object.entries(COLUMNS).flatMap(([kind, texts]) =>
  RULES.map(({ name }) => ({ kind, texts, name })),
);

it.each(NAMED)(
  "$name makes of $kind the same whether or not a range goes on below them",
  ({ texts, name }) => {
    const cells = texts.map((text) => [text]);
    const blank = Array.from({ length: 994 }, (_, row) => [row % 7 === 0 ? " " : ""]);
    const [short, long] = [cells, [...cells, ...blank]].map((grid) => clean(grid, name, () => "en_US"));
    expect(long?.grid.slice(0, cells.length).map(([first]) => first)).toEqual(
      short?.grid.map(([first]) => first),
    );
    expect(long?.notes.filter(({ row }) => row < cells.length)).toEqual(short?.notes);
  },
);
