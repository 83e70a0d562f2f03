import { type Rule, textRule } from "./rule.ts";

export const trim: Rule = {
  name: "trim",
  summary: "Removes spaces at the ends and reduces runs of spaces to one; keeps line breaks, indentation and code.",
  parameters: [],
  lossless: true,
  example: { before: "  New   York ", after: "New York" },
  prepare: textRule((text) => ({ value: text.trim() })),
};
