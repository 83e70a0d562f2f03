import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  replaced: "replaced look-alike letters of another alphabet",
  mixed: "“{word}” mixes two alphabets, and either could be meant.",
} as const;

const say = remarksOf<typeof REMARKS>("lookAlikes");

/** Letters that look the same in print, pair by pair: Cyrillic and Latin, Greek and Latin (Unicode's confusables). */
const CYRILLIC = "АAВBЕEІIКKМMНHОOРPСCТTУYХXаaеeіiоoрpсcуyхx";
/** Letters of few languages: met in a Latin word they are disguise, but no Latin letter is taken for one. */
const RARE_CYRILLIC = "ЅSЈJѕsјjһhԁdԛqԝw";
const GREEK = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo";

export const lookAlikes: Rule = {
  name: "lookAlikes",
  listed: { title: "Letters of another alphabet", group: "letters", also: "Cyrillic Greek" },
  summary:
    "Replaces Cyrillic or Greek letters that stand in for Latin ones, or the reverse, in a word of mixed scripts; leaves a word alone when the script it is meant to be in is not certain.",
  parameters: [],
  lossless: false,
  byCell: true,
  example: { before: "Mоscow", after: "Moscow" },
  mark: /[\u0370-\u052f]/,
  prepare: () => {
    const toLatin = pairs(CYRILLIC + RARE_CYRILLIC + GREEK, 0, 1);
    const toCyrillic = pairs(CYRILLIC, 1, 0);
    const toGreek = pairs(GREEK, 1, 0);
    return textRule((text) => {
      if (!/\p{Script=Latin}/u.test(text) || !/[\u0370-\u052f]/.test(text)) return { value: text };
      let unsure = "";
      const value = text.replace(/\p{L}+/gu, (word) => {
        if (!/[A-Za-z]/.test(word) || !/[\u0370-\u052f]/.test(word)) return word;
        const latin = isNotation(word) ? null : rewrite(word, toLatin, /\p{Script=Latin}/u);
        const greek = isMostlyGreek(word) ? rewrite(word, toGreek, /\p{Script=Greek}/u) : null;
        const other = rewrite(word, toCyrillic, /\p{Script=Cyrillic}/u) ?? greek;
        if (latin !== null && other !== null) unsure = word;
        return latin !== null && other === null ? latin : latin === null && other !== null ? other : word;
      });
      return {
        value,
        ...(value !== text && { did: say("replaced") }),
        ...(unsure !== "" && { doubt: say("mixed", { word: unsure }) }),
      };
    })([], {});
  },
  remarks: REMARKS,
};

/** A Greek letter or two beside Latin ones are notation, as in μM, Aβ and NF-κB; a Greek word has more of its own. */
const isMostlyGreek = (word: string): boolean =>
  (word.match(/\p{Script=Greek}/gu)?.length ?? 0) > Math.max(2, word.match(/[A-Za-z]/g)?.length ?? 0);

/** "Τc", "Ην": one Latin letter beside one Greek one says nothing of disguise. */
const isNotation = (word: string): boolean => /\p{Script=Greek}/u.test(word) && word.length < 4;

/** The word in one script, or null when one of its letters has no look-alike there. */
function rewrite(word: string, table: ReadonlyMap<string, string>, script: RegExp): string | null {
  let rewritten = "";
  for (const letter of word) {
    const same = script.test(letter) ? letter : table.get(letter);
    if (same === undefined) return null;
    rewritten += same;
  }
  return rewritten;
}

function pairs(letters: string, from: 0 | 1, to: 0 | 1): Map<string, string> {
  const table = new Map<string, string>();
  for (let at = 0; at < letters.length; at += 2)
    table.set(letters.charAt(at + from), letters.charAt(at + to));
  return table;
}
