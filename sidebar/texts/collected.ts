import { MEANING, METHODS } from "../../src/core/cluster/methods.ts";
import { FUNCTIONS } from "../../src/core/functions/functions.ts";
import type { Catalog } from "../../src/core/messages/english.ts";
import { deviceModels } from "../../src/core/models/device-models.ts";
import { BY_HAND } from "../../src/core/operations/by-hand/all.ts";
import { RECIPES } from "../../src/core/recipe/sentences.ts";
import { RULES } from "../../src/core/rules/rules.ts";
import { GLOBALS } from "../../src/server/menu.ts";
import { MENU_SAYS } from "../../src/server/menu-says.ts";
import { inWords } from "../fields/in-words.ts";
import { labelOf, ruleDoes } from "../named.ts";
import { english } from "./en.ts";
import { recipes } from "./en-recipes.ts";

/** Text as a message: braces in it are meant as they stand. */
const literal = (text: string): string => text.replaceAll("'", "''").replace(/\{+[^{}]*\}+/g, "'$&'");

/** What a form has no field for: the column that a function works on. */
const column = (fn: (typeof FUNCTIONS)[number]) => fn.params.find(({ type }) => type === "range");

/** A choice that is written so in every language: a code, a mark, a format. */
const isCode = (choice: string): boolean =>
  /^(?:[a-z]{2}|[^a-z]+|.*\d.*|hms|ean|lei|iban|isbn|issn|csv|html|url|iso)$/.test(choice);

/** What rules let people choose among, by the names of their settings. */
function choices(): Catalog {
  const all: Record<string, Record<string, string>> = {};
  for (const { name, choices: own = [] } of RULES.flatMap(({ parameters }) => parameters))
    for (const choice of own.filter((each) => !isCode(each))) {
      all[name] = { ...all[name], [choice]: inWords(choice) };
    }
  return all;
}

/**
 * Everything that the sidebar says, in English: its own texts, and those that rules, functions and checks bring along.
 * A language's catalog has the same shape.
 */
export function collected(): Catalog {
  const shown = FUNCTIONS.filter((fn) => column(fn) !== undefined);
  const fields = shown.flatMap((fn) => fn.params.filter((param) => param !== column(fn)));
  return {
    ...english,
    menu: Object.fromEntries(
      GLOBALS.flatMap(({ name, title }) => (title === undefined ? [] : [[name, title]])),
    ),
    menuSays: MENU_SAYS,
    ...RECIPES,
    recipes,
    rules: Object.fromEntries(RULES.map((rule) => [rule.name, literal(ruleDoes(rule))])),
    ruleTitles: Object.fromEntries(RULES.map(({ name, listed }) => [name, literal(listed.title)])),
    byHand: Object.fromEntries(
      BY_HAND.map(({ name, listed, summary, settings }) => [
        name,
        {
          title: listed.title,
          summary,
          settings: Object.fromEntries(settings.map((each) => [each.name, each.title])),
          choices: Object.fromEntries(
            settings.flatMap(({ name: setting, choices }) =>
              typeof choices === "object" ? [[setting, choices]] : [],
            ),
          ),
        },
      ]),
    ),
    settings: Object.fromEntries(
      RULES.filter(({ parameters }) => parameters.length > 0).map(({ name, parameters }) => [
        name,
        Object.fromEntries(parameters.map((each) => [each.name, literal(each.summary)])),
      ]),
    ),
    settingNames: Object.fromEntries(
      RULES.flatMap(({ parameters }) => parameters.map(({ name }) => [name, inWords(name)])),
    ),
    settingChoices: choices(),
    methods: Object.fromEntries(
      [...METHODS, MEANING].map(({ name, title, summary }) => [name, { title, summary }]),
    ),
    params: Object.fromEntries(fields.map((param) => [param.name, labelOf(param)])),
    deviceModels: Object.fromEntries(
      deviceModels().map(({ id, summary, languages }) => [
        id,
        { summary, ...(/[a-z]/i.test(languages) && { languages }) },
      ]),
    ),
    functions: Object.fromEntries(
      shown.map((fn) => [
        fn.name,
        {
          title: literal(fn.title),
          summary: literal(fn.summary),
          params: Object.fromEntries(
            fn.params
              .filter((param) => param !== column(fn))
              .map(({ name, summary }) => [name, literal(summary)]),
          ),
        },
      ]),
    ),
  };
}
