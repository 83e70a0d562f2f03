import fc from "fast-check";
import { type Example, learn } from "../../../../src/core/recipe/learn/learn.ts";
import { recipeOf } from "../../../../src/core/recipe/learn/recipe-of.ts";
import { readRecipe, writeRecipe } from "../../../../src/core/recipe/read-recipe.ts";
import { runRecipe } from "../../../../src/core/recipe/run-recipe.ts";

const examples = (pairs: readonly (readonly [string | readonly string[], string])[]): Example[] =>
  pairs.map(([cells, out]) => ({ in: typeof cells === "string" ? [cells] : cells, out }));

/** What is answered for more rows; a row that is to be checked as `?`. */
const answers = (
  taught: Parameters<typeof examples>[0],
  rows: readonly (string | readonly string[])[],
): string[] =>
  learn(
    examples(taught),
    rows.map((cells) => (typeof cells === "string" ? [cells] : cells)),
  ).answers.map(({ text, check }) => (check ? "?" : text));

describe("learns from three examples", () => {
  test.each<[string, Parameters<typeof examples>[0], (string | readonly string[])[], string[]]>([
    [
      "names turned round",
      [
        ["Ada King", "King, A."],
        ["Rosa Luna", "Luna, R."],
        ["Ito Sato", "Sato, I."],
      ],
      ["Mara Voss"],
      ["Voss, M."],
    ],
    [
      "a word that some rows have at the wrong place, and some not at all",
      [
        ["the Acme", "Acme Ltd"],
        ["Ltd Foo", "Foo Ltd"],
        ["Bar, Ltd", "Bar Ltd"],
      ],
      ["the Lyra", "Ltd Vega", "Orion, Ltd"],
      ["Lyra Ltd", "Vega Ltd", "Orion Ltd"],
    ],
    [
      "halves with one decimal at least, and two at most",
      [
        ["4", "2.0"],
        ["4.5", "2.25"],
        ["3.333", "1.67"],
      ],
      ["6", "5.111"],
      ["3.0", "2.56"],
    ],
    [
      "two columns put together",
      [
        [["Oslo", "NO"], "Oslo (NO)"],
        [["Bergen", "NO"], "Bergen (NO)"],
        [["Porto", "PT"], "Porto (PT)"],
      ],
      [["Turku", "FI"]],
      ["Turku (FI)"],
    ],
    [
      "dates of several kinds",
      [
        ["2021-03-04", "4 March 2021"],
        ["May 6, 2020", "6 May 2020"],
        ["7 Jun 2019", "7 June 2019"],
      ],
      ["2018-08-09", "Oct 11, 2017"],
      ["9 August 2018", "11 October 2017"],
    ],
    [
      "times rounded to ranges",
      [
        ["9:41", "9:30-10:00"],
        ["14:05", "14:00-14:30"],
        ["7:55", "7:30-8:00"],
      ],
      ["12:31", "8:00"],
      ["12:30-13:00", "8:00-8:30"],
    ],
    [
      "the range that the fourth number of many is in",
      [
        ["a 1.00 b 2.18 c 7.44 d 5.52 e 2.03 f 8.11 g 9.90 h 4.27", "5-6"],
        ["a 3.21 b 9.35 c 1.08 d 2.71 e 6.60 f 5.17 g 4.42 h 8.39", "2-3"],
        ["a 8.76 b 4.04 c 3.95 d 7.13 e 1.59 f 3.33 g 6.28 h 2.06", "7-8"],
      ],
      ["a 5.37 b 6.62 c 9.81 d 4.19 e 8.24 f 7.75 g 2.50 h 1.01"],
      ["4-5"],
    ],
    [
      "numbers rounded up to a step, those that stand on it left",
      [
        ["1234", "1500"],
        ["1500", "1500"],
        ["2750", "3000"],
      ],
      ["4000", "4001"],
      ["4000", "4500"],
    ],
    [
      "numbers rounded to a step",
      [
        ["1234", "1250"],
        ["1216", "1200"],
        ["987", "1000"],
      ],
      ["1180", "2024"],
      ["1200", "2000"],
    ],
    [
      "the next half hour, where whole ones stay",
      [
        ["18:25", "6:30 PM"],
        ["21:44", "10:00 PM"],
        ["13:34", "2:00 PM"],
      ],
      ["7:00", "7:01"],
      ["7:00 AM", "7:30 AM"],
    ],
    [
      "quarters of an hour behind a date",
      [
        ["2143-10-06 18:25:57", "2143-10-06 18:15"],
        ["1809-01-30 13:24:47", "1809-01-30 13:15"],
        ["1938-05-04 11:12:55", "1938-05-04 11:00"],
      ],
      ["2021-03-29 23:53:01"],
      ["2021-03-29 23:45"],
    ],
    [
      "hours of a range, written alike",
      [
        ["11:12:29", "10-12"],
        ["08:29:52", "8-10"],
        ["12:41:14", "12-14"],
      ],
      ["05:01:00"],
      ["4-6"],
    ],
    [
      "powers of ten",
      [
        ["1293.3", "1.3E3"],
        ["0.0013", "1.3E-3"],
        ["123", "1.2E2"],
      ],
      ["55000"],
      ["5.5E4"],
    ],
    [
      "units",
      [
        ["3 mi", "4.83 km"],
        ["10 mi", "16.09 km"],
        ["26.2 mi", "42.16 km"],
      ],
      ["5 mi"],
      ["8.05 km"],
    ],
    [
      "every number, joined",
      [
        ["a 12 b 7", "12; 7"],
        ["x 3 y 44 z 5", "3; 44; 5"],
        ["1 and 20", "1; 20"],
      ],
      ["8 or 9 or 10"],
      ["8; 9; 10"],
    ],
    [
      "a remark left out where there is one",
      [
        ["Salt (fine)", "Salt"],
        ["Sugar", "Sugar"],
        ["Flour (rye)", "Flour"],
      ],
      ["Yeast", "Oats (rolled)"],
      ["Yeast", "Oats"],
    ],
    [
      "one text for another, and rows without it as they are",
      [
        ["12 rue Bleue", "12 street Bleue"],
        ["3 rue Verte", "3 street Verte"],
        ["Poste", "Poste"],
      ],
      ["9 rue Noire", "Gare"],
      ["9 street Noire", "Gare"],
    ],
    [
      "nothing where there is nothing to take",
      [
        ["write to ada@example.org", "ada@example.org"],
        ["no address", ""],
        ["ito@example.net please", "ito@example.net"],
      ],
      ["rosa@example.com or not", "call me"],
      ["rosa@example.com", ""],
    ],
  ])("%s", (_, taught, rows, expected) => {
    expect(answers(taught, rows)).toEqual(expected);
  });
});

