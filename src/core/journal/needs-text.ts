/**
 * True for text that Sheets might read as a number, date, boolean or formula when it is set, in any locale.
 * Over-cautious on purpose: such a cell gets the plain-text format first, and nothing is lost by that.
 * A text of more than 60 characters is none of these unless it starts like a formula or a number with a sign.
 */
export const needsText = (text: string): boolean =>
  /^\s*[=+\-'@]/.test(text) || (text.length <= 60 && (/\p{Nd}|[%$€£¥]/u.test(text) || BOOLEAN.test(text)));

/** TRUE and FALSE as Sheets spells them in its larger locales. */
const BOOLEAN =
  /^\s*(true|false|vrai|faux|wahr|falsch|verdadero|falso|verdadeiro|vero|waar|onwaar|sant|falskt|sann|usann|prawda|fałsz|истина|ложь|doğru|yanlış)\s*$/i;
