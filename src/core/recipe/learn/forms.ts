/** One kind of value, in all the forms a column may have it in. */
export const FORMS: readonly (readonly string[])[] = [
  [
    "date",
    ...[
      "mmm d, yyyy",
      "mmmm d, yyyy",
      "d mmm yyyy",
      "d mmmm yyyy",
      "dd/mm/yyyy",
      "mm/dd/yyyy",
      "d/m/yyyy",
      "m/d/yyyy",
    ].map((format) => `date:format='${format}'`),
    "date:format='dd.mm.yyyy'",
  ],
  ...["US", "CA", "AU"].map((country) => [`region:${country}:code`, `region:${country}:name`]),
  ["country:name", "country:iso2", "country:iso3"],
];

/** The words for yes and no that people write, by family. */
export const ANSWERS: readonly (readonly [yes: string, no: string])[] = [
  ["TRUE", "FALSE"],
  ["Yes", "No"],
  ["Y", "N"],
  ["1", "0"],
];

export const isMailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
