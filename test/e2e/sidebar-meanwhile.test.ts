import type { Page } from "playwright-core";
import { asWritten } from "../support/rival/answers.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";

const LABELS = ["politics", "sport", "crime"];
const ROWS = 400;
const headline = (index: number) => `Headline number ${(index * 31) % 100} from the wire`;
const label = (text: unknown) => (text === "" ? "" : asWritten(String(text), LABELS));

/** One, or twice as many as are asked for: `npm run bench -- laws` takes twenty. */
const SEEDS = Array.from({ length: 2 * Number(process.env.CASES ?? 0.5) }, (_, index) => index + 1);

describe("a run while people work on the sheet", () => {
  let windows: SidebarWindows;
  let rival: RunningRival;
  let page: Page;

  /** What people do, in this order, each at a call of the sidebar that the seed chooses. */
  const disturb = async (seed: number, deeds: (() => void)[]) => {
    let call = 0;
    let at = 6;
    const due = deeds.map((deed, index) => {
      at += 1 + ((seed * (index + 3) * 7) % 5);
      return { deed, at };
    });
    rival = await startRival({ mostInputs: 4, seconds: () => 0.3 });
    windows = await openSidebars({
      sheets: [
        {
          name: "Data",
          cells: [
            ["Id", "Headline", "Note"],
            ...Array.from({ length: ROWS }, (_, i) => [i, headline(i), `note ${i}`]),
          ],
        },
      ],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
      before: () => {
        call += 1;
        for (const each of due.splice(0)) {
          if (each.at <= call) each.deed();
          else due.push(each);
        }
      },
    });
    page = await windows.open();
    await page.selectOption("select >> nth=0", "2");
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", LABELS.join(", "));
    await page.click(`text=Classify ${ROWS} rows`);
    await page.waitForFunction(() => /Done: /.test(document.body.innerText), undefined, { timeout: 60_000 });
    expect(due).toEqual([]);
  };
  const columnOf = (heading: string) => {
    const [row = []] = windows.book.values("s1", { row: 1, column: 1, rows: 1, columns: 8 });
    return row.indexOf(heading) + 1;
  };
  const cells = (heading: string) => {
    const rows = windows.book.sheets()[0]?.rows ?? 0;
    return windows.book
      .values("s1", { row: 2, column: columnOf(heading), rows: rows - 1, columns: 1 })
      .flat();
  };
  const type = (row: number, column: number, value: string) =>
    windows.book.type("s1", { row, column, rows: 1, columns: 1 }, [[value]]);

  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  it.each(SEEDS)(
    "puts every answer beside its value whatever is sorted, moved and edited (seed %i)",
    async (seed) => {
      const typed: string[] = [];
      await disturb(seed, [
        () =>
          windows.book.sort("s1", { row: 2, column: 1, rows: ROWS, columns: 4 }, columnOf("Headline"), true),
        () => windows.book.insertRows("s1", 200, 50),
        () => windows.book.deleteRows("s1", 20 + seed, 20),
        () => {
          for (let row = 30; row < 40; row++)
            type(row, columnOf("Headline"), `Edited headline ${row} of ${seed}`);
        },
        () => {
          for (let row = 50; row < 55; row++) {
            type(row, columnOf("Classify: Headline"), `typed ${row}`);
            typed.push(`typed ${row}`);
          }
        },
        () => windows.book.moveColumn("s1", columnOf("Note"), 1),
      ]);
      const read = cells("Headline");
      const written = cells("Classify: Headline");
      expect(read.filter((value) => String(value).startsWith("Edited")).length).toBe(10);
      expect(written.filter((value) => String(value).startsWith("typed"))).toEqual(typed);
      const wrong = read.flatMap((value, index) =>
        written[index] === label(value) || String(written[index]).startsWith("typed")
          ? []
          : [[index, value, written[index]]],
      );
      expect(wrong).toEqual([]);
    },
  );
});
