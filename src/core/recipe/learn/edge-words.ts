/** What streets are called in the United States, in full and short. */
const STREET_TYPES = [
  ["Street", "St"],
  ["Road", "Rd"],
  ["Avenue", "Ave"],
  ["Boulevard", "Blvd"],
  ["Drive", "Dr"],
  ["Lane", "Ln"],
] as const;

const TITLES = ["Mr", "Mrs", "Ms", "Dr", "Prof", "Rev"];

/** Uses of a rule that one step names: its text is at most 200 characters. */
const A_STEP = 3;

/** So many of the filled texts begin with a number and a word, and they are addresses. */
const MOSTLY = 0.6;

export function areAddresses(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== "");
  const begin = filled.filter((text) => /^\d+\p{L}?\s+\p{L}/u.test(text));
  return begin.length > 0 && begin.length >= MOSTLY * filled.length;
}

/** Rules that write the street at the end of each address as most of them have it, in full or short. */
export function streetTypesOf(texts: readonly string[]): string[] {
  const ending = (words: readonly string[]): number =>
    texts.filter((text) => words.some((word) => text.endsWith(` ${word}`))).length;
  const isFull = ending(STREET_TYPES.map(([full]) => full)) >= ending(STREET_TYPES.map(([, short]) => short));
  return inSteps(
    STREET_TYPES.flatMap(([full, short]) =>
      [isFull ? short : full, `${short}.`].map((from) =>
        replaced("atEnd", ` ${from}`, ` ${isFull ? full : short}`),
      ),
    ),
  );
}

/** Rules that take the titles off the names of people. */
export const titlesOff = (): string[] =>
  inSteps(
    TITLES.flatMap((title) => [`${title}. `, `${title} `].map((from) => replaced("atStart", from, ""))),
  );

const replaced = (at: "atStart" | "atEnd", text: string, by: string): string =>
  `replace:${at}:text='${text}':with='${by}'`;

const inSteps = (uses: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(uses.length / A_STEP) }, (_, at) =>
    uses.slice(at * A_STEP, (at + 1) * A_STEP).join(", "),
  );