describe("does not guess", () => {
  test("marks rows that what was learned does not cover", () => {
    const taught = [
      ["a=1", "1"],
      ["b=22", "22"],
      ["c=333", "333"],
    ] as const;
    expect(answers(taught, ["d=4444", "nothing here"])).toEqual(["4444", "?"]);
  });

  test("marks rows about which likely programs disagree", () => {
    const taught = [
      ["12 km", "12"],
      ["7 km", "7"],
      ["105 km", "105"],
    ] as const;
    expect(answers(taught, ["3 km", "route 66, 9 km"])).toEqual(["3", "?"]);
  });

  test("marks rows in which a piece no longer stands between the marks that it always stood between", () => {
    const taught = [
      ["film as 'Rosa'", "Rosa"],
      ["play as 'Ito'", "Ito"],
      ["film as 'Mara Voss'", "Mara Voss"],
    ] as const;
    expect(answers(taught, ["film as 'Ada / Lyra'"])).toEqual(["?"]);
    expect(answers(taught, ["play as 'Ada'"])).toEqual(["Ada"]);
  });

  test("marks rows in which something stays over at an end where it never did", () => {
    const taught = [
      ["Nr 4 aka Moon", "Moon"],
      ["Nr 12 aka The Sea", "The Sea"],
      ["Old 3 aka Snow", "Snow"],
    ] as const;
    expect(answers(taught, ["Nr 5 aka Rain", "Nr 6 aka Rain part 1"])).toEqual(["Rain", "?"]);
  });

  test("marks rows that would get figures which all examples happen to have", () => {
    const taught = [
      ["1943-10-06 18:25", "18h-20h"],
      ["1943-10-07 19:25", "19h-20h"],
      ["1943-11-07 19:59", "19h-20h"],
    ] as const;
    expect(answers(taught, ["1943-11-08 18:01", "1943-11-08 21:59"])).toEqual(["18h-20h", "?"]);
  });

  test("marks no row that both ways leave alike", () => {
    const taught = [
      ["thatwill", "will"],
      ["that", "that"],
      ["thatensures", "ensures"],
    ] as const;
    expect(answers(taught, ["mouse"])).toEqual(["mouse"]);
  });

  test("marks rows where one example alone showed letters gone from inside a word", () => {
    const taught = [
      ["aaaaaaaa", "aaa"],
      ["bb", "bb"],
      ["ccc", "ccc"],
    ] as const;
    expect(answers(taught, ["ddddd", "eeeeeee"])).toEqual(["?", "?"]);
  });

  test("marks rows that would get figures which one example alone has, and no row", () => {
    const taught = [
      ["0.16,0.67", "58,23,27"],
      ["red", "red"],
      ["green", "green"],
    ] as const;
    expect(answers(taught, ["blue", "0.53,0.42"])).toEqual(["blue", "?"]);
  });

  test("leaves alone what somebody wrote as an answer, where an example stays as it is, also in the recipe", () => {
    const taught = [
      ["Nord Bau GmbH", "Nord Bau"],
      ["Lyra", "Lyra"],
      ["Vega Holding", "Vega"],
    ] as const;
    const cells = ["Nord Bau", "Nord Bau KG", "Orion Holding"];
    const expected = ["Nord Bau", "Nord Bau", "Orion"];
    expect(answers(taught, cells)).toEqual(expected);
    const rows = cells.map((cell) => [cell]);
    const about = { name: "r", inputs: ["Name"], to: "Short" };
    const recipe = recipeOf(learn(examples(taught), rows), examples(taught), about);
    const run = runRecipe(recipe, { headings: ["Name"], rows }, [0]);
    expect(run.rows.map((row) => row[1])).toEqual(expected);
  });

  test("says when the answers are not in the rows", () => {
    const learned = learn(
      examples([
        ["Oslo", "Norway"],
        ["Porto", "Portugal"],
        ["Turku", "Finland"],
      ]),
      [["Ghent"]],
    );
    expect(["world", "table"]).toContain(learned.kind);
    expect(learned.answers).toEqual([{ text: "", check: "notCovered" }]);
  });

  test("answers no value that a table of values does not have", () => {
    const taught = [
      ["f", "0"],
      ["m", "1"],
      ["f", "0"],
    ] as const;
    expect(answers(taught, ["m", "f", "x"])).toEqual(["1", "0", "?"]);
  });

  test("says when examples contradict each other", () => {
    const learned = learn(
      examples([
        ["a", "1"],
        ["a", "2"],
      ]),
      [["b"]],
    );
    expect(learned.kind).toBe("contradiction");
    expect(learned.answers).toEqual([{ text: "", check: "notCovered" }]);
  });

  test("leaves a blank row blank", () => {
    const taught = [
      ["x", "x!"],
      ["y", "y!"],
      ["z", "z!"],
    ] as const;
    expect(answers(taught, ["", "w"])).toEqual(["", "w!"]);
  });
});

