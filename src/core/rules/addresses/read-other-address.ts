import type { AddressParts } from "./read-us-address.ts";

/** Postcodes by the way they are written; the place stands behind those of the continent, before those of Britain. */
const BEFORE_PLACE = /^((?:[A-Z]{1,2}-)?\d{4,5}|\d{4}\s?[A-Z]{2}|\d{3}\s\d{2})\s+(\D.*)$/;
const AFTER_PLACE = /^(.*?)\s*\b([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)$/i;

/** "Hauptstr. 12a", "Calle Mayor, 12": the number behind the street; "12 rue de Lille": before it. */
const NUMBER_LAST = /^(\D.*?)[,\s]+(?:n[.º°o]*\s*)?(\d+(?:\s?[a-z])?(?:[-/]\d+[a-z]?)?)$/i;
const NUMBER_FIRST = /^(\d+(?:\s?(?:bis|ter|[a-z]))?(?:[-/]\d+)?)[,\s]+(\D.*)$/i;

/**
 * Takes an address of another country apart, by its commas and lines and by where its postcode stands. Undefined
 * when it has no postcode of a known form: then nothing tells its parts apart for certain.
 */
export function readOtherAddress(text: string): AddressParts | undefined {
  const segments = text
    .split(/\s*[,;\r\n]+\s*/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
  for (const [index, segment] of segments.entries()) {
    if (index === 0) continue;
    const before = BEFORE_PLACE.exec(segment);
    const after = before ? null : AFTER_PLACE.exec(segment);
    if (!before && !after) continue;
    const zip = (before?.[1] ?? after?.[2] ?? "").trim();
    const named = (before?.[2] ?? after?.[1] ?? "").replace(/[\s,]+$/, "");
    const city = named !== "" || index < 2 ? named : (segments[index - 1] ?? "");
    const lines = segments.slice(0, named === "" && index >= 2 ? index - 1 : index);
    return { ...streetOf(lines), city, state: "", zip, country: segments.slice(index + 1).join(", ") };
  }
  return undefined;
}

function streetOf(lines: readonly string[]): Pick<AddressParts, "number" | "street" | "unit"> {
  const joined =
    lines.length > 1 && /^\d+[a-z]?$/i.test(lines[1] ?? "")
      ? [`${lines[0]} ${lines[1]}`, ...lines.slice(2)]
      : lines;
  const [line = "", ...others] = joined;
  const first = NUMBER_FIRST.exec(line);
  const last = first ? null : NUMBER_LAST.exec(line);
  return {
    number: first?.[1] ?? last?.[2] ?? "",
    street: first?.[2] ?? last?.[1] ?? line,
    unit: others.join(", "),
  };
}
