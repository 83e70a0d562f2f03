import type { Cell } from "../grid.ts";
import { type Rule, textRule } from "./rule.ts";

/** What people write for “nothing here”, in lower case. */
const TOKENS = [
  "n/a|na|n.a.|n.a|#n/a|#n/a n/a|<na>|null|(null)|none|(none)|nil|nan|-nan|undefined|-|--|---|–|—|.|..|...|…|?|??|???|*",
  "unknown|unk|not available|not applicable|not given|not known|not specified|not stated|not provided|not recorded|no data|no information|missing|(missing)|blank|(blank)|empty|(empty)|tbd|tba|tbc|to be determined",
  "inconnu|non disponible|non renseigné|non communiqué|n.c.|n.d.|s.o.|néant|keine angabe|keine angaben|k. a.|k.a.|unbekannt|entfällt|desconocido|no disponible|sin datos|s/d|no consta|desconhecido|não disponível|sem dados|sconosciuto|non disponibile|onbekend|niet beschikbaar|n.v.t.",
];

export const nullTokens: Rule = {
  name: "nullTokens",
  summary:
    "Empties cells that only say that there is nothing, such as N/A, none or --; leaves NA alone in a column of two-letter codes.",
  parameters: [{ name: "list", summary: "The words to empty instead of the usual ones, separated by |." }],
  lossless: false,
  example: { before: "N/A", after: "" },
  prepare: (column, { list }) => {
    const tokens = new Set((list ?? TOKENS.join("|")).toLowerCase().split("|"));
    const codes = list === undefined && isColumnOfCodes(column);
    return textRule((text) => {
      const token = text.trim().toLowerCase();
      if (!tokens.has(token)) return { value: text };
      if (codes && /^\p{L}\p{L}$/u.test(token)) {
        return { value: text, doubt: `“${text}” may be a code here, so it was not emptied.` };
      }
      return { value: "", did: `emptied “${text}”` };
    })([], {});
  },
};

/** Most of the column is two capital letters: countries, states, languages. */
function isColumnOfCodes(column: readonly Cell[]): boolean {
  const texts = column.filter((cell) => typeof cell === "string" && cell !== "");
  return (
    texts.length > 2 && texts.filter((cell) => /^[A-Z]{2}$/.test(String(cell))).length > texts.length * 0.6
  );
}
