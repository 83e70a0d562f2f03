/** Where telephone numbers without a country's code may be from: what the person's browser is set up for, or the US. */
export const countries = (): string[] => [
  ...new Set([...(/-([A-Z]{2})\b/.exec(navigator.language)?.slice(1) ?? []), "US"]),
];
