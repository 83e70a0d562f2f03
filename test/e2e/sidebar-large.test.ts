import { asWritten } from "../support/rival/answers.ts";
import { startRival } from "../support/rival/start-rival.ts";
import { openSidebars } from "../support/sidebar-window.ts";

const LABELS = ["politics", "sport", "crime"];
const ROWS = 10_000;
const headline = (index: number) => `Headline number ${(index * 7919) % 500} about something`;

describe("a run over 10,000 rows with 500 distinct values", () => {
  it("writes every row right, with at most 20 requests", async () => {
    const rival = await startRival({ mostInputs: 32 });
    const windows = await openSidebars({
      sheets: [
        {
          name: "Data",
          cells: [["Headline"], ...Array.from({ length: ROWS }, (_, index) => [headline(index)])],
        },
      ],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    try {
      const page = await windows.open();
      await page.selectOption("select >> nth=1", "HF_CLASSIFY");
      await page.fill("textarea", LABELS.join(", "));
      await page.click("text=Classify 10,000 rows");
      await page.waitForFunction(() => document.body.innerText.includes("Done: 10,000 rows"), undefined, {
        timeout: 60_000,
      });
      expect(rival.rival.log.length).toBeLessThanOrEqual(20);
      const cells = windows.book.values("s1", { row: 2, column: 1, rows: ROWS, columns: 2 });
      const wrong = cells.filter(([read, written]) => written !== asWritten(String(read), LABELS));
      expect(wrong).toEqual([]);
    } finally {
      await windows.close();
      await rival.close();
    }
  });
});
