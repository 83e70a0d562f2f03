import { numbersIn, openColumn, same, unread, type Walk } from "./walk.ts";

/** Opens a screen by its button; false where the button is off. */
export const open = async (walk: Walk, name: string | RegExp): Promise<boolean> => {
  await openColumn(walk);
  const button = walk.page.getByRole("button", { name, exact: true, disabled: false });
  if ((await button.count()) === 0) return false;
  await button.last().click();
  return true;
};

/** Opens a screen by its name in the list of operations; false where the list is off. */
export const openListed = async (walk: Walk, name: string): Promise<boolean> => {
  if (!(await open(walk, "All operations"))) return false;
  await walk.page
    .locator(".operations button")
    .filter({ has: walk.page.getByText(name, { exact: true }) })
    .click();
  return true;
};

/** What a card of a list shows. */
export interface Card {
  text: string;
  /** Its lines, each with a value where it is shown whole, and what stands beside it. */
  lines: { value: string | undefined; rows: string }[];
  ticked: number;
  /** The value that it is about, where it is about one. */
  value: string | undefined;
}

/** Goes through the pages of a list, and reads the cards on the way, all of them at once: there may be thousands. */
export async function everyCard(walk: Walk, read: (card: Card) => void): Promise<number> {
  await unread(walk, "list");
  const pages = await walk.page.evaluate(readPages);
  await unread(walk, "list");
  let seen = 0;
  for (const { said, cards } of pages) {
    for (const card of cards) read(card);
    if (said !== "") same(walk, "page", numbersIn(said).slice(1), [seen + 1, seen + cards.length]);
    seen += cards.length;
  }
  const said = pages.at(-1)?.said ?? "";
  if (said !== "") same(walk, "pages", numbersIn(said)[0], seen);
  return seen;
}

/** Every page of the list that is open, to its end: what is said of the page, and its cards. */
async function readPages(): Promise<{ said: string; cards: Card[] }[]> {
  const drawn = () => new Promise((done) => setTimeout(done));
  const buttons = (within: string, says: RegExp) =>
    [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].filter(
      (each) => says.test(each.textContent ?? "") && !each.disabled,
    );
  const said = () => /[\d,]+ (groups?|values?): [\d,]+ to [\d,]+/.exec(document.body.innerText)?.[0] ?? "";
  const pages: { said: string; cards: Card[] }[] = [];
  for (;;) {
    for (let more = buttons(".items > article", /^Show .* more$/); more.length > 0; ) {
      more[0]?.click();
      await drawn();
      more = buttons(".items > article", /^Show .* more$/);
    }
    const cards = [...document.querySelectorAll<HTMLElement>(".items > article")].map((card) => ({
      text: card.innerText,
      lines: [...card.querySelectorAll("ul.spellings > li")].map((line) => ({
        value: line.querySelector(".value mark")
          ? undefined
          : (line.querySelector(".value")?.textContent ?? ""),
        rows: line.querySelector(".row > span")?.textContent ?? "",
      })),
      ticked: card.querySelectorAll("input:checked").length,
      value: card.getAttribute("aria-label") ?? undefined,
    }));
    const before = said();
    pages.push({ said: before, cards });
    const [next] = buttons("main", /^Next$/);
    if (next === undefined) return pages;
    next.click();
    for (let turn = 0; said() === before; turn++) {
      if (turn > 2000) throw new Error(`After ${before} no other page came.`);
      await drawn();
    }
  }
}
