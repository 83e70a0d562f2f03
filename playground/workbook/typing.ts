import type { Settings } from "./context.ts";
import { readDate, type TypedDate } from "./date-text.ts";
import { readNumber, type TypedNumber } from "./number-text.ts";

/** What becomes of text that somebody types into a cell. */
export type Typed =
  | { kind: "blank" }
  | { kind: "text"; value: string; forced: boolean }
  | { kind: "boolean"; value: boolean }
  | { kind: "formula"; formula: string }
  | ({ kind: "number" } & (TypedNumber | TypedDate));

/**
 * Reads text as Sheets does when it is typed or written by `setValues`: numbers, dates and times by the locale,
 * TRUE and FALSE, formulas after "=", "+" or "-"; a leading apostrophe makes text, and so does the format `@`.
 */
export function readTyped(text: string, format: string, settings: Settings): Typed {
  if (text === "") return { kind: "blank" };
  if (format === "@") return { kind: "text", value: text, forced: false };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1), forced: true };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", value: /^true$/i.test(trimmed) };
  if (mayBeNumber(trimmed)) {
    const locale = settings.locale.replace("_", "-");
    const thisYear = Number(
      new Intl.DateTimeFormat("en", { year: "numeric", timeZone: settings.timeZone }).format(settings.now()),
    );
    const number = readDate(trimmed, locale, thisYear) ?? readNumber(trimmed, locale);
    if (number) return { kind: "number", ...number };
  }
  if (/^[+-]+\s*[^+\-\s]/.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "text", value: text, forced: false };
}

/** Most text is neither number nor date, and can be told so at a glance. */
function mayBeNumber(text: string): boolean {
  return text.length < 64 && /\d/.test(text);
}
