import { textsIn } from "../../sidebar/texts.ts";

/** Keys, and groups of them with names inside, that may be the same in every language. */
const SHARED = [
  "languageHint",
  "optionsHint",
  "resultHeading",
  "running",
  "retry",
  "rules",
  "lossless",
  "device",
  "speech",
];

const english = textsIn("en");
const keysOf = (texts: object): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
const at = (texts: object, path: string): unknown =>
  path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], texts);

describe.each(["es-MX", "fr", "de-AT", "pt-BR"])("the sidebar's texts in %s", (language) => {
  const texts = textsIn(language);

  it("are all there", () => {
    expect(keysOf(texts)).toEqual(keysOf(english));
  });

  it("are other texts than the English ones", () => {
    const same = keysOf(english).filter((key) => {
      const [group = ""] = key.split(".");
      return !SHARED.includes(group) && at(texts, key) === at(english, key);
    });
    expect(
      same.filter(
        (key) =>
          ![
            "types.date",
            "traces.cache",
            "groups.Text",
            "groups.Images",
            "groups.Audio",
            "optional",
            "pause",
          ].includes(key),
      ),
    ).toEqual([]);
  });
});

describe("the sidebar's texts", () => {
  it("are English where there is no translation", () => {
    expect(textsIn("fi").back).toBe("Back");
  });
});
