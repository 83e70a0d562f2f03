import { address } from "./address.ts";
import { fixEncoding } from "./fix-encoding.ts";
import { name } from "./name.ts";
import type { Rule } from "./rule.ts";
import { trim } from "./trim.ts";

/**
 * Every rule, in the order that menus and docs list them. The lossless ones among them, in this order, are what
 * `HF_CLEAN(values)` applies when nothing is asked for; named rules run in the order that a person wrote them.
 * Adding a rule is one import and one line here.
 */
export const RULES: readonly Rule[] = [
  // Text
  trim,
  fixEncoding,
  // Numbers, dates and times

  // Typed values: phones, e-mails, URLs, places, names, addresses
  name,
  address,
];
