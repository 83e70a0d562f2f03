import { folded } from "../match/words.ts";

/** Letters of other alphabets in the order of `LATIN`, which says how each is usually written in Latin ones. */
const OTHER =
  "абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюя αβγδεζηθικλμνξοπρσςτυφχψω ءابتثجحخدذرزسشصضطظعغفقكلمنهويةىپچژگکی";
const LATIN =
  "a b v g g d e ye e zh z i i i y k l m n o p r s t u u f kh ts ch sh shch _ y _ e yu ya _ a v g d e z i th i k l m n x o p r s s t y f ch ps o _ _ a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a p ch zh g k y";

let made: Map<string, string> | undefined;

function table(): Map<string, string> {
  if (made) return made;
  const latin = LATIN.split(" ");
  made = new Map([...OTHER].map((letter, at) => [letter, (latin[at] ?? "").replace("_", "")]));
  made.set(" ", " ");
  return made;
}

/** A name in small Latin letters without accents: Cyrillic, Greek and Arabic letters as they are usually written. */
export function inLatin(name: string): string {
  const text = folded(name);
  if (!/[\u0370-\u04ff\u0600-\u06ff]/.test(text)) return text;
  const letters = table();
  return [...text].map((letter) => letters.get(letter) ?? letter).join("");
}
