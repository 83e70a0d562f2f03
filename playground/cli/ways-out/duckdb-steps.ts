import type {
  Case,
  Guard,
  MapStep,
  Part,
  Place,
  Step,
  TextOp,
  WriteStep,
} from "../../../src/core/recipe/recipe.ts";

/** What JavaScript takes for a space, inside a class of characters. */
const SPACE =
  "\\t\\n\\x{0b}\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";

/**
 * What the steps below are made of. DuckDB counts characters where we count halves of those beyond 2^16, so that both are
 * counted where a limit may be near.
 */
export const MACROS = `CREATE OR REPLACE TEMP MACRO stet_length(t) AS
  length(t) + length(regexp_replace(t, '[^\\x{10000}-\\x{10ffff}]', '', 'g'));
CREATE OR REPLACE TEMP MACRO stet_read(t) AS
  CASE WHEN strlen(t) <= 10000 OR stet_length(t) <= 10000 THEN t ELSE '' END;
CREATE OR REPLACE TEMP MACRO stet_fits(t) AS
  CASE WHEN strlen(t) <= 50000 OR stet_length(t) <= 50000 THEN t END;
CREATE OR REPLACE TEMP MACRO stet_is_blank(t) AS regexp_full_match(t, '[${SPACE}]*');
CREATE OR REPLACE TEMP MACRO stet_cut(t, a, b) AS CASE WHEN b >= a THEN substr(t, a + 1, b - a) END;`;

/** A text as DuckDB quotes it; undefined where it cannot be written there. */
export const literal = (text: string): string | undefined =>
  /[\0\p{Cs}]/u.test(text) ? undefined : `'${text.replace(/'/g, "''")}'`;

/** One step in SQL: the columns it writes, the rows it keeps, and where it has no answer. */
export interface SqlStep {
  /** Expressions by the place of the column they write; a place behind the last is a column that is added. */
  columns: ReadonlyMap<number, string>;
  where?: string;
  unmet?: string;
}

/** @param width how many columns there are before it; column n is `stet_cn` */
export function sqlStep(step: Step, width: number): SqlStep | undefined {
  switch (step.op) {
    case "map":
      return mapped(step, width);
    case "join": {
      const between = literal(step.with);
      if (between === undefined) return undefined;
      const text = `stet_fits(${step.columns.map((column) => `stet_c${column}`).join(` || ${between} || `)})`;
      return { columns: new Map([[width, `coalesce(${text}, '')`]]), unmet: `${text} IS NULL` };
    }
    case "fillDown": {
      const filled = `last_value(CASE WHEN NOT stet_is_blank(stet_c${step.column}) THEN stet_c${step.column} END IGNORE NULLS) OVER (ORDER BY stet_row)`;
      return { columns: new Map([[step.column, `coalesce(${filled}, '')`]]) };
    }
    case "keepRows":
    case "dropRows": {
      const guard = sqlGuard(step.when);
      if (guard === undefined) return undefined;
      return { columns: new Map(), where: step.op === "keepRows" ? guard : `NOT (${guard})` };
    }
    case "write":
      return written(step, width);
    default:
      return undefined;
  }
}

const unless = (isMarked: boolean, answer: string, source: string): string =>
  isMarked ? `${answer} IS NULL` : `${answer} IS NULL AND NOT stet_is_blank(${source})`;

function mapped({ column, to, pairs, ignoreCase, onFail }: MapStep, width: number): SqlStep | undefined {
  if (ignoreCase || pairs.length === 0) return undefined;
  const others = new Map(pairs.map(([from, other]) => [literal(from), literal(other)]));
  if (others.has(undefined) || [...others.values()].includes(undefined)) return undefined;
  const source = `stet_c${column}`;
  const answer = `MAP {${[...others].map(([from, other]) => `${from}: ${other}`).join(", ")}}[${source}]`;
  const isKept = onFail === "keep" || (to === undefined && onFail === "flag");
  return {
    columns: new Map([[to === undefined ? column : width, `coalesce(${answer}, ${isKept ? source : "''"})`]]),
    unmet: unless(onFail === "flag", answer, source),
  };
}

