import { address } from "./address.ts";
import { boolean } from "./boolean.ts";
import { changeCase } from "./case.ts";
import { chomp } from "./chomp.ts";
import { company } from "./company.ts";
import { country } from "./country.ts";
import { currency } from "./currency.ts";
import { dashes } from "./dashes.ts";
import { date } from "./date.ts";
import { datePart } from "./date-part.ts";
import { decodeEntities } from "./decode-entities.ts";
import { duration } from "./duration.ts";
import { email } from "./email.ts";
import { find } from "./find.ts";
import { fixEncoding } from "./fix-encoding.ts";
import { id } from "./id.ts";
import { key } from "./key.ts";
import { language } from "./language.ts";
import { lookAlikes } from "./look-alikes.ts";
import { name } from "./name.ts";
import { nullTokens } from "./null-tokens.ts";
import { number } from "./number.ts";
import { phone } from "./phone.ts";
import { postcode } from "./postcode.ts";
import { quotes } from "./quotes.ts";
import { region } from "./region.ts";
import { removeAccents } from "./remove-accents.ts";
import { removeControl } from "./remove-control.ts";
import { replace } from "./replace.ts";
import { round } from "./round.ts";
import type { Rule } from "./rule.ts";
import { split } from "./split.ts";
import { squeeze } from "./squeeze.ts";
import { stripHtml } from "./strip-html.ts";
import { time } from "./time.ts";
import { trim } from "./trim.ts";
import { unescapeText } from "./unescape.ts";
import { unicode } from "./unicode.ts";
import { url } from "./url.ts";

/**
 * Every rule, in the order that menus and docs list them. The lossless ones among them, in this order, are what
 * `HF_CLEAN(values)` applies when nothing is asked for; named rules run in the order that a person wrote them.
 * Adding a rule is one import and one line here.
 */
export const RULES: readonly Rule[] = [
  // Text
  trim,
  decodeEntities,
  removeControl,
  unicode,
  fixEncoding,
  stripHtml,
  quotes,
  dashes,
  lookAlikes,
  removeAccents,
  squeeze,
  changeCase,
  nullTokens,
  split,
  replace,
  chomp,
  unescapeText,
  key,
  // Numbers, dates and times
  number,
  currency,
  round,
  boolean,
  date,
  datePart,
  time,
  duration,
  find,

  // Typed values: phones, e-mails, URLs, places, names, addresses
  name,
  company,
  address,
  phone,
  email,
  url,
  postcode,
  region,
  country,
  language,
  id,
];
