import { currency } from "./currency.ts";
import { date } from "./date.ts";
import { email } from "./email.ts";
import type { Finder } from "./finder.ts";
import { ip } from "./ip.ts";
import { measures } from "./measure.ts";
import { number } from "./number.ts";
import { ordinal } from "./ordinal.ts";
import { percent } from "./percent.ts";
import { phone } from "./phone.ts";
import { time } from "./time.ts";
import { url } from "./url.ts";

/** Everything that can be found in running text, in the order that menus and docs list it. */
export const FINDERS: readonly Finder[] = [
  date,
  time,
  number,
  ordinal,
  percent,
  currency,
  ...measures,
  phone,
  email,
  url,
  ip,
];
