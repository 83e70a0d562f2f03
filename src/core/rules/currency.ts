import { onlyInColumnOf } from "./column-kind.ts";
import { columnAmounts } from "./numbers/column-amounts.ts";
import { significantDigits } from "./numbers/numeral.ts";
import { remarksOf } from "./remark.ts";
import { type FixCell, LOCALE, type Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  taken: "took the amount and its currency apart{reading}",
  eitherMark: "The comma or point could mark decimals or thousands; say currency:point or currency:comma.",
  elsewhere: "Little else in this column is an amount of money, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("currency");

/** Amounts of money taken apart, so that a column may mix currencies and still be counted. */
export const currency: Rule = {
  name: "currency",
  listed: { title: "Take amounts of money apart", group: "numbers", also: "euro dollar" },
  summary:
    "Takes amounts of money apart into the number and its currency: the ISO code where it is certain, else the word (dollar, pound).",
  parameters: [
    {
      name: "decimal",
      summary: "The decimal mark, when the column does not show it.",
      choices: ["point", "comma"],
    },
    LOCALE,
  ],
  lossless: false,
  example: { before: "US$ 1.5 million", after: [1_500_000, "USD"] },
  columns: () => ["amount", "currency"],
  prepare(column, { decimal, locale, sheetLocale }) {
    const amounts = columnAmounts(column, decimal, locale ?? sheetLocale);
    const fix: FixCell = (cell) => {
      const amount = amounts.read(cell);
      if (!amount?.currency || amount.unit !== undefined || amount.percent) return { value: cell };
      const plain = amounts.worth(amount.numeral);
      if (plain === undefined || significantDigits(plain) > 15) {
        return {
          value: cell,
          doubt: say("eitherMark"),
        };
      }
      return {
        value: [Number(`${amount.negative ? "-" : ""}${plain}`), amount.currency],
        did: say("taken", { reading: amounts.reading(amount) }),
      };
    };
    return onlyInColumnOf(
      say("elsewhere"),
      column,
      (cell) => amounts.read(cell)?.currency !== undefined,
      fix,
    );
  },
  remarks: REMARKS,
};
