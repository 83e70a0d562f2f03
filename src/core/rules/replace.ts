import { type Rule, textRule } from "./rule.ts";

export const replace: Rule = {
  name: "replace",
  listed: { title: "Replace a text", group: "replace", also: "find substitute" },
  summary:
    "Replaces a text by another wherever it stands; where the other is there already, it stays as it is.",
  parameters: [
    { name: "text", summary: "What to look for." },
    { name: "with", summary: "What to write instead.", default: "" },
  ],
  lossless: false,
  byCell: true,
  example: { before: "ripe banana", after: "green banana", parameters: { text: "ripe", with: "green" } },
  prepare: textRule((text, { text: sought = "", with: replacement = "" }) => {
    if (sought === "" || !text.includes(sought)) return { value: text };
    const swap = (part: string) => part.split(sought).join(replacement);
    const value = replacement.includes(sought)
      ? text.split(replacement).map(swap).join(replacement)
      : swap(text);
    return value === text ? { value } : { value, did: `replaced “${sought}”` };
  }),
};
