/**
 * One entry a kind: the word after `find:`, whether it is told the language (`local`), the normal form of an expected
 * result, why a result is left out, and what counts as the same. The rules are in docs/evaluation.md.
 */
const sameText = (got, expected) => String(got).toLowerCase() === String(expected).toLowerCase();
const never = () => null;

/** Words and letters that scale a number in digits, in the languages of the sets. */
const SCALES = [
  "k|m|mm|mn|mln|g|b|bn|bln|t|tln|e|x|dz|dozens?|hundred|thousand|lakh|crore|[mbt]r?illions?|milliards?",
  "tausend|million(?:en)?|milliarden?|billion(?:en)?|dutzend",
  "cents?|mille|douzaines?|mil|cien|cientos|millón|millones|billón|billon|billones|docenas?",
];
const SCALE = new RegExp(`(?<!\\p{L})(?:${SCALES.join("|")})(?!\\p{L})`, "giu");
const inDigits = (text) => /\d/.test(text) && !/\p{L}/u.test(text.replace(SCALE, ""));

const numberOf = (value) => Number(String(value).replace(/\s/g, "").replace(",", ".").replace(/%$/, ""));
const sameNumber = (got, expected) => {
  const [a, b] = [numberOf(got), numberOf(expected)];
  return a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b);
};

/** What the set writes for a day that no calendar has, such as 29 February 2019. */
const NO_DAY = "0001-01-01";

export const date = {
  find: "date",
  local: true,
  expected: ({ Value, Resolution }) => {
    const day = Value?.FutureResolution?.date ?? Resolution?.values?.[0]?.value ?? null;
    return day === NO_DAY ? "" : day;
  },
  exclude: ({ Text, Type, TypeName, Value, Resolution }) => {
    if ((TypeName ?? Type ?? "").endsWith("range") || Resolution?.values?.[0]?.start)
      return "a span of time, not a date";
    if (!/\d{4}/.test(Text)) return "a date with no four-digit year";
    if (!/^\d{4}-\d\d-\d\d/.test(Value?.Timex ?? Resolution?.values?.[0]?.timex ?? "")) {
      return "a date that depends on the day it is read";
    }
    if (Value?.FutureResolution?.date === "0001-01-01") return "a day that no calendar has";
    return null;
  },
  same: sameText,
};

export const time = {
  find: "time",
  local: true,
  expected: ({ Value }) => Value?.FutureResolution?.time ?? null,
  exclude: ({ Text }) => (/\d/.test(Text) ? null : "a time spelled out in words"),
  same: (got, expected) => String(got).replace(/^(\d\d:\d\d)$/, "$1:00") === expected,
};

export const number = {
  find: "number",
  local: true,
  expected: ({ Resolution }) => Resolution.value,
  exclude: ({ Text }) => (/\d/.test(Text) ? null : "a number spelled out in words"),
  excludedBefore: ({ Text }) => (inDigits(Text) ? null : "a number spelled out in words"),
  same: sameNumber,
};

export const percent = { ...number, find: "percent", excludedBefore: undefined };

/** Places that are relative ("last", "next") have no number. */
export const ordinal = {
  find: "ordinal",
  local: true,
  expected: ({ Resolution }) => Resolution.value,
  exclude: ({ Resolution }) => (/^\d+$/.test(Resolution.value) ? null : "a place relative to another"),
  isNew: true,
  same: sameNumber,
};

/** The signs by which the product writes the units of the set. */
const SIGNS = {
  Mile: "mi",
  Foot: "ft",
  Inch: "in",
  Meter: "m",
  Kilometer: "km",
  Centimeter: "cm",
  Millimeter: "mm",
  Yard: "yd",
  Gallon: "gal",
  Pound: "lb",
  Ounce: "oz",
  Gram: "g",
  Kilogram: "kg",
  Milligram: "mg",
  Microgram: "µg",
  "Metric ton": "t",
  Ton: "ton",
  Dram: "dr",
  Liter: "l",
  Acre: "ac",
  Hectare: "ha",
  "Square meter": "m²",
  "Square kilometer": "km²",
  "Square foot": "ft²",
  "Square mile": "mi²",
  "Cubic meter": "m³",
  Bit: "bit",
  Byte: "byte",
  Kilobyte: "kB",
  Megabyte: "MB",
  Gigabyte: "GB",
  "Kilometer per hour": "km/h",
  "Mile per hour": "mph",
  "Meter per second": "m/s",
  Degree: "°",
};

const KIND_OF = { Information: "data" };

/** Each case is asked for the kind that its first result is of; one without a result for lengths. */
export const dimension = {
  find: (first) => {
    const { unit, subtype = "Length" } = first?.Resolution ?? {};
    return unit === "Gallon" ? "volume" : (KIND_OF[subtype] ?? subtype.toLowerCase());
  },
  local: true,
  expected: ({ Resolution }) => `${Resolution.value} ${SIGNS[Resolution.unit] ?? Resolution.unit}`,
  exclude: ({ Text }) => (/\d/.test(Text) ? null : "a measure spelled out in words"),
  isNew: true,
  same: (got, expected) => {
    const [amount, ...unit] = String(expected).split(" ");
    const [gotAmount, ...gotUnit] = String(got).split(" ");
    return sameNumber(gotAmount, amount) && unit.join(" ") === gotUnit.join(" ");
  },
};

export const currency = {
  find: "currency",
  local: true,
  expected: ({ Resolution }) => [Resolution.value, Resolution.isoCurrency].filter(Boolean).join(" "),
  exclude: ({ Text, Resolution }) => {
    if (Resolution.value === null || Resolution.value === undefined) return "a currency with no amount";
    return /\d/.test(Text) ? null : "an amount spelled out in words";
  },
  same: (got, expected) => {
    const [amount, code] = String(expected).split(" ");
    const [gotAmount, gotCode] = String(got).split(" ");
    return sameNumber(gotAmount, amount) && (code === undefined || code === gotCode);
  },
};

export const email = {
  find: "email",
  expected: ({ Resolution }) => Resolution.value,
  exclude: never,
  same: sameText,
};

export const ip = { ...email, find: "ip" };

export const url = {
  ...email,
  find: "url",
  same: (got, expected) => sameText(String(got).replace(/\/$/, ""), String(expected).replace(/\/$/, "")),
};

/** The same number, however it is grouped and whether or not the country is written. */
export const phone = {
  ...email,
  find: "phone",
  same: (got, expected) => {
    const [a, b] = [got, expected].map((text) => String(text).replace(/\D/g, "").replace(/^0+/, ""));
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return short.length >= 5 && long.endsWith(short);
  },
};
