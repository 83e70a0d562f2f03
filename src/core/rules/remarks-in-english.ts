import { type Catalog, englishOf } from "../messages/english.ts";
import type { Said } from "../messages/pattern.ts";
import { RULES } from "./rules.ts";

let catalog: { readonly remarks: Catalog } | undefined;

/** All that rules say of cells, in English, each in its rule's own file. */
export function remarks(): { readonly remarks: Catalog } {
  catalog ??= { remarks: Object.fromEntries(RULES.map((rule) => [rule.name, rule.remarks ?? {}])) };
  return catalog;
}

/** What a rule said of a cell, in English, as it stands in a document. */
export const remarkInEnglish = (says: Said): string => englishOf(says, remarks());
