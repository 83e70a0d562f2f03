import type { CellValue } from "../../playground/book.ts";

/** What a value becomes when it is typed into a cell: the little of Sheets' own reading that tests need. */
export function typed(
  value: CellValue,
  format: string,
  locale: string,
): { value: CellValue; formula: string; format?: string } {
  if (typeof value !== "string" || format === "@") return { value, formula: "" };
  if (value.startsWith("'")) return { value: value.slice(1), formula: "" };
  if (/^=./.test(value)) return { value: "", formula: value };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === "true", formula: "" };
  const text = value.trim();
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(text.replace(/(?<=\d),(?=\d{3})/g, ""));
  if (number)
    return {
      value: Number.parseFloat(text.replaceAll(",", "")) / (text.endsWith("%") ? 100 : 1),
      formula: "",
    };
  const date = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text);
  if (date === null) return { value, formula: "" };
  const [first, second, year] = [Number(date[1]), Number(date[2]), Number(date[3] ?? 2026)];
  const [month, day] = locale === "en_US" ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return { value, formula: "" };
  return { value: new Date(Date.UTC(year, month - 1, day)), formula: "", format: "dd/mm/yyyy" };
}
