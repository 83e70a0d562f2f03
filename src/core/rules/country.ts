import type { Rule } from "./rule.ts";

declare function require(name: "i18n-iso-countries/index.js"): typeof import("i18n-iso-countries");
declare function require(name: `i18n-iso-countries/langs/${"en" | "fr" | "de" | "es" | "pt" | "it"}.json`): {
  countries: Record<string, string | string[]>;
};

/** Names in use that no list of official names has. */
const ALSO: Record<string, string> = {
  usa: "US",
  us: "US",
  "u.s.": "US",
  "u.s.a.": "US",
  america: "US",
  uk: "GB",
  "u.k.": "GB",
  britain: "GB",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  burma: "MM",
  "ivory coast": "CI",
  "cape verde": "CV",
  "east timor": "TL",
  swaziland: "SZ",
  macedonia: "MK",
  holland: "NL",
  "the netherlands": "NL",
  "czech republic": "CZ",
  czechia: "CZ",
  "south korea": "KR",
  "north korea": "KP",
  russia: "RU",
  syria: "SY",
  iran: "IR",
  laos: "LA",
  vietnam: "VN",
  "viet nam": "VN",
  bolivia: "BO",
  venezuela: "VE",
  tanzania: "TZ",
  moldova: "MD",
  taiwan: "TW",
  palestine: "PS",
  vatican: "VA",
  "holy see": "VA",
  turkey: "TR",
  türkiye: "TR",
  uae: "AE",
  "u.a.e.": "AE",
  drc: "CD",
  "dr congo": "CD",
  "congo-kinshasa": "CD",
  "congo-brazzaville": "CG",
  micronesia: "FM",
  brunei: "BN",
  "the gambia": "GM",
  "the bahamas": "BS",
  eeuu: "US",
  "ee.uu.": "US",
  "états-unis": "US",
};

let byName: Map<string, string> | undefined;

/** The two-letter code by name, in six languages, made on first use. */
function codes(): Map<string, string> {
  if (byName !== undefined) return byName;
  byName = new Map();
  const lists = [
    require("i18n-iso-countries/langs/en.json"),
    require("i18n-iso-countries/langs/fr.json"),
    require("i18n-iso-countries/langs/de.json"),
    require("i18n-iso-countries/langs/es.json"),
    require("i18n-iso-countries/langs/pt.json"),
    require("i18n-iso-countries/langs/it.json"),
  ];
  for (const { countries } of lists.reverse()) {
    for (const [code, names] of Object.entries(countries))
      for (const name of [names].flat()) byName.set(plain(name), code);
  }
  for (const [name, code] of Object.entries(ALSO)) byName.set(plain(name), code);
  return byName;
}

const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/&/g, "and")
    .replace(/\s+/g, " ")
    .trim();

/** Writes countries one way. */
export const country: Rule = {
  name: "country",
  summary:
    "Writes countries one way, known by their names in six languages or by their codes. A name that could be two countries, or none, is left alone.",
  parameters: [
    {
      name: "as",
      summary: "The English name, or a code of ISO 3166.",
      choices: ["name", "iso2", "iso3"],
      default: "name",
    },
  ],
  lossless: false,
  example: { before: "Deutschland", after: "Germany" },
  prepare(_column, { as = "name" }) {
    return (cell) => {
      if (typeof cell !== "string" || cell.trim() === "" || cell.length > 80) return { value: cell };
      const iso = require("i18n-iso-countries/index.js");
      const upper = cell.trim().toUpperCase();
      const code =
        codes().get(plain(cell)) ??
        (/^[A-Z]{2}$/.test(upper) && cell.trim() === upper && iso.alpha2ToAlpha3(upper)
          ? upper
          : undefined) ??
        (/^[A-Z]{3}$/.test(upper) && cell.trim() === upper ? iso.alpha3ToAlpha2(upper) : undefined);
      if (code === undefined) return { value: cell };
      const names = require("i18n-iso-countries/langs/en.json").countries[code];
      const after = as === "iso2" ? code : as === "iso3" ? iso.alpha2ToAlpha3(code) : [names].flat()[0];
      return after === undefined || after === cell
        ? { value: cell }
        : { value: after, did: "wrote the country one way" };
    };
  },
};
