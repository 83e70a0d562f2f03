import type { Cell } from "../cells/grid.ts";
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
    "Empties cells that only say that there is nothing, such as N/A, none or --; leaves NA alone in a column of codes, and Null or None in one of names.",
  parameters: [{ name: "list", summary: "The words to empty instead of the usual ones, separated by |." }],
  lossless: false,
  example: { before: "N/A", after: "" },
  prepare: (column, { list }) => {
    const tokens = new Set((list ?? TOKENS.join("|")).toLowerCase().split("|"));
    const codes = list === undefined && isColumnOf(CODE, column);
    const names = list === undefined && isColumnOf(NAME, column);
    return textRule((text) => {
      const token = text.trim().toLowerCase();
      if (!tokens.has(token)) return { value: text };
      if (names && NAME.test(text.trim()))
        return { value: text, doubt: `“${text}” may be a name here, so it was not emptied.` };
      if (codes && /^\p{L}\p{L}$/u.test(token)) {
        return { value: text, doubt: `“${text}” may be a code here, so it was not emptied.` };
      }
      return { value: "", did: `emptied “${text}”` };
    })([], {});
  },
};

/** Countries, states, languages, sales regions. */
const CODE = /^[A-Z]{2,5}$/;
/** A name of a person or a place in one word. */
const NAME = /^\p{Lu}\p{Ll}{1,14}(?:['’-]\p{Lu}\p{Ll}{1,14})?$/u;

/** Whether most of a column is written like that, apart from what it is asked about; a few values repeated are labels. */
function isColumnOf(shape: RegExp, column: readonly Cell[]): boolean {
  const texts = column.filter((cell) => typeof cell === "string" && cell !== "").map(String);
  const shaped = texts.filter((text) => shape.test(text));
  const varied = shape === CODE || new Set(shaped).size > Math.max(4, shaped.length * 0.4);
  return texts.length > 2 && shaped.length > texts.length * 0.6 && varied;
}
