import { useEffect, useState } from "preact/hooks";
import type { Scored } from "../../../src/core/cells/scored-cells.ts";
import type { ValueCount } from "../../../src/core/facets/facets.ts";
import {
  type LanguageCount,
  type LanguageTold,
  languagesOf,
  languageTold,
  textsWithWords,
} from "../../../src/core/facets/languages.ts";
import { engine } from "../../device/engine.ts";
import { wordsOf } from "../../texts.ts";

/** Texts that are looked at in one go, between which the page draws how far it is. */
const GO = 500;

/** What was told of texts since the page is open, whatever column they stand in. */
const known = new Map<string, LanguageTold>();

interface Languages {
  /** Undefined until all texts are looked at. */
  counts: readonly LanguageCount[] | undefined;
  /** How many of how many different texts are looked at. */
  done: number;
  of: number;
  /** Rows without words, which are in no language. */
  wordless: number;
  failure: string;
}

/** Has the language of each different text of a column told on this device. @param model undefined until it is there */
export function useLanguages(values: readonly ValueCount[], model: string | undefined): Languages {
  const [told, setTold] = useState<Omit<Languages, "wordless"> & { values: readonly ValueCount[] }>();
  useEffect(() => {
    if (model === undefined) return;
    let current = true;
    const texts = textsWithWords(values);
    const look = async () => {
      const open = texts.filter((text) => !known.has(text));
      for (let first = 0; first < open.length && current; first += GO) {
        const done = texts.length - open.length + first;
        setTold({ values, counts: undefined, done, of: texts.length, failure: "" });
        const some = open.slice(first, first + GO);
        const answers = await engine.answer(model, "text-classification", some, {});
        for (const [at, text] of some.entries())
          known.set(text, languageTold(text, answers[at] as readonly Scored[]));
      }
      if (!current) return;
      const counts = languagesOf(values, known);
      setTold({ values, counts, done: texts.length, of: texts.length, failure: "" });
    };
    look().catch(
      (error) =>
        current && setTold({ values, counts: undefined, done: 0, of: texts.length, failure: wordsOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [values, model]);
  const now = told?.values === values ? told : undefined;
  const all = values.reduce((sum, { rows }) => sum + rows, 0);
  const counted = now?.counts?.reduce((sum, { rows }) => sum + rows, 0) ?? all;
  return {
    counts: now?.counts,
    done: now?.done ?? 0,
    of: now?.of ?? 0,
    wordless: all - counted,
    failure: now?.failure ?? "",
  };
}
