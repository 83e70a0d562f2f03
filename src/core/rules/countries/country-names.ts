/**
 * Asked for with `require`, the bundled tables are evaluated when the first country is read and not whenever a cell is.
 */
declare function require(
  name: "i18n-iso-countries/codes.json",
): [two: string, three: string, ...rest: string[]][];
declare function require(name: `i18n-iso-countries/langs/${"en" | "fr" | "de" | "es" | "pt" | "it"}.json`): {
  countries: Record<string, string | string[]>;
};

/** Names in use that no list of official names has: short ones, those of the World Bank's tables, countries' own. */
const ALSO = `
  US usa|us|u.s.|u.s.a.|america|eeuu|ee.uu.|états-unis
  GB uk|u.k.|britain|great britain|england|scotland|wales|northern ireland
  MM burma
  CI ivory coast
  CV cape verde|cabo verde
  TL east timor|timor leste
  SZ swaziland|eswatini
  MK macedonia|north macedonia|fyr macedonia|macedonia, fyr|северна македонија
  NL holland|the netherlands|nederland
  CZ czech republic|czechia|czech rep|česko|česká republika
  KR south korea|korea, south|s. korea|republic of korea|korea, rep|korea, rep.|한국|대한민국
  KP north korea|korea, north|n. korea|korea, dem. people's rep.|korea, dem. rep.|dprk|democratic people's republic of korea|조선
  RU russia|россия
  SY syria|سوريا
  IR iran|iran, islamic rep.|iran, islamic republic of|ایران
  LA laos|lao pdr
  VN vietnam|viet nam
  BO bolivia|bolivia, plurinational state of
  VE venezuela|venezuela, rb|venezuela, bolivarian republic of
  TZ tanzania|tanzania, united republic of
  MD moldova
  TW taiwan|台灣|臺灣|台湾|taiwan, china
  PS palestine|west bank and gaza|palestinian territories
  VA vatican|holy see|vatican city
  TR turkey|türkiye
  AE uae|u.a.e.|الإمارات
  CD drc|dr congo|congo-kinshasa|congo, dem. rep.|congo, democratic republic of|congo, democratic republic of the|congo, dr|democratic republic of congo|zaire
  CG congo-brazzaville|congo, rep.|congo, republic of|congo, republic of the|republic of congo
  FM micronesia|micronesia, fed. sts.|federated states of micronesia
  BN brunei
  GM the gambia|gambia, the
  BS the bahamas|bahamas, the
  BA bosnia|bosnia-herzegovina|bosnia & herzegovina|bosna i hercegovina
  EG egypt, arab rep.|مصر
  YE yemen, rep.
  HK hong kong sar, china|hong kong sar
  MO macao sar, china|macau
  SK slovak republic|slovensko
  KG kyrgyz republic
  LC st. lucia|st lucia
  KN st. kitts and nevis|st kitts and nevis
  VC st. vincent and the grenadines|st vincent and the grenadines
  VI virgin islands (u.s.)|us virgin islands|u.s. virgin islands
  VG british virgin islands
  FK falkland islands|falklands
  PL polska
  HU magyarország
  AT österreich
  FI suomi
  SE sverige
  NO norge|noreg
  DK danmark
  IS ísland
  SI slovenija
  HR hrvatska
  RS srbija|србија
  ME crna gora
  BG българия
  GR ελλάδα|hellas|hellenic republic
  CY κύπρος
  UA україна|украина
  BY беларусь|belarus'
  GE საქართველო
  AM հայաստան
  JP 日本|nippon
  CN 中国|中國|prc|mainland china
  TH ประเทศไทย|ไทย
  IN भारत|bharat
  IL ישראל
  EE eesti
  LV latvija
  LT lietuva
  AL shqipëria
  IE éire|republic of ireland|irish republic
  BE belgië
  CH schweiz|suisse|svizzera
  SA السعودية|ksa
  MA المغرب
  DZ الجزائر
  TN تونس
  IQ العراق
  LB لبنان
  JO الأردن
  KZ қазақстан|казахстан
  UZ oʻzbekiston|узбекистан
  AZ azərbaycan
  MN монгол улс
  PH pilipinas
  KE republic of kenya
  ZA rsa
  NZ aotearoa
  CF `;

/** How newsrooms write the countries whose first name in ISO 3166's list is another. */
const COMMON = `
  BN Brunei|BO Bolivia|CD Democratic Republic of the Congo|CG Republic of the Congo|CI Côte d'Ivoire|CN China|CZ Czechia
  FK Falkland Islands|FM Micronesia|GM Gambia|IR Iran|KR South Korea|LA Laos|MD Moldova|MF Saint Martin|MK North Macedonia
  PS Palestine|PN Pitcairn Islands|RE Réunion|RU Russia|ST São Tomé and Príncipe|SX Sint Maarten|SY Syria|TR Turkey|TW Taiwan
  TZ Tanzania|US United States|VA Vatican City|VG British Virgin Islands|VI US Virgin Islands`;

/** Names that two countries have in common use, in one of the languages. */
const SHARED = new Set(
  "congo|le congo|kongo|guiana|korea|corea|coree|coreia|virgin islands|saint martin|st martin|st. martin|sao martinho".split(
    "|",
  ),
);

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
  for (const line of ALSO.trim().split("\n")) {
    const [, code = "", names = ""] = /^\s*([A-Z]{2}) (.*)$/.exec(line) ?? [];
    for (const name of names.split("|")) byName.set(plain(name), code);
  }
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

/** The two-letter code of a country by a name of it in use, in any case; undefined where no one country has it. */
export function codeOfName(name: string): string | undefined {
  if (isSharedName(name)) return undefined;
  const known = codes().get(plain(name));
  if (known !== undefined) return known;
  // "Ireland, Republic of", "Netherlands (the)", "Congo (Brazzaville)", "Korea (South)"
  const [, first, second] = /^([^,(]{3,40}?)\s?[,(]\s?([^,()]{2,40})\)?$/.exec(name.trim()) ?? [];
  if (first === undefined) return undefined;
  const forms = [`${second} ${first}`, `${first}-${second}`].filter((form) => !isSharedName(form));
  return forms.map((form) => codes().get(plain(form))).find((code) => code !== undefined);
}

/** Whether a name is of a country of the United Kingdom, whose counts and teams are its own. */
export const isPartOfKingdom = (name: string): boolean =>
  /^(?:england|scotland|wales|northern ireland)$/.test(plain(name));

/** Whether more than one country goes by a name. */
export const isSharedName = (name: string): boolean => SHARED.has(plain(name));

/** The two-letter code for a code of two or three capitals; undefined for any other text. */
export function codeOfCode(text: string): string | undefined {
  return require("i18n-iso-countries/codes.json").find(([two, three]) => text === two || text === three)?.[0];
}

/** A country in one form: the name that newsrooms use, the one of ISO 3166 in English, or one of its codes. */
export function writeCountry(code: string, as: string): string | undefined {
  if (as === "iso2") return code;
  if (as === "iso3") return require("i18n-iso-countries/codes.json").find(([two]) => two === code)?.[1];
  const official = [require("i18n-iso-countries/langs/en.json").countries[code] ?? []].flat()[0];
  const common = new RegExp(`(?:^|[\\s|])${code} ([^|\\n]+)`).exec(COMMON)?.[1];
  return as === "official" ? official : (common ?? official);
}
