import { type Rule, textRule } from "./rule.ts";

export const quotes: Rule = {
  name: "quotes",
  summary:
    "Writes quotation marks and apostrophes straight, or curly as English has them; « » and feet and inches stay.",
  parameters: [
    { name: "style", summary: "Straight or curly.", choices: ["straight", "curly"], default: "straight" },
  ],
  lossless: false,
  example: { before: "“It’s done”", after: `"It's done"` },
  prepare: textRule((text, { style }) => {
    const value = style === "curly" ? curl(text) : straighten(text);
    return value === text ? { value } : { value, did: `made quotation marks ${style}` };
  }),
};

const straighten = (text: string): string => text.replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"');

/** A mark opens at the start and after a space, a bracket or a dash; after a digit it measures feet or inches. */
function curl(text: string): string {
  return text.replace(/(^|.)(["'])/gsu, (_, before: string, mark: string) => {
    if (/\d/.test(before)) return before + mark;
    const opens = before === "" || /[\s([{<‘“–—/-]/u.test(before);
    return before + (mark === '"' ? (opens ? "“" : "”") : opens ? "‘" : "’");
  });
}
