/** A sign, and a number with its currency or percent sign, a telephone number or a date after it; or nothing at all. */
const NUMERIC =
  /^[+\-＋－]+\s*$|^[+\-＋－]\s*(?:[A-Z]{0,3}\p{Sc}\s*)?(?:[\d\s.,'’()/:·–-]|T(?=\d))*\d(?:E[+-]?\d+)?[\s.)]*(?:[%‰Z]|[A-Z]{0,3}\p{Sc}|(?:ext\.?|x|#)\s*\d+)?\s*$/iu;

/** No number, telephone number or date is longer. */
const MOST_NUMERIC = 60;

/**
 * A text as it may stand in a CSV file that a spreadsheet opens: an apostrophe is put before every line of it that a
 * spreadsheet would run as a formula. Those are lines that begin with `=`, `@` or a tab, or with `+` or `-` where the
 * line is no number, telephone number or date, in their full-width forms too. All other text stays as it is. Lines count one by one, because a reader that loses a quote takes them for cells.
 */
export const harmlessCsv = (text: string): string =>
  text.replace(/^[=@\t＝＠+\-＋－](?=.).*/gmu, (line) => (isNumeric(line) ? line : `'${line}`));

const isNumeric = (line: string): boolean => line.length <= MOST_NUMERIC && NUMERIC.test(line);
