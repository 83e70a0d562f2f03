import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { readFile } from "../../playground/files/read-file.ts";
import { openSidebars } from "../../test/support/sidebar-window.ts";

export interface Merged {
  /** Clicks, keys pressed on something, choices made and words typed. */
  actions: number;
  groups: number;
  changed: number;
  /** Different texts in the column. */
  before: number;
  after: number;
  /** What the sheet did not hold as it should. */
  problems: string[];
}

/** How long a long table may keep a page waiting, in milliseconds. */
const PATIENCE = 300_000;

/** What is typed behind the target that is corrected by hand. */
const TYPED = " (merged)";

/**
 * Merges the spellings of a column as a person does who looks at every group before.
 * @param column from 1
 */
export async function mergeSpellings(
  path: string,
  column: number,
  way: "mouse" | "keyboard",
): Promise<Merged> {
  const [sheet] = readFile(readFileSync(path), path).sheets;
  if (sheet === undefined) throw new Error(`${path} holds no table.`);
  const windows = await openSidebars({ sheets: [sheet] });
  let actions = 0;
  const act = async (target: Locator) => {
    actions += 1;
    await (way === "mouse" ? target.click() : target.press("Enter"));
  };
  const cells = () =>
    windows.book.values("s1", { row: 2, column, rows: sheet.cells.length - 1, columns: 1 }).flat();
  try {
    const page = await windows.open();
    page.setDefaultTimeout(PATIENCE);
    const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
    const was = cells();

    actions += 1;
    await page.locator("select").first().selectOption(String(column));
    await act(page.getByRole("button", { name: "Group spellings", exact: true, disabled: false }).last());
    const cards = page.locator("article");
    await cards.first().waitFor();
    await picture(page, `merge-${way}-first`);
    const first = cards.first();
    const spellings = await first
      .locator("li")
      .evaluateAll((items) =>
        items.filter((item) => item.querySelector("input")?.checked).map((item) => item.textContent ?? ""),
      );
    const target = first.getByRole("textbox");
    actions += 2;
    await (way === "mouse" ? target.click() : target.focus());
    await page.keyboard.press("End");
    await page.keyboard.type(TYPED);
    const typed = await target.inputValue();

    const next = button("Next");
    let groups = await cards.count();
    while ((await next.count()) > 0 && (await next.isEnabled())) {
      await act(next);
      groups += await cards.count();
    }
    await picture(page, `merge-${way}-last`);
    const change = button(/^Change [\d,]+ cells?$/);
    const promised = numberIn(await change.innerText());
    await act(change);
    const told = numberIn(
      (await page
        .getByText(/[\d,]+ cells? changed\./)
        .first()
        .innerText()) ?? "",
    );
    const is = cells();
    const changed = is.filter((cell, row) => cell !== was[row]).length;
    await act(button("Undo"));
    await page
      .getByText(/[\d,]+ cells? put back\./)
      .first()
      .waitFor();
    const back = cells();

    const problems = [
      ...(promised === changed ? [] : [`${promised} promised`]),
      ...(told === changed ? [] : [`${told} told`]),
      ...(spellings.length > 0 && is.includes(typed) ? [] : [`nothing reads ${typed}`]),
      ...(back.every((cell, row) => cell === was[row]) ? [] : ["not all was put back"]),
    ];
    const different = (all: readonly unknown[]) => new Set(all.map(String)).size;
    return { actions, groups, changed, before: different(was), after: different(is), problems };
  } finally {
    await windows.close();
  }
}

const numberIn = (text: string): number => Number((/[\d,]+/.exec(text)?.[0] ?? "").replaceAll(",", ""));

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.STET_SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
