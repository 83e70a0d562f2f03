/**
 * Asked for with `require`, the bundled package is evaluated when it is first needed and not whenever a cell is:
 * unpacking its table of 2,125 names takes longer than cleaning a column.
 */
declare const require: (name: "entities") => typeof import("entities");

/** Decodes the HTML entities that end in a semicolon, by the HTML Living Standard's table. */
export const decodeHtml = (text: string): string => require("entities").decodeHTMLStrict(text);
