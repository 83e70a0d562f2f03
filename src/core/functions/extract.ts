import { ENTITY_KINDS, entityKind, kindName } from "../arguments/entity-kinds.ts";
import { MODEL_OPTIONS, minFor, type Options, readOptions, shareOption } from "../arguments/options.ts";
import { type Argument, type Cell, textOf, toGrid } from "../cells/grid.ts";
import type { Json } from "../cells/json.ts";
import { filled, showResult } from "../cells/show-result.ts";
import { modelOf } from "../models/model-of.ts";
import { FINDERS } from "../rules/find/finders.ts";
import type { Settings } from "../settings/settings.ts";
import { inSource } from "../tasks/copied-text.ts";
import type { Job } from "../tasks/job.ts";
import type { Entity } from "../tasks/token-classification.ts";
import type { SheetFunction } from "./function.ts";

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
    const { cells, back } = filled(toGrid(values));
    const texts = cells.map(textOf);
    const wanted = readWanted(what);
    // Rules find what they can, unless a model was named; a model is asked for the rest.
    const byRules = options.model ? [] : wanted.filter(isFindable);
    const rest = wanted.filter((word) => !byRules.includes(word));
    const model = rest.length > 0 || wanted.length === 0 ? byModel(texts, rest, options, settings) : null;
    const find = finding(byRules, settings);
    const kinds =
      wanted.length === 0
        ? (model?.kinds ?? [])
        : [...new Set(wanted.map((word) => model?.nameOf(word) ?? word))];
    const show = (text: string, answer: Json | null): Cell[] =>
      arrange([...find(text), ...(answer === null ? [] : (model?.read(text, answer) ?? []))], kinds, options);
    const width = "columns" in options ? kinds.length : 1;
    return {
      job: model?.job ?? null,
      show: (results) =>
        model === null
          ? back(
              texts.map((text) => show(text, null)),
              width,
            )
          : back(
              results.map((result, index) =>
                showResult(result, (answer) => show(texts[index] ?? "", answer)),
              ),
              width,
            ),
    };
  },
};

/** What a model is asked for, and how its answer is read. */
interface ByModel {
  job: Job;
  kinds: readonly string[];
  /** What a word that was written is called among what is found. */
  nameOf(word: string): string;
  read(text: string, answer: Json): Found[];
}

function readWanted(what: Argument): string[] {
  const written = Array.isArray(what)
    ? what.flat().map(textOf)
    : textOf(what ?? "").split(/[;\n]/.test(textOf(what ?? "")) ? /[;\n]/ : ",");
  return [...new Set(written.map((each) => each.trim()).filter((each) => each !== ""))];
}

const sameAs = (): Record<string, string> => ({
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
});

const finderOf = (word: string) => {
  const plain = word.toLowerCase();
  return FINDERS.find((finder) => finder.kind === (sameAs()[plain] ?? plain));
};

const isFindable = (word: string): boolean => finderOf(word) !== undefined;

/** What rules find needs no model: nothing is asked, nothing leaves. */
function finding(kinds: readonly string[], settings: Settings): (text: string) => Found[] {
  if (kinds.length === 0) return () => [];
  const hints = { language: "auto", locale: settings.locale };
  return (text) =>
    kinds.flatMap((kind) =>
      [...(finderOf(kind)?.find(text, hints) ?? [])].map(({ value }) => ({ kind, text: value, found: true })),
    );
}

function byModel(
  texts: readonly string[],
  wanted: readonly string[],
  options: Options,
  settings: Settings,
): ByModel {
  const named = wanted.every((word) => entityKind(word));
  const use = named ? "token-classification" : "extraction";
  const asked = modelOf("token-classification", options, settings, use);
  const nameOf = (word: string) => (named ? entityKind(word)?.name : undefined) ?? word;
  if (asked.task === "token-classification") {
    const kinds =
      wanted.length > 0 ? [...new Set(wanted.map(nameOf))] : ENTITY_KINDS.map((kind) => kind.name);
    return {
      job: { ...asked, parameters: {}, inputs: texts },
      kinds,
      nameOf,
      read: (_text, answer) =>
        (answer as unknown as readonly Entity[])
          .map((entity) => ({ ...entity, kind: kindName(entity.kind) }))
          .flatMap((entity) => {
            const kind = wanted.length === 0 ? entity.kind : kinds.find((each) => isKind(each, entity.kind));
            return kind === undefined ? [] : [{ ...entity, kind }];
          }),
    };
  }
  minFor(asked, options);
  const kinds = wanted.length > 0 ? [...new Set(wanted.map(nameOf))] : ["person", "organisation", "place"];
  return {
    job: { ...asked, parameters: inWords(kinds), inputs: texts },
    kinds,
    nameOf,
    read: (text, answer) =>
      kinds.flatMap((kind) =>
        ((answer as Record<string, readonly string[]>)[kind] ?? [])
          .filter((each) => each.trim() !== "")
          .map((each) => {
            const inText = inSource(each, text);
            return { kind, text: inText ?? each.trim(), found: inText !== undefined };
          }),
      ),
  };
}

/** Whether a model's label is what was written: models of other names have kinds of their own, such as DISEASE. */
const isKind = (written: string, label: string): boolean =>
  written === label || written.toLowerCase().replace(/s$/, "") === label.replace(/[_-]/g, " ");

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
