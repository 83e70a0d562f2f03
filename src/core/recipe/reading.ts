import type { Place, Token } from "./recipe.ts";
import { placesOf, type Span, tokensIn } from "./tokens.ts";

/** One cell's text with what was found in it, each looked for once. */
export class Reading {
  private readonly byToken = new Map<Token, readonly Span[]>();
  private readonly byText = new Map<string, readonly Span[]>();
  /** For whoever reads something else off the text and does not want to read it twice. */
  readonly kept = new Map<string, unknown>();

  constructor(readonly text: string) {}

  tokens(token: Token): readonly Span[] {
    let spans = this.byToken.get(token);
    if (!spans) {
      spans = tokensIn(this.text, token);
      this.byToken.set(token, spans);
    }
    return spans;
  }

  places(text: string): readonly Span[] {
    let spans = this.byText.get(text);
    if (!spans) {
      spans = placesOf(this.text, text);
      this.byText.set(text, spans);
    }
    return spans;
  }

  /** What `key` names, read at most once. */
  once<T>(key: string, read: () => T): T {
    if (!this.kept.has(key)) this.kept.set(key, read());
    return this.kept.get(key) as T;
  }

  /** How many characters stand before a place; -1 where the text has no such place. */
  at(place: Place): number {
    const { length } = this.text;
    if ("at" in place) {
      const at = place.at < 0 || Object.is(place.at, -0) ? length + place.at : place.at;
      // Half a character is none.
      if (/[\uDC00-\uDFFF]/.test(this.text[at] ?? "") && /[\uD800-\uDBFF]/.test(this.text[at - 1] ?? ""))
        return -1;
      if (place.reach) return Math.max(0, Math.min(length, at));
      return at < 0 || at > length ? -1 : at;
    }
    const spans = "of" in place ? this.tokens(place.of) : this.places(place.text);
    const span = spans[place.nth < 0 ? spans.length + place.nth : place.nth - 1];
    if (span === undefined) return place.else === undefined ? -1 : place.else === "start" ? 0 : length;
    const at = span[place.edge] + (place.shift ?? 0);
    return at < 0 || at > length ? -1 : at;
  }
}
