/** Texts are told apart by so many characters of theirs. */
const LONGEST = 300;

/** Letters as A and a, digits as 9, runs of the same as one, any white space as one space; all else as itself. */
export const shapeOf = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/\p{Lu}+/gu, "A")
    .replace(/[\p{Ll}\p{Lo}\p{Lt}]+/gu, "a")
    .replace(/\p{Nd}+/gu, "9")
    .replace(/\s+/g, " ");

/** As `shapeOf`, with words and numbers as one, and several of them in a row as several. */
export const looseShapeOf = (text: string): string =>
  shapeOf(text)
    .replace(/[Aa9]+/g, "w")
    .replace(/w(?:[ '’.-]+w)+/g, "ww");
