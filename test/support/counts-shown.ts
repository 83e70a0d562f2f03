import type { Page } from "playwright-core";
import type { Cell } from "../../src/core/cells/grid.ts";
import { plainCounts } from "./plain-counts.ts";

/** A bar or line of the page: what it is called, and the count beside it. */
export type Line = readonly [label: string, rows: number];

/** What the card of a column shows. */
export interface Card {
  said: string;
  marks: number;
  values: readonly Line[];
  patterns: readonly Line[];
}

/** Chooses a column on the first screen and reads its card. */
export async function cardOf(page: Page, column: number): Promise<Card> {
  const select = page.locator("select").first();
  await select.selectOption(String(column));
  const known = /filled, .* different value|This column is empty/;
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.querySelector(".field [role=status]")?.textContent ?? ""),
    known.source,
  );
  return page.evaluate(() => {
    const number = (text: string | null | undefined) => Number((text ?? "").replace(/[^\d]/g, "") || 0);
    const bars = (caption: string) =>
      [...document.querySelectorAll("table.shares")]
        .filter((table) => table.querySelector("caption")?.textContent === caption)
        .flatMap((table) => [...table.querySelectorAll("tr")])
        .map(
          (row) => [row.querySelector("th")?.title ?? "", number(row.lastElementChild?.textContent)] as const,
        );
    return {
      said: document.querySelector(".field [role=status]")?.textContent ?? "",
      marks: number(
        /(\S+) of the blank cells/.exec(document.querySelector(".field")?.textContent ?? "")?.[1],
      ),
      values: bars("Most frequent values"),
      patterns: bars("How the values are written"),
    };
  });
}

export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(",", "")));

/** What the card of a column says otherwise than the plain script, as lines; none when both agree. */
export function differences(card: Card, column: readonly Cell[]): string[] {
  const counts = plainCounts(column);
  const problems: string[] = [];
  const expected = (what: string, shown: unknown, counted: unknown) => {
    if (JSON.stringify(shown) !== JSON.stringify(counted))
      problems.push(`${what}: shown ${JSON.stringify(shown)}, counted ${JSON.stringify(counted)}`);
  };
  const nothing = counts.filled === 0 && counts.marks === 0;
  if (!nothing) expected("head", numbersIn(card.said), [counts.filled, counts.blank, counts.values.size]);
  expected("marks", card.marks, counts.marks);
  problems.push(...wrongLines("value", card.values, valuesOf(counts.values), counts.filled));
  const other = card.values.map(([label]) => /^([\d,]+) other values?$/.exec(label)?.[1]).find(Boolean);
  if (other !== undefined)
    expected("other values", numbersIn(other)[0], counts.values.size - (card.values.length - 1));
  const written = card.patterns.some(([label]) => counts.patterns.signs.has(label))
    ? counts.patterns.signs
    : counts.patterns.kinds;
  problems.push(...wrongLines("pattern", card.patterns, written, counts.filled));
  return problems;
}

/** How many rows each label stands for: the text of a value, or the text with its kind where texts are alike. */
export function valuesOf(values: ReadonlyMap<string, number>): Map<string, number> {
  const split = [...values].map(([key, rows]) => {
    const [kind, text] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
    return { kind, text, rows };
  });
  const called: Record<string, string> = {
    text: "text",
    number: "number",
    boolean: "true or false",
    object: "date",
  };
  const alike = new Map<string, number>();
  for (const { text } of split) alike.set(text, (alike.get(text) ?? 0) + 1);
  return new Map(
    split.map(({ kind, text, rows }) => [
      (alike.get(text) ?? 0) > 1 ? `${text} (${called[kind]})` : text,
      rows,
    ]),
  );
}

