import { distance } from "fastest-levenshtein";

/** How many words must be added, dropped or changed to get from what was heard to what was said. */
export function wordErrors(said: string, heard: string): number {
  const words = [...new Set(`${said} ${heard}`.split(/\s+/))];
  const asCharacters = (text: string) =>
    (text.match(/\S+/g) ?? []).map((word) => String.fromCharCode(words.indexOf(word))).join("");
  return distance(asCharacters(said), asCharacters(heard));
}
