import { repair, STEPS } from "./fix-encoding/repair.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  ...STEPS,
  repaired: "repaired {steps, list}",
  next: "then {step}",
} as const;

const say = remarksOf<typeof REMARKS>("fixEncoding");

export const fixEncoding: Rule = {
  name: "fixEncoding",
  listed: { title: "Repair garbled letters", group: "tidy", also: "mojibake encoding UTF-8" },
  summary:
    "Repairs mojibake: text in UTF-8 that was read as another encoding, once or several times; leaves alone whatever does not look misread.",
  parameters: [],
  lossless: false,
  byCell: true,
  example: { before: "Le garÃ§on a mangÃ© des pÃ¢tes", after: "Le garçon a mangé des pâtes" },
  remarks: REMARKS,
  mark: /[^\x00-\x7f]/,
  prepare: textRule((text) => {
    const { text: value, steps } = repair(text);
    if (steps.length === 0) return { value };
    return {
      value,
      did: say("repaired", { steps: steps.map((step, at) => (at === 0 ? step : say("next", { step }))) }),
    };
  }),
};
