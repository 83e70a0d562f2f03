import type { Page } from "playwright-core";
import type { Cell } from "../../src/core/cells/grid.ts";
import { type Line, numbersIn } from "./counts-shown.ts";
import { plainCounts, textOf } from "./plain-counts.ts";
import { looksLikeDate, looksLikeNumber } from "./plain-looks.ts";

/** What the range of a column shows: its bars, from where each begins, and how many cells are blank or something else. */
export interface Ranged {
  of: "numbers" | "dates" | "lengths";
  said: string;
  bars: readonly Line[];
  ticks: readonly string[];
}

/** Reads the bars of the open list in place of its values. */
export async function rangeOf(page: Page, of: Ranged["of"]): Promise<Ranged> {
  await page.getByLabel("Show", { exact: true }).selectOption(of);
  await page.waitForSelector(".histogram");
  const said = await page.innerText("fieldset p");
  const ticks = await page.locator("fieldset .choice").allInnerTexts();
  const bars = await page.evaluate(() =>
    [...document.querySelectorAll(".bars tr")].map(
      (row) =>
        [
          /^\S+/.exec(row.querySelector("th")?.textContent ?? "")?.[0] ?? "",
          Number((row.lastElementChild?.textContent ?? "").replace(/[^\d]/g, "")),
        ] as const,
    ),
  );
  return { of, said, bars, ticks };
}

/** The numbers of a column, its dates as milliseconds, or how many characters each filled cell of it shows. */
export function measuresIn(column: readonly Cell[], of: Ranged["of"]): number[] {
  if (of === "numbers") return column.flatMap((cell) => (typeof cell === "number" ? [cell] : []));
  if (of === "dates") return column.flatMap((cell) => (typeof cell === "object" ? [Number(cell)] : []));
  const { filledAt } = plainCounts(column);
  return column.flatMap((cell, row) => (filledAt[row] ? [[...textOf(cell)].length] : []));
}

/** What a range says otherwise than the plain script, as lines; none when both agree. */
export function rangeDifferences({ of, said, bars, ticks }: Ranged, column: readonly Cell[]): string[] {
  const { filled, blank } = plainCounts(column);
  const own = measuresIn(column, of);
  const problems: string[] = [];
  const expected = (what: string, shown: unknown, counted: unknown) => {
    if (JSON.stringify(shown) !== JSON.stringify(counted))
      problems.push(`${what}: shown ${JSON.stringify(shown)}, counted ${JSON.stringify(counted)}`);
  };
  expected("all", numbersIn(said)[0], own.length);
  if (of !== "lengths") {
    const looks = of === "numbers" ? looksLikeNumber : looksLikeDate;
    const alike = column.filter((cell) => typeof cell === "string" && looks(cell)).length;
    expected("alike", numbersIn(/[\d,]+ texts? only looks? like/.exec(said)?.[0] ?? "0")[0], alike);
  }
  const begins = bars.map(([from]) =>
    of === "dates" ? Date.parse(from) : Number(from.replaceAll(",", "").replace("−", "-")),
  );
  bars.forEach(([label, rows], at) => {
    const inBar = own.filter((each) => each >= (begins[at] ?? 0) && each < (begins[at + 1] ?? Infinity));
    expected(`bar ${label}`, rows, inBar.length);
  });
  const rest = filled - own.length;
  const others = of === "numbers" ? "Not numbers" : "Not dates";
  expected(
    "ticks",
    ticks.map((each) => each.replaceAll(",", "")),
    [
      `In the range: ${own.length}`,
      ...(blank > 0 ? [`Blank: ${blank}`] : []),
      ...(rest > 0 ? [`${others}: ${rest}`] : []),
    ],
  );
  return problems;
}