function written({ to, cases, onFail }: WriteStep, width: number): SqlStep | undefined {
  if (to.length > 1) return undefined;
  const answers = cases.map((one) => sqlCase(one));
  if (answers.includes(undefined)) return undefined;
  const answer = `CASE ${answers.join(" ")} END`;
  const first = cases[0]?.columns[0]?.find((part) => typeof part !== "string");
  const source = `stet_c${typeof first === "object" ? first.from : 0}`;
  return {
    columns: new Map([[width, `coalesce(${answer}, ${onFail === "keep" ? source : "''"})`]]),
    unmet: unless(onFail === "flag", answer, source),
  };
}

function sqlCase({ when, columns: [parts = []] }: Case): string | undefined {
  const guard = when === undefined ? "true" : sqlGuard(when);
  const texts = parts.map(sqlPart);
  if (guard === undefined || texts.includes(undefined)) return undefined;
  return `WHEN ${guard} THEN stet_fits(${texts.length === 0 ? "''" : texts.join(" || ")})`;
}

/** Two operations at most: each writes the text before it several times. */
const MOST_OPS = 2;

function sqlPart(part: Part): string | undefined {
  if (typeof part === "string") return literal(part);
  if (part.do.length > MOST_OPS) return undefined;
  let text: string | undefined = `stet_read(stet_c${part.from})`;
  for (const op of part.do) text = text && sqlOp(op, text);
  return text;
}

function sqlOp(op: TextOp, text: string): string | undefined {
  switch (op.op) {
    case "cut": {
      const [from, to] = [sqlPlace(op.from, text), sqlPlace(op.to, text)];
      return from && to && `stet_cut(${text}, ${from}, ${to})`;
    }
    case "keep": {
      const others = { digits: "[^0-9]+", notSpaces: `[${SPACE}]+` }[op.kind as string];
      return others && `regexp_replace(${text}, '${others}', '', 'g')`;
    }
    case "replace": {
      const [from, to] = [literal(op.text), literal(op.with)];
      return from && to && `stet_fits(replace(${text}, ${from}, ${to}))`;
    }
    case "squeeze":
      return `trim(regexp_replace(${text}, '[${SPACE}]+', ' ', 'g'), ' ')`;
    default:
      return undefined;
  }
}

/** How many characters stand before a place; NULL where there is none. Only places that no count of halves can move. */
function sqlPlace(place: Place, text: string): string | undefined {
  if ("at" in place) return place.at !== 0 ? undefined : Object.is(place.at, -0) ? `length(${text})` : "0";
  if (!("text" in place) || place.nth !== 1 || place.shift) return undefined;
  const sought = literal(place.text);
  if (sought === undefined) return undefined;
  const at = `instr(${text}, ${sought})`;
  const none = place.else === undefined ? "NULL" : place.else === "start" ? "0" : `length(${text})`;
  return `CASE WHEN ${at} > 0 THEN ${at} - 1${place.edge === "end" ? ` + ${[...place.text].length}` : ""} ELSE ${none} END`;
}

function sqlGuard(guard: Guard): string | undefined {
  if ("not" in guard) {
    const inner = sqlGuard(guard.not);
    return inner && `NOT (${inner})`;
  }
  if ("all" in guard || "any" in guard) {
    const [guards, word] = "all" in guard ? [guard.all, " AND "] : [guard.any, " OR "];
    const each = guards.map(sqlGuard);
    return each.includes(undefined) ? undefined : `(${each.join(word)})`;
  }
  const text = `stet_read(stet_c${guard.column})`;
  if (guard.is === "blank") return `stet_is_blank(${text})`;
  if (guard.is === "long") return `stet_length(${text}) BETWEEN ${guard.atLeast} AND ${guard.atMost}`;
  if (!("text" in guard)) return undefined;
  const sought = literal(guard.text);
  if (sought === undefined) return undefined;
  switch (guard.is) {
    case "contains":
      return `contains(${text}, ${sought})`;
    case "startsWith":
      return `starts_with(${text}, ${sought})`;
    case "endsWith":
      return `suffix(${text}, ${sought})`;
    case "equals":
      return `${text} = ${sought}`;
  }
}