function wrongLines(
  what: string,
  lines: readonly Line[],
  counted: ReadonlyMap<string, number>,
  all: number,
): string[] {
  if (lines.length === 0) return [];
  const known = lines.filter(([label]) => counted.has(label));
  const rest = lines.filter(([label]) => !counted.has(label));
  const wrong = known.filter(([label, rows]) => counted.get(label) !== rows);
  const problems = wrong.map(
    ([label, rows]) => `${what} ${JSON.stringify(label)}: shown ${rows}, counted ${counted.get(label)}`,
  );
  const shown = lines.reduce((sum, [, rows]) => sum + rows, 0);
  if (shown !== all) problems.push(`${what}: the bars make ${shown}, not ${all}`);
  if (rest.length > 1) problems.push(`${what}: nothing is called ${JSON.stringify(rest)}`);
  return problems;
}

/** What the list of a column's values shows, of values and of patterns. */
export interface Listed {
  head: string;
  quick: readonly string[];
  values: readonly Line[];
  patterns: readonly Line[];
}

/** Reads the open list to its end, values and then patterns. */
export async function listOf(page: Page): Promise<Listed> {
  const head = await page.innerText("main [role=status] >> nth=0");
  const quick = await page.locator(".quick button").allInnerTexts();
  await page.getByLabel("Show", { exact: true }).selectOption("values");
  await page.waitForSelector("[role=listbox]");
  const values = await linesOf(page);
  await page.getByLabel("Show", { exact: true }).selectOption("patterns");
  await page.waitForSelector("[role=listbox][aria-label='How they are written']");
  const patterns = await linesOf(page);
  return { head, quick, values, patterns };
}

async function linesOf(page: Page): Promise<Line[]> {
  return page.evaluate(async () => {
    const box = document.querySelector("[role=listbox]") as HTMLElement;
    const lines = new Map<string, readonly [string, number]>();
    const look = () => {
      for (const option of box.querySelectorAll("[role=option]"))
        lines.set(option.getAttribute("aria-posinset") ?? "", [
          option.getAttribute("title") ?? "",
          Number((option.lastElementChild?.textContent ?? "").replace(/[^\d]/g, "")),
        ]);
    };
    for (let top = 0; ; ) {
      box.scrollTop = top;
      // The list hears of it with the next frame; it is told at once, as there may be thousands of lines.
      box.dispatchEvent(new Event("scroll"));
      for (let turn = 0; turn < 2; turn++) await new Promise((done) => setTimeout(done));
      look();
      const drawn = [...box.querySelectorAll<HTMLElement>("[role=option]")];
      const all = Number(drawn[0]?.getAttribute("aria-setsize"));
      if (top + box.clientHeight >= box.scrollHeight) {
        if (lines.size !== all) throw new Error(`Of ${all} lines, ${lines.size} were seen.`);
        return [...lines.values()];
      }
      top += drawn.length * (drawn[0]?.offsetHeight ?? 0);
    }
  });
}

/**
 * What the list says otherwise than the plain script, as lines; none when both agree.
 * @param whole the column that the cells are some of
 */
export function listDifferences(
  listed: Listed,
  column: readonly Cell[],
  whole: readonly Cell[] = column,
): string[] {
  const counts = plainCounts(column, whole);
  const problems: string[] = [];
  const sorted = (lines: Iterable<Line>) => JSON.stringify([...lines].map((line) => line.join("\t")).sort());
  const expected = (what: string, shown: string, counted: string) => {
    if (shown !== counted)
      problems.push(`${what}: shown ${shown.slice(0, 300)}, counted ${counted.slice(0, 300)}`);
  };
  const head = [counts.filled, counts.blank, counts.values.size];
  expected("head", JSON.stringify(numbersIn(listed.head.replace(/^Of .*: /, ""))), JSON.stringify(head));
  const quick = [
    ["Blank", counts.blank],
    ["Only marks", counts.marks],
    ["Errors", counts.errors],
  ].flatMap(([name, n]) => (n === 0 ? [] : [`${name}: ${n}`]));
  expected("quick", listed.quick.join(" ").replaceAll(",", ""), quick.join(" "));
  expected("values", sorted(listed.values), sorted(valuesOf(counts.values)));
  const { signs, kinds } = counts.patterns;
  if (sorted(listed.patterns) !== sorted(signs)) expected("patterns", sorted(listed.patterns), sorted(kinds));
  return problems;
}
