import { type Cell, isBlank } from "../cells/grid.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  emptied: "emptied “{text}”",
  maybeMeant:
    '“{text}” may be {meant, select, code {a code} name {a name} other {a sign}} here, so it was not emptied; say nullTokens:list="{word}" to empty it.',
} as const;

const say = remarksOf<typeof REMARKS>("nullTokens");

/** What people write for “nothing here”, in lower case. */
const TOKENS = [
  "n/a|na|n.a.|n.a|#n/a|#n/a n/a|<na>|null|(null)|none|(none)|nil|nan|-nan|undefined|-|--|---|–|—|.|..|...|…|?|??|???|*",
  "unknown|unk|not available|not applicable|not given|not known|not specified|not stated|not provided|not recorded|no data|no information|missing|(missing)|blank|(blank)|empty|(empty)|tbd|tba|tbc|to be determined",
  "inconnu|non disponible|non renseigné|non communiqué|n.c.|n.d.|s.o.|néant|keine angabe|keine angaben|k. a.|k.a.|unbekannt|entfällt|desconocido|no disponible|sin datos|s/d|no consta|desconhecido|não disponível|sem dados|sconosciuto|non disponibile|onbekend|niet beschikbaar|n.v.t.",
];

let usual: ReadonlySet<string> | undefined;

/** Whether a text is one of the usual ways to say that there is nothing, whatever stands around it. */
export function saysNothingUsually(text: string): boolean {
  usual ??= new Set(TOKENS.join("|").split("|"));
  return usual.has(text.trim().toLowerCase());
}

export const nullTokens: Rule = {
  name: "nullTokens",
  listed: { title: "Empty cells that say N/A", group: "blanks", also: "null none missing" },
  summary:
    "Empties cells that only say that there is nothing, such as N/A, none or --; leaves NA alone in a column of codes, Null or None in one of names, and a dash in one of signs.",
  parameters: [{ name: "list", summary: "The words to empty instead of the usual ones, separated by |." }],
  lossless: false,
  example: { before: "N/A", after: "" },
  prepare: (column, { list }) => {
    const asked = list === undefined ? undefined : new Set(list.toLowerCase().split("|"));
    const empty = (text: string) => ({ value: "", did: say("emptied", { text }) });
    if (asked)
      return textRule((text) => (asked.has(text.trim().toLowerCase()) ? empty(text) : { value: text }))(
        [],
        {},
      );
    let others: readonly string[] | undefined;
    return textRule((text) => {
      if (!saysNothingUsually(text)) return { value: text };
      others ??= otherTexts(column);
      const meant = whatItMayBe(text.trim(), others);
      return meant === undefined
        ? empty(text)
        : {
            value: text,
            doubt: say("maybeMeant", { text, meant, word: text.trim() }),
          };
    })([], {});
  },
  remarks: REMARKS,
};

/** The different texts of a column that do not say that there is nothing. */
const otherTexts = (column: readonly Cell[]): readonly string[] => [
  ...new Set(
    column.flatMap((cell) =>
      typeof cell === "string" && !isBlank(cell) && !saysNothingUsually(cell) ? [cell.trim()] : [],
    ),
  ),
];

/** Words for nothing that are names as well. */
const NAMES_TOO = /^(?:null|none|nil|nan|na|blank)$/i;

/** Those that are surnames, so that a few names beside them are enough. */
const SURNAMES = /^N(?:ull|il|an?|ULL|IL)$/;

/** How names and codes are written, and the words for nothing that some are: surnames, towns, airports, elements. */
const STYLES: readonly (readonly [style: RegExp, words: RegExp, meant: string])[] = [
  [/^(?=.*\p{Lu})[\p{Lu}\d]{2,5}$/u, /^\p{L}+$/u, "code"],
  [/^\p{Lu}[\p{Lu}'’.-]*(?:\s[\p{Lu}'’.-]+){0,4}$/u, NAMES_TOO, "name"],
  [
    /^\p{Lu}[\p{Ll}\p{M}]*(?:[\s'’.-]{1,2}(?:\p{Lu}|(?:[dl][aeiu]|de[rsl]|do|of|the|v[ao]n|sur|a[mn])\b)[\p{Ll}\p{M}]*){0,4}$/u,
    NAMES_TOO,
    "name",
  ],
  [/^\p{Ll}+$/u, NAMES_TOO, "name"],
];

/** The share of a column's other values that must be written as a word is, for it to be one of them. */
const SHARE = 0.4;

/** What a sign or a word for nothing may be among the other texts of its column; undefined where it is nothing. */
function whatItMayBe(text: string, others: readonly string[]): string | undefined {
  if (!/\p{L}/u.test(text)) return others.some(isSign) ? "sign" : undefined;
  const least = (meant: string): number =>
    meant === "code"
      ? 2
      : others.length < 3 && SURNAMES.test(text)
        ? Math.max(/[a-z]/.test(text) ? 0 : 1, others.length)
        : 3;
  const style = STYLES.find(
    ([written, words, meant]) =>
      written.test(text) &&
      words.test(text) &&
      others.filter((other) => written.test(other)).length >= Math.max(least(meant), others.length * SHARE),
  );
  return style?.[2];
}

/** A value that is nothing but marks, or ends in a plus or minus as grades do: a dash beside it is one, too. */
const isSign = (text: string): boolean => /^[^\p{L}\p{N}]+$|^\p{L}{1,3}[+−-]$/u.test(text);
