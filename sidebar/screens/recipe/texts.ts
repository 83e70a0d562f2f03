import { inWords, type Language } from "../../../src/core/messages/format.ts";
import type { Said } from "../../../src/core/messages/pattern.ts";
import { RECIPES } from "../../../src/core/recipe/sentences.ts";
import { titleOf } from "../../named.ts";
import { recipes } from "../../texts/en-recipes.ts";
import { type Spoken, speak } from "../../texts/spoken.ts";
import { languageWith } from "../../texts.ts";

let known: { language: Language; words: Spoken<typeof recipes> } | undefined;

const current = () => {
  const language = known?.language ?? languageWith({ ...RECIPES, recipes });
  known ??= { language, words: speak(recipes, language, "recipes") };
  return known;
};

/** What this folder says, in the page's language; it is first asked for once the page knows it. */
export const words = new Proxy({} as Spoken<typeof recipes>, {
  get: (_none, key: string) => current().words[key as keyof typeof recipes],
});

/** What is said of a recipe, or of what went wrong with it, in the page's language. */
export const say = (said: Said): string => inWords(withTitle(said), current().language);

/** A function is called what the page calls it. */
const withTitle = (said: Said): Said =>
  said.code === "steps.model"
    ? { ...said, args: { ...said.args, name: titleOf(String(said.args.name)) } }
    : said;

/** The start of a row, as it is named to people who hear the page. */
export const briefly = (texts: readonly string[]): string =>
  [...texts.join(" | ").slice(0, 200)].slice(0, 80).join("");
