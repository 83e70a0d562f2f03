import { everyCard, open } from "./cards.ts";
import {
  columnOf,
  holds,
  numbers,
  numbersIn,
  removeRows,
  same,
  settled,
  sheetOf,
  takeBack,
  type Walk,
} from "./walk.ts";

/** Rows that are put in or taken out at most to see it done: thousands take minutes, and are counted the same way. */
export const MOST_ROWS = 1000;

/** Rows that repeat each other in this column: in groups, marked in a column of their own, and taken out. */
export async function duplicates(walk: Walk): Promise<void> {
  if (!(await open(walk, "Duplicate rows"))) return;
  const found = await look(walk);
  if (found === undefined) return;
  let [ticked, inGroups, telling] = [0, 0, 0];
  const seen = await everyCard(walk, (card) => {
    same(walk, `rows ${card.text.slice(0, 30)}`, numbersIn(card.text)[0], card.lines.length);
    ticked += card.ticked;
    inGroups += card.lines.length;
    if (card.ticked > 0) telling += card.lines.length;
  });
  same(walk, "duplicates, groups", found.groups, seen);
  same(walk, "duplicates, ticked", found.ticked, ticked);
  await mark(walk, { groups: seen, inGroups, ticked, stay: telling - ticked });
  const again = await look(walk);
  same(walk, "duplicates, found again", again, found);
  const promised = numbersIn(await walk.page.innerText("footer button.primary"))[0];
  same(walk, "duplicates, to take out", promised, ticked);
  if (ticked > 0 && ticked <= MOST_ROWS)
    await removeRows(walk, "duplicates", "footer button.primary", ticked);
}

/** Looks for duplicates: how many groups are said, and how many rows are ticked; undefined where there are none. */
async function look(walk: Walk): Promise<{ groups: number; ticked: number } | undefined> {
  const { page } = walk;
  await settled(walk);
  await page.click("button:enabled:has-text('Look for duplicates')");
  const said = await page.waitForSelector("main p[role=status]:text-matches('duplicates|No rows')");
  const text = await said.innerText();
  if (text.startsWith("No rows")) return undefined;
  const [groups = 0, ticked = 0] = numbersIn(text.replace("Nothing", "0"));
  return { groups, ticked };
}

interface Marked {
  groups: number;
  inGroups: number;
  ticked: number;
  /** Rows that stay of groups of which some are ticked. */
  stay: number;
}

/** Marks all rows of the groups in a column right of the table, and takes that back. */
async function mark(walk: Walk, { groups, inGroups, ticked, stay }: Marked): Promise<void> {
  const { page, rows } = walk;
  const before = sheetOf(walk);
  const width = before[0]?.length ?? 0;
  const button = page.locator("footer button:enabled", { hasText: /^Mark / });
  same(walk, "duplicates, to mark", numbersIn(await button.innerText())[0], inGroups);
  await button.click();
  const [told] = await numbers(walk, /[\d,]+ rows? marked in a new column/);
  const marks = columnOf({ ...walk, column: width + 1 })
    .filter(holds)
    .map(String);
  same(walk, "duplicates, marked", told, marks.length);
  walk.deeds.push(marks.length);
  same(walk, "duplicates, all of the groups", marks.length, inGroups);
  const of = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (const each of marks) {
    const group = /\d+/.exec(each)?.[0] ?? "";
    const kind = each.replace(group, "");
    of.set(group, (of.get(group) ?? 0) + 1);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  same(walk, "duplicates, groups marked", of.size, groups);
  same(walk, "duplicates, rows below the table", columnOf({ ...walk, column: width + 1 }).length, rows);
  const counted = [ticked, stay, inGroups - ticked - stay].filter((n) => n > 0).sort();
  same(walk, "duplicates, kinds of marks", [...kinds.values()].sort(), counted);
  same(walk, "duplicates, marks put back", await takeBack(walk, "marks", before), inGroups);
}
