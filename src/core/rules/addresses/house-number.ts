import type { AddressParts } from "./read-us-address.ts";

/** "Hauptstr. 12a", "Calle Mayor, 12", "Marszałkowska 5/7": the number behind the street; "12 rue de Lille": before it. */
const NUMBER_LAST =
  /^(\D*\p{L}.*?)[,\s]+(?:n[.º°o]*\s*)?(\d+(?:\s?[a-z](?!\p{L}))?(?:\s?[-/–]\s?\d+[a-z]?){0,3})$/iu;
const NUMBER_FIRST =
  /^(\d+(?:\s?(?:bis|ter|quater|[a-z])(?![\p{L}.]))?(?:[-/–]\d+[a-z]?)?)[,\s]+(\p{L}.*)$/iu;
const ONLY_NUMBER = /^(?:n[.º°o]*\s*)?\d+\s?[a-z]?(?:[-/]\d+[a-z]?)?$/i;

/** What a unit begins with, in the languages of the countries that are read. */
const UNIT =
  /^(?:#|(?:flat|unit|apt|apartment|suite|ste|floor|level|lvl|room|block|shop|office|lot|app|appt|appartement|b[aâ]t|b[aâ]timent|étage|esc|escalier|escalera|piso|planta|puerta|pta|porta|apto?|apartado|sala|andar|bloco|conj|loja|bus|bte|bo[iî]te|m|lok|lokal|top|stiege|tür|wohnung|whg|og|eg|int|interno|scala|interior|dto|esq|r\/c)(?![\p{L}]))|^\d{1,2}\s?[ºª°.]\s?\p{L}{0,4}\.?$|^(?:ground|first|second|third|\d+(?:st|nd|rd|th))\s(?:floor|fl)/iu;
/** A unit behind the number in one segment: "12 bus 3", "5 m. 7", "100 apto 12", "5 A 12" as in Finland. */
const UNIT_BEHIND =
  /^(.*\d[a-z]?)\s+((?:bus|bte|bo[iî]te|m\.|m(?=\s)|lok\.|lok(?=\s)|top|apto?|app|appt|apartamento|flat|unit|unidad|whg|wohnung|int|interno|sala|bloco|piso|local|[a-z])\.?\s?\d+[a-z]?)$/iu;
/** "Flat 3 12 High Street", "Unit 5/12 George Street": the unit before the number. */
const UNIT_BEFORE =
  /^((?:flat|unit|apt|apartment|suite|ste|shop|office)\.?\s+#?\d*[a-z]?)(?:\s+[-–]\s+|\s+|\/)(\d+[a-z]?\s.*)$/iu;
const SLASH_UNIT = /^(\d+[a-z]?)\/(\d+[a-z]?(?:-\d+)?\s.*)$/iu;

/**
 * House number, street and unit out of the lines before a place. What is none of these (a building, a district) stays
 * with the street. In Australia "5/12" is unit 5 of number 12.
 */
export function houseNumber(
  lines: readonly string[],
  isAustralia: boolean,
): Pick<AddressParts, "number" | "street" | "unit"> {
  const units: string[] = [];
  const streets: string[] = [];
  for (const line of lines) {
    const before = UNIT_BEFORE.exec(line) ?? (isAustralia ? SLASH_UNIT.exec(line) : null);
    const behind = before ? null : UNIT_BEHIND.exec(line);
    if (before) {
      units.push(before[1] ?? "");
      streets.push(before[2] ?? "");
    } else if (behind) {
      streets.push(behind[1] ?? "");
      units.push(behind[2] ?? "");
    } else if (UNIT.test(line)) units.push(line);
    else if (ONLY_NUMBER.test(line) && streets.length > 0 && !/\d/.test(streets[streets.length - 1] ?? "")) {
      streets[streets.length - 1] += ` ${line}`;
    } else if (ONLY_NUMBER.test(line)) units.push(line);
    else streets.push(line);
  }
  const at = Math.max(
    0,
    streets.findIndex((line) => NUMBER_FIRST.test(line) || NUMBER_LAST.test(line)),
  );
  const line = streets[at] ?? "";
  const first = NUMBER_FIRST.exec(line);
  const last = first ? null : NUMBER_LAST.exec(line);
  const street = first?.[2] ?? last?.[1] ?? line;
  return {
    number: first?.[1] ?? last?.[2] ?? "",
    street: [...streets.slice(0, at), street, ...streets.slice(at + 1)].join(", "),
    unit: units.join(", "),
  };
}