test("gives up on what is too much", () => {
  const long = (seed: number) =>
    Array.from({ length: 900 }, (_, at) => `k${(at * seed) % 97}:${(at * 31 + seed) % 89}`).join(",");
  const taught = [1, 2, 3].map((seed) => ({ in: [long(seed)], out: long(seed + 7).slice(0, 400) }));
  const learned = learn(taught, [[long(9)]]);
  expect(learned.kind).not.toBe("program");
  expect(learned.answers[0]?.check).toBe("notCovered");
});

test("whatever is learned gives the examples again, also as JSON that is read anew", () => {
  const cell = fc.stringMatching(/^[A-Za-z]{1,6}[ ,.:/-]{1,2}\d{1,4}[A-Za-z ]{0,5}$/);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 3 }),
      (pairs, kind) => {
        const outOf = ([a, b]: readonly [string, string]): string =>
          [a.toUpperCase(), `${b}|${a}`, a.replace(/\D/g, ""), b.slice(0, 2)][kind] ?? "";
        const taught = pairs.map((pair) => ({ in: [...pair], out: outOf(pair) }));
        const learned = learn(taught, []);
        if (learned.kind !== "program") return;
        const recipe = readRecipe(
          writeRecipe(recipeOf(learned, taught, { name: "r", inputs: ["a", "b"], to: "c" })),
        );
        const { rows } = runRecipe(
          recipe,
          { headings: ["a", "b"], rows: taught.map((one) => one.in) },
          [0, 1],
        );
        expect(rows.map((row) => row[2])).toEqual(taught.map(({ out }) => out));
      },
    ),
    { numRuns: 40 },
  );
});
