import { filled, showResult } from "../cells.ts";
import { ENTITY_KINDS, entityKind, kindName } from "../entity-kinds.ts";
import type { Asked, SheetFunction } from "../function.ts";
import { type Argument, type Cell, isBlank, textOf, toGrid } from "../grid.ts";
import type { Json } from "../json.ts";
import { modelOf } from "../model-of.ts";
import { MODEL_OPTIONS, type Options, readOptions, shareOption } from "../options.ts";
import { FINDERS } from "../rules/find/finders.ts";
import type { Settings } from "../settings.ts";
import type { Entity } from "../tasks/token-classification.ts";

/** One thing found in a text, by the name of its kind. */
interface Found {
  kind: string;
  text: string;
  score?: number;
  /** False when it does not stand in the text. */
  found: boolean;
}

export const extract: SheetFunction = {
  name: "HF_EXTRACT",
  title: "Extract",
  group: "Text",
  summary:
    "Takes out of each text what you name: people, organisations, places by a model of names; dates, amounts, e-mails by rules; anything else by a model that follows instructions.",
  params: [
    { name: "values", summary: "The cell or range to take things out of.", type: "range" },
    {
      name: "what",
      summary:
        'What to look for, such as "people, places", "email" or "the amount of the fine"; all names when left out.',
      type: "text",
      optional: true,
    },
    {
      name: "options",
      summary: 'Any of "columns" (one for each kind), "scores", "min: 0.8", "model: org/name".',
      type: "options",
      optional: true,
    },
  ],
  returns: "What was found in each text, one after the other; with columns, a column for each kind.",
  example: { formula: '=HF_EXTRACT("Maria Silva joined Acme in Berlin", "people")', result: "Maria Silva" },
  ask([values, what, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "columns", "scores", "min"]);
    const wanted = readWanted(what);
    const { cells, back } = filled(toGrid(values));
    const texts = cells.map(textOf);
    const way =
      wanted.length > 0 && wanted.every(isFindable)
        ? byRule(wanted, settings)
        : byModel(texts, wanted, options, settings);
    const width = "columns" in options ? way.kinds.length : 1;
    return {
      job: way.job,
      show(results) {
        const shown = (found: readonly Found[]): Cell[] => arrange(found, way.kinds, options);
        if (way.job === null)
          return back(
            texts.map((text) => shown(way.read(text, null))),
            width,
          );
        return back(
          results.map((result, index) =>
            showResult(result, (answer) => shown(way.read(texts[index] ?? "", answer))),
          ),
          width,
        );
      },
    };
  },
};

/** One way of finding: what to ask, the kinds it finds, and what was found in a text, with its answer if one was asked. */
interface Way extends Pick<Asked, "job"> {
  kinds: readonly string[];
  read(text: string, answer: Json): Found[];
}

const readWanted = (what: Argument): string[] =>
  (Array.isArray(what) ? what.flat().map(textOf) : isBlank(what) ? [] : textOf(what ?? "").split(","))
    .map((each) => each.trim())
    .filter((each) => each !== "");

const SAME_AS: Record<string, string> = {
  dates: "date",
  times: "time",
  numbers: "number",
  percentage: "percent",
  percentages: "percent",
  money: "currency",
  amount: "currency",
  amounts: "currency",
  phones: "phone",
  "phone number": "phone",
  "phone numbers": "phone",
  emails: "email",
  "e-mail": "email",
  "e-mails": "email",
  mail: "email",
  urls: "url",
  link: "url",
  links: "url",
  "web address": "url",
  ips: "ip",
  "ip address": "ip",
};

const finderOf = (word: string) => {
  const plain = word.toLowerCase();
  return FINDERS.find((finder) => finder.kind === (SAME_AS[plain] ?? plain));
};

const isFindable = (word: string): boolean => finderOf(word) !== undefined;

/** What rules find needs no model: nothing is asked, nothing leaves. */
function byRule(wanted: readonly string[], settings: Settings): Way {
  return {
    job: null,
    kinds: wanted,
    read: (text) =>
      wanted.flatMap((kind) =>
        [...(finderOf(kind)?.find(text, { language: "auto", locale: settings.locale }) ?? [])].map(
          ({ value }) => ({
            kind,
            text: value,
            found: true,
          }),
        ),
      ),
  };
}

function byModel(
  texts: readonly string[],
  wanted: readonly string[],
  options: Options,
  settings: Settings,
): Way {
  const named = wanted.every((word) => entityKind(word));
  const asked = modelOf(
    "token-classification",
    options,
    settings,
    named ? "token-classification" : "extraction",
  );
  if (asked.task === "token-classification") {
    const kinds =
      wanted.length > 0
        ? wanted.map((word) => entityKind(word)?.name ?? word)
        : ENTITY_KINDS.map((kind) => kind.name);
    return {
      job: { ...asked, parameters: {}, inputs: texts },
      kinds,
      read: (_text, answer) =>
        (answer as unknown as readonly Entity[])
          .map((entity) => ({ ...entity, kind: kindName(entity.kind) }))
          .filter((entity) => wanted.length === 0 || kinds.includes(entity.kind)),
    };
  }
  const kinds = wanted.length > 0 ? wanted : ["people", "organisations", "places"];
  return {
    job: { ...asked, parameters: inWords(kinds), inputs: texts },
    kinds,
    read: (text, answer) =>
      kinds.flatMap((kind) => {
        const found = (answer as Record<string, readonly string[]>)[kind] ?? [];
        return found
          .filter((each) => each !== "")
          .map((each) => ({ kind, text: each, found: text.includes(each) }));
      }),
  };
}

const inWords = (kinds: readonly string[]): { [name: string]: Json } => ({
  instruction: `Copy out of the row, letter for letter as it stands there: ${kinds.join("; ")}. An empty list for what the row does not say.`,
  schema: {
    type: "object",
    properties: Object.fromEntries(kinds.map((kind) => [kind, { type: "array", items: { type: "string" } }])),
    required: [...kinds],
    additionalProperties: false,
  },
  tokens: 60 * kinds.length,
});

/** In one cell, each once, its kind behind it where several were asked for; or a cell for each kind. */
function arrange(found: readonly Found[], kinds: readonly string[], options: Options): Cell[] {
  const min = shareOption(options, "min") ?? 0;
  const sure = found.filter(({ score = 1 }) => score >= min);
  const write = (one: Found, withKind: boolean): string => {
    const about = [
      ...(withKind ? [one.kind] : []),
      ...("scores" in options && one.score !== undefined ? [String(Math.round(one.score * 100) / 100)] : []),
      ...(one.found ? [] : ["not in the text"]),
    ];
    return about.length > 0 ? `${one.text} (${about.join(", ")})` : one.text;
  };
  const join = (list: readonly Found[], withKind: boolean) =>
    [...new Set(list.map((one) => write(one, withKind)))].join("; ");
  return "columns" in options
    ? kinds.map((kind) =>
        join(
          sure.filter((one) => one.kind === kind),
          false,
        ),
      )
    : [join(sure, kinds.length > 1)];
}
