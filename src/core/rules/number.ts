import type { Cell } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import { onlyInColumnOf } from "./column-kind.ts";
import { type ColumnAmounts, columnAmounts, READINGS } from "./numbers/column-amounts.ts";
import { identifiers } from "./numbers/identifiers.ts";
import { shift, significantDigits } from "./numbers/numeral.ts";
import type { Amount } from "./numbers/read-amount.ts";
import { remarksOf } from "./remark.ts";
import { type FixCell, type Fixed, LOCALE, type Parameters, type Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  ...READINGS,
  read: "read the text as a number{reading}",
  readWithout: "read the text as a number{reading} and dropped {lost, list}",
  mayBeMark: "The column {marks, select, grades {holds grades} other {holds sizes}}, and this may be one.",
  identifier:
    "These digits look like an identifier, not a number; say number:convertIdentifiers if they are one.",
  words: "Other words follow the number; say number:drop to drop them.",
  units: "The column mixes units; say number:drop to drop them.",
  currencies: "The column mixes currencies; use the rule currency to keep them apart.",
  percentage: "This is a percentage; say number:fraction for 0.12 or number:points for 12.",
  scale: "A word such as million follows the number.",
  brackets: "The number stands in brackets.",
  eitherMark: "The comma or point could mark decimals or thousands; say number:point or number:comma.",
  tooLong: "The number has more digits than a cell can keep.",
  elsewhere: "Little else in this column is a number, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("number");

/** What the whole column says. */
interface Column extends ColumnAmounts {
  isIdentifier(text: string): boolean;
  mayBeMark(text: string): string | undefined;
}

/** Text that is a number, as a number. */
export const number: Rule = {
  name: "number",
  listed: { title: "Texts into numbers", group: "numbers", also: "amount convert" },
  summary:
    "Turns text into numbers, with one decimal mark for the whole column; leaves identifiers, and what could be two numbers, alone.",
  parameters: [
    {
      name: "decimal",
      summary: "The decimal mark, when the column does not show it.",
      choices: ["point", "comma", ".", ","],
    },
    {
      name: "percent",
      summary: "12% as a fraction (0.12) or as points (12); without it percentages are left alone.",
      choices: ["fraction", "points"],
    },
    {
      name: "unit",
      summary: "Drops whatever words follow the number, also when the column mixes units.",
      choices: ["drop"],
    },
    {
      name: "currency",
      summary: "Drops the currency, also when the column mixes currencies.",
      choices: ["dropCurrency"],
    },
    {
      name: "identifiers",
      summary:
        "Keeps digits that look like identifiers (leading zeros, one length throughout) or converts them too.",
      choices: ["keepIdentifiers", "convertIdentifiers"],
      default: "keepIdentifiers",
    },
    {
      name: "scaleWords",
      summary: "Multiplies by words such as million, k and Mrd., or leaves such cells alone.",
      choices: ["multiply", "keepScale"],
      default: "multiply",
    },
    {
      name: "parenthesesNegative",
      summary: "Reads (12) as -12, as accountants write it, or leaves it alone.",
      choices: ["negative", "keepParentheses"],
      default: "negative",
    },
    LOCALE,
  ],
  lossless: false,
  example: { before: "$1,234.50", after: 1234.5 },
  prepare(column, parameters) {
    const amounts = columnAmounts(column, parameters.decimal, parameters.locale ?? parameters.sheetLocale);
    const about: Column = {
      ...amounts,
      isIdentifier: identifiers(column),
      mayBeMark: marksAndSizes(column),
    };
    const fix: FixCell = (cell) => {
      const amount = about.read(cell);
      if (!amount || typeof cell !== "string") return { value: cell };
      const doubt = doubtAbout(cell, amount, about, parameters);
      if (doubt === undefined) return convert(cell, amount, about, parameters);
      return doubt === "chance" ? { value: cell } : { value: cell, doubt };
    };
    return onlyInColumnOf(
      say("elsewhere"),
      column,
      (cell) => typeof cell === "number" || isNumber(about.read(cell)),
      fix,
      0.4,
    );
  },
  remarks: REMARKS,
};

/** "2+", "B-", and what is a grade beside them; "XL" and "12R", and what is a size beside them. */
const SURE_GRADE = /^(?:\d{1,2}\s?\+|\p{Lu}\s?[+−-])$/u;
const GRADE = /^\d\s?[−-]$/;
const SURE_SIZE = /^(?:\d?X{1,4}[SL]|[SML]|\d{1,2}R)$/;
const SIZE = /^\d{1,2}[A-Z]$/;

/** What a text may be among the other texts of its column: one of its grades, or one of its sizes. */
function marksAndSizes(column: readonly Cell[]): (text: string) => string | undefined {
  const holds = (pattern: RegExp) =>
    column.some((cell) => typeof cell === "string" && pattern.test(cell.trim()));
  let grades: boolean | undefined;
  let sizes: boolean | undefined;
  return (text) => {
    if (GRADE.test(text)) {
      grades ??= holds(SURE_GRADE);
      return grades ? "grades" : undefined;
    }
    if (!SIZE.test(text)) return undefined;
    sizes ??= holds(SURE_SIZE);
    return sizes ? "sizes" : undefined;
  };
}

/** Whether an amount is a number to count with, and no text that begins with one: "4 Seasons". */
const isNumber = (amount: Amount | undefined): boolean =>
  amount !== undefined && (amount.unit === undefined || amount.knownUnit);

/** Why an amount is not turned into a number; "chance" for a text that begins with one by chance. */
function doubtAbout(
  cell: string,
  amount: Amount,
  column: Column,
  parameters: Parameters,
): Said | "chance" | undefined {
  const mark = column.mayBeMark(cell.trim());
  if (mark) return say("mayBeMark", { marks: mark });
  if (parameters.identifiers !== "convertIdentifiers" && column.isIdentifier(cell.trim()))
    return say("identifier");
  if (amount.unit !== undefined && parameters.unit !== "drop") {
    if (!amount.knownUnit) return /\s/.test(amount.unit) ? "chance" : say("words");
    if (column.units.size > 1) return say("units");
  }
  if (amount.currency && column.currencies.size > 1 && !parameters.currency) {
    return say("currencies");
  }
  if (amount.percent && !parameters.percent) return say("percentage");
  if (amount.power !== 0 && parameters.scaleWords === "keepScale") return say("scale");
  if (amount.bracketed && parameters.parenthesesNegative === "keepParentheses") return say("brackets");
  return undefined;
}

function convert(cell: Cell, amount: Amount, column: Column, parameters: Parameters): Fixed {
  const decimal = column.worth(amount.numeral);
  if (decimal === undefined) {
    return {
      value: cell,
      doubt: say("eitherMark"),
    };
  }
  if (significantDigits(decimal) > 15 && !isFloatNoise(decimal))
    return { value: cell, doubt: say("tooLong") };
  const fraction = amount.percent && parameters.percent === "fraction";
  const exact = isFloatNoise(decimal) ? withoutNoise(decimal) : decimal;
  const value = Number(`${amount.negative ? "-" : ""}${fraction ? shift(exact, -2) : exact}`);
  const lost = [amount.currency, amount.percent && !fraction ? "%" : "", amount.unit].filter(
    (each) => each !== undefined && each !== "",
  ) as string[];
  const reading = column.reading(amount);
  return {
    value: value === 0 ? 0 : value,
    did: lost.length > 0 ? say("readWithout", { reading, lost }) : say("read", { reading }),
  };
}

/** 0.055999999999999994 is what a computer wrote for 0.056: seventeen digits of which fifteen are all there is. */
const isFloatNoise = (decimal: string): boolean => {
  const digits = significantDigits(decimal);
  const plain = withoutNoise(decimal);
  return digits > 15 && digits <= 18 && !plain.includes("e") && significantDigits(plain) <= 12;
};

const withoutNoise = (decimal: string): string => String(Number(Number(decimal).toPrecision(15)));
