import { type Example, type Learned, learn } from "../../../../src/core/recipe/learn/learn.ts";
import { recipeOf } from "../../../../src/core/recipe/learn/recipe-of.ts";
import { readRecipe, writeRecipe } from "../../../../src/core/recipe/read-recipe.ts";
import { runRecipe } from "../../../../src/core/recipe/run-recipe.ts";

type Pairs = readonly (readonly [string, string])[];

const examples = (pairs: Pairs): Example[] => pairs.map(([text, out]) => ({ in: [text], out }));

const taughtWith = (words: string, pairs: Pairs, ...rows: string[]): Learned =>
  learn(
    examples(pairs),
    rows.map((row) => [row]),
    words,
  );

/** What is answered for more rows; a row that is to be checked as `?`. */
const answers = (words: string, pairs: Pairs, ...rows: string[]): string[] =>
  taughtWith(words, pairs, ...rows).answers.map(({ text, check }) => (check ? "?" : text));

describe("words beside examples", () => {
  test.each<[words: string, pairs: Pairs, row: string, answer: string]>([
    [
      "binary to hex",
      [
        ["1010", "A"],
        ["11100", "1C"],
        ["111", "7"],
      ],
      "100101",
      "25",
    ],
    [
      "de binario a decimal",
      [
        ["1010", "10"],
        ["11100", "28"],
        ["111", "7"],
      ],
      "100101",
      "37",
    ],
    [
      "in Basis 8 schreiben",
      [
        ["9", "11"],
        ["64", "100"],
        ["30", "36"],
      ],
      "77",
      "115",
    ],
    [
      "la couleur hexadécimale en chiffres",
      [
        ["#0a10ff", "10 16 255"],
        ["#20c801", "32 200 1"],
        ["#07637f", "7 99 127"],
      ],
      "#ff0b30",
      "255 11 48",
    ],
    [
      "números romanos",
      [
        ["XIV", "14"],
        ["MM", "2000"],
        ["XC", "90"],
      ],
      "CDIX",
      "409",
    ],
    [
      "as a fraction",
      [
        ["1.5", "1 1/2"],
        ["0.75", "3/4"],
        ["2.2", "2 1/5"],
      ],
      "3.125",
      "3 1/8",
    ],
    [
      "scientific notation",
      [
        ["1500", "1.5×10^3"],
        ["230000", "2.3×10^5"],
        ["42", "4.2×10^1"],
      ],
      "61000",
      "6.1×10^4",
    ],
    [
      "inches to feet and inches",
      [
        ["70 in", "5' 10\""],
        ["61 in", "5' 1\""],
        ["27 in", "2' 3\""],
      ],
      "80 in",
      "6' 8\"",
    ],
    [
      "Minuten in Stunden und Minuten",
      [
        ["75", "1:15"],
        ["200", "3:20"],
        ["59", "0:59"],
      ],
      "130",
      "2:10",
    ],
    [
      "Celsius to Fahrenheit",
      [
        ["10", "50"],
        ["20", "68"],
      ],
      "25",
      "77",
    ],
    [
      "inches in cm",
      [
        ["2 in", "5"],
        ["4 in", "10"],
        ["6 in", "15"],
      ],
      "100 in",
      "254",
    ],
  ])("%s", (words, pairs, row, answer) => {
    expect(answers(words, pairs, row)).toEqual([answer]);
    expect(answers("", pairs, row)).not.toEqual([answer]);
  });

  test.each<[words: string, pairs: Pairs, row: string, answer: string]>([
    [
      "the last name",
      [
        ["Ada King", "King"],
        ["Ken Ito", "Ito"],
      ],
      "Rosa Maria Luna",
      "Luna",
    ],
    [
      "the second word",
      [
        ["Ada King", "King"],
        ["Ken Ito", "Ito"],
      ],
      "Rosa Maria Luna",
      "Maria",
    ],
  ])("choose among what gives the examples their answers: %s", (words, pairs, row, answer) => {
    expect(answers(words, pairs, row)).toEqual([answer]);
  });

  test("are not followed where a cell may be no number, or a piece of it alone is read", () => {
    const bits = [
      ["5", "101"],
      ["9", "1001"],
      ["12", "1100"],
    ] as const;
    expect(answers("decimal to binary", bits, "7", "007", "-3", "1.5", "2024-01-01")).toEqual(
      ["111"].concat(["?", "?", "?", "?"]),
    );
    const decimals = [
      ["1.5", "1.50"],
      ["2.25", "2.25"],
      ["13.75", "13.75"],
    ] as const;
    expect(answers("", decimals, "7", "−3", "(4)", "0012")).toEqual(["7.00", "?", "?", "?"]);
  });

  test("round nothing up of what they take apart", () => {
    const times = [
      ["75", "1 h 15"],
      ["130", "2 h 10"],
      ["200", "3 h 20"],
    ] as const;
    expect(answers("minutes to hours and minutes", times, "59", "119", "-61")).toEqual([
      "0 h 59",
      "1 h 59",
      "?",
    ]);
  });

  test("never go against an example", () => {
    const pairs = [
      ["1010", "0101"],
      ["11100", "00111"],
      ["1101", "1011"],
    ] as const;
    const { kind, answers: given } = taughtWith("binary to hex", pairs, ...pairs.map(([text]) => text));
    if (kind === "program") expect(given.map(({ text }) => text)).toEqual(pairs.map(([, out]) => out));
  });

  test("change nothing where they say nothing that is known, or are endless", () => {
    const pairs = [
      ["Ada King", "King, A."],
      ["Rosa Luna", "Luna, R."],
      ["Ito Sato", "Sato, I."],
    ] as const;
    const plain = taughtWith("", pairs, "Mara Voss");
    expect(taughtWith("please", pairs, "Mara Voss").cases).toEqual(plain.cases);
    const bits = [
      ["1010", "A"],
      ["11100", "1C"],
      ["111", "7"],
    ] as const;
    expect(answers(`${"xyz ".repeat(200)}binary to hex`, bits, "100101")).toEqual(["?"]);
  });

  test("are in the recipe, which gives the same without them", () => {
    const pairs = [
      ["1010", "A"],
      ["11100", "1C"],
      ["111", "7"],
    ] as const;
    const learned = taughtWith("binary to hex", pairs, "100101");
    const names = { name: "learned", inputs: ["bits"], to: "hex" };
    const recipe = readRecipe(writeRecipe(recipeOf(learned, examples(pairs), names)));
    const { rows } = runRecipe(recipe, { headings: ["bits"], rows: [["100101"], ["12"]] }, [0]);
    expect(rows.map(([, hex]) => hex)).toEqual(["25", ""]);
  });
});
