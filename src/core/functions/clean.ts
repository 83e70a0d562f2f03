import { UsageError } from "../arguments/usage-error.ts";
import { toGrid } from "../cells/grid.ts";
import { clean as cleanGrid } from "../rules/clean.ts";
import type { SheetFunction } from "./function.ts";

export const clean: SheetFunction = {
  name: "HF_CLEAN",
  title: "Clean",
  group: "Cleaning",
  summary:
    "Cleans cells by rules, without any model. With no second argument it removes only what nobody could want back: stray spaces, invisible characters, HTML entities.",
  params: [
    { name: "values", summary: "The cell or range to clean.", type: "range" },
    {
      name: "what",
      summary: 'The rules to apply, in order, such as "trim, date:iso, phone:US".',
      type: "rules",
      optional: true,
    },
    { name: "options", summary: "None yet.", type: "options", optional: true },
  ],
  returns: "The cleaned cells, in the shape of the range.",
  example: { formula: '=HF_CLEAN("  Caf&eacute;   Royal ")', result: "Café Royal" },
  ask([values, what, options], settings) {
    const rules = what ?? "";
    if (typeof rules !== "string")
      throw new UsageError('Name the rules in one text, such as "trim, date:iso".');
    if (options !== undefined && options !== null && String(options).trim() !== "")
      throw new UsageError("HF_CLEAN takes no options: name all rules in its second argument.");
    const { grid } = cleanGrid(toGrid(values), rules, () => settings.locale);
    return { job: null, show: () => grid };
  },
};
