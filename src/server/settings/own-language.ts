import { type Catalog, english, patternIn } from "../../core/messages/english.ts";
import { format, inWords, type Language } from "../../core/messages/format.ts";
import type { ArgsOf, Said } from "../../core/messages/pattern.ts";
import { MESSAGES, Told } from "../../core/messages/said.ts";
import { RECIPES } from "../../core/recipe/sentences.ts";
import { readJson } from "../../core/tasks/json-shape.ts";
import { MENU_SAYS } from "../menu-says.ts";
import { catalog } from "./catalog.ts";
import { quietly } from "./quietly.ts";

/**
 * The language of the person's account, which Google tells before anything is authorised: its code and its catalog, which
 * is empty where Stet has none, as for English, and where reading it fails.
 */
function own(): { code: string; catalog: Catalog } {
  return quietly(
    () => {
      const code = Session.getActiveUserLocale();
      const read = readJson(catalog(code));
      return { code, catalog: typeof read === "object" && read !== null ? (read as unknown as Catalog) : {} };
    },
    { code: "en", catalog: {} },
  );
}

/** The lines of the menu by their functions; undefined for what the person's language lacks. */
export function menuTitles(): (name: string) => string | undefined {
  const titles = own().catalog;
  return (name) => patternIn(titles, `menu.${name}`);
}

/** The language in which dialogs speak; what its catalog lacks is said in English. */
function ownLanguage(): Language {
  const { code, catalog: said } = own();
  const inEnglish = english({ ...MESSAGES, ...RECIPES, menuSays: MENU_SAYS });
  if (Object.keys(said).length === 0) return inEnglish;
  const pattern = (of: string) => patternIn(said, of) ?? inEnglish.pattern(of);
  const language: Language = {
    plural: (n) => quietly(() => new Intl.PluralRules(code).select(n), inEnglish.plural(n)),
    write: (kind, value, style) =>
      style === "" && typeof value === "number" && kind === "number"
        ? value.toLocaleString(code)
        : inEnglish.write(kind, value, style),
    pattern,
    quote: (word) => format(pattern("list.quoted") ?? "", { word }, language),
    and: pattern("list.and") ?? "",
    or: pattern("list.or") ?? "",
  };
  return language;
}

type Says = typeof MENU_SAYS;
type Given<Pattern extends string> = keyof ArgsOf<Pattern> extends never ? [] : [args: ArgsOf<Pattern>];

/** What an item of the menu says, in the language of the person's account. */
export const menuSays = <Name extends keyof Says>(name: Name, ...[args]: Given<Says[Name]>): string =>
  inWords({ code: `menuSays.${name}`, args: args ?? {} }, ownLanguage());

/** The same of anything that is said by its code. */
export const inOwnWords = (said: Said): string => inWords(said, ownLanguage());

/** What an item of the menu does, whose refusals Google shows to the person as they are. */
export function inOwnLanguage(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    throw new Error(inWords(error.says, ownLanguage()));
  }
}
