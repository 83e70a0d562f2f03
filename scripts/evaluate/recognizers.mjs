import { jsonFiles } from "./read-json.mjs";
import {
  currency,
  date,
  dimension,
  email,
  ip,
  number,
  ordinal,
  percent,
  phone,
  time,
  url,
} from "./recognizer-kinds.mjs";

const LOCALES = {
  English: "en_US",
  EnglishOthers: "en_US",
  French: "fr_FR",
  German: "de_DE",
  Spanish: "es_ES",
};

/** What each model of Recognizers-Text is measured with; see docs/evaluation.md for the normal forms. */
const KINDS = {
  DateParser: date,
  DateTimeModel: date,
  TimeParser: time,
  NumberModel: number,
  OrdinalModel: ordinal,
  DimensionModel: dimension,
  PercentModel: percent,
  CurrencyModel: currency,
  EmailModel: email,
  IpAddressModel: ip,
  URLModel: url,
  PhoneNumberModel: phone,
};

/** The first date, number, … in running text. */
export const recognizers = {
  folder: "recognizers",
  read: (folder) =>
    jsonFiles(folder).flatMap(({ name, content }) => {
      const [, language, model] = name.split("_");
      const kind = KINDS[model];
      return content.map((one, index) => {
        const first = [...one.Results].sort((a, b) => (a.Start ?? 0) - (b.Start ?? 0))[0];
        return {
          set: `recognizers/${name}`,
          index,
          input: one.Input,
          what: `find:${findWhat(kind, first)}${kind?.local ? `:locale=${LOCALES[language]}` : ""}`,
          expected: first === undefined ? "" : (kind?.expected(first) ?? null),
          excluded: reasonToExclude(one, first, kind, kind?.exclude),
          excludedBefore: kind?.isNew
            ? "no rule found this kind"
            : reasonToExclude(one, first, kind, kind?.excludedBefore ?? kind?.exclude),
          same: (got, expected) => (expected === "" ? got === "" : got !== "" && kind.same(got, expected)),
          untouched: (got) => got === "",
        };
      });
    }),
};

const findWhat = (kind, first) =>
  typeof kind?.find === "function" ? kind.find(first) : (kind?.find ?? "number");

function reasonToExclude(one, first, kind, exclude) {
  if (kind === undefined) return "no rule finds this kind";
  if (IMPLEMENTATIONS.every((name) => one.NotSupported?.includes(name))) {
    return "the set marks it as passed by none of its own implementations";
  }
  return first === undefined ? null : exclude(first);
}

const IMPLEMENTATIONS = ["dotnet", "javascript", "python", "java"];
