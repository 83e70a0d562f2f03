import { textOf } from "../plain-counts.ts";
import { openListed } from "./cards.ts";
import { answers, writeAll } from "./recipes.ts";
import { columnOf, holds, numbers, same, settled, type Walk } from "./walk.ts";

/** How a column is taken apart, also where it is mostly kept whole: the rows that are covered are those that get pieces. */
export async function apart(walk: Walk): Promise<void> {
  if (!(await openListed(walk, "Take apart into columns"))) return;
  const { page } = walk;
  await page.waitForSelector("main p[role=status]:text-matches('covered|nothing in common|kept whole')");
  const anyway = page.getByRole("button", { name: "Take them apart all the same" });
  if ((await anyway.count()) > 0) await anyway.click();
  await settled(walk);
  if ((await page.locator("p[role=status]", { hasText: "nothing in common" }).count()) > 0) return;
  const [covered = 0, of, uncovered = 0] = await numbers(
    walk,
    /[\d,]+ of [\d,]+ rows? covered, [\d,]+ not covered\./,
  );
  const texts = columnOf(walk).map((cell) => (holds(cell) ? textOf(cell) : ""));
  const filled = texts.filter((text) => text !== "");
  same(walk, "apart, of", of, filled.length);
  const [inPieces, , whole] = await answers(walk, "apart", [covered, 0, uncovered]);
  const wide = await page.locator("details .field").count();
  const write = page.locator("button:enabled", { hasText: /^Write [\d,]+ rows?$/ });
  await writeAll(walk, "apart", write, wide, (rows) => {
    const isCut = rows.map((pieces) => pieces.some((piece) => piece !== ""));
    const cut = texts.filter((_, row) => isCut[row]);
    const rest = texts.filter((text, row) => text !== "" && !isCut[row]);
    same(walk, "apart, covered", [covered, uncovered], [cut.length, rest.length]);
    same(walk, "apart, different covered", [inPieces, whole], [new Set(cut).size, new Set(rest).size]);
  });
}
