import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { FUNCTIONS } from "../../src/core/functions/functions.ts";
import { profile } from "../../src/core/profile/profile.ts";
import { RULES } from "../../src/core/rules/rules.ts";
import { saidIn } from "../support/catalogs.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { tooWide } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const times = (count: number, make: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Columns that are wrong in as many ways as one column can be. */
const MESS: Record<string, string[]> = {
  City: times(
    60,
    (i) => ["Paris ", "N/A", " Lyon", "MÃ¼nchen", "Lyon&nbsp;", "Mоscow", "lyon", "<b>Nice</b>"][i % 8] ?? "",
  ),
  ZIP: times(60, (i) => (i % 6 === 0 ? "2108" : `${10_000 + i * 37}`)),
  Amount: times(60, (i) => (i % 7 === 0 ? `€ ${i}.50` : `$ ${100 + i}.25`)),
  Date: times(
    60,
    (i) => ["1970-01-01", `${(i % 9) + 1}/${(i % 8) + 1}/2021`, `${i % 28} March 2021`, "4-Mar"][i % 4] ?? "",
  ),
  Size: times(60, (i) => `${i + 1} ${["kg", "Kg.", "kilos"][i % 3]}`),
  Code: times(60, (i) => (i === 7 ? "12/AB" : `AB-${1000 + i}`)),
  Email: times(60, (i) => `person${i}@example.org`),
  Mixed: times(60, (i) => (i % 12 === 0 ? "see note" : i % 5 === 0 ? "#REF!" : `${i * 3}`)),
  Headline: times(60, (i) => `Headline ${i % 20}`),
};
const HEADINGS = Object.keys(MESS);
const CELLS: CellValue[][] = [
  HEADINGS,
  ...times(60, String).map((_, row) => HEADINGS.map((name) => MESS[name]?.[row] ?? "")),
];

/** Of the forms of tasks each language shows one of so many, another than the language before it; all with `CASES=4`. */
const EVERY = Math.max(1, Math.round(4 / Number(process.env.CASES ?? 1)));

const answer = (status: number, body: object) => ({
  status,
  headers: [["content-type", "application/json"]] as [string, string][],
  body: Buffer.from(JSON.stringify(body)),
});

describe("the sidebar in another language", () => {
  let windows: SidebarWindows;
  let page: Page;

  beforeAll(async () => {
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: CELLS }],
      origins: {
        "https://router.huggingface.co": () => answer(402, { error: "You have exceeded your credits." }),
        "https://huggingface.co": () => answer(503, {}),
      },
    });
  });
  afterAll(() => windows.close());

  const open = async (locale: string) => {
    page = await windows.open(locale);
    await page.waitForSelector("footer button.primary:enabled");
  };
  const text = () => page.innerText("body");
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);

  it("says what it noticed without a word of English", async () => {
    await open("de-DE");
    const kinds = new Set<string>();
    for (const [index, heading] of HEADINGS.entries()) {
      const found = profile({ headings: [heading], columns: [MESS[heading] ?? []] });
      await page.selectOption("select >> nth=0", String(index + 1));
      if (found[0]) await reads(saidIn("de", found[0].says));
      const shown = await text();
      for (const { check, sentence } of found) {
        kinds.add(check);
        expect(shown).not.toContain(sentence);
      }
      expect(shown).not.toMatch(/\b(?:cells|column|source|which|hold)\b/);
      await picture(page, `de-findings-${heading}`);
    }
    expect(kinds.size).toBeGreaterThan(8);
  });

  it.each([
    ["de-DE", "Regeln auswählen", 0],
    ["fr-FR", "Choisir les règles", 1],
    ["es-ES", "Elegir reglas", 2],
    ["pt-PT", "Escolher regras", 3],
  ] as const)(
    "lists tasks and rules in %s, forms and screens keeping to their width",
    async (locale, chooseRules, nth) => {
      await open(locale);
      const [, tasks] = await page.locator("select").all();
      const listed = await tasks?.innerText();
      for (const { name, title } of FUNCTIONS) {
        if (name !== "HF_USAGE") expect(listed?.split("\n").map((line) => line.trim())).not.toContain(title);
      }
      await page.click(`text=${chooseRules}`);
      const rules = await page.innerText("fieldset.scroll");
      for (const { summary } of RULES) expect(rules).not.toContain(summary.split(/[:;.]\s/)[0]);
      expect(await tooWide(page)).toEqual([]);
      await picture(page, `${locale}-rules`);
      const found: string[] = [];
      const forms = FUNCTIONS.filter(
        ({ formulaOnly, params }) => !formulaOnly && params.some(({ type }) => type === "range"),
      );
      for (const { name, summary, params } of forms.filter((_, at) => at % EVERY === nth % EVERY)) {
        await page.selectOption("select >> nth=1", name);
        const { english, over } = await page.evaluate(
          (sentences) => {
            const more = document.querySelector<HTMLDetailsElement>("main > details");
            if (!more) throw new Error("The form has no more options.");
            more.open = true;
            const form = document.body.innerText;
            const { scrollWidth, clientWidth } = document.documentElement;
            return {
              english: sentences.filter((each) => form.includes(each)),
              over: scrollWidth - clientWidth,
            };
          },
          [summary, ...params.map((param) => param.summary)],
        );
        found.push(...english.map((sentence) => `${name} says: ${sentence}`));
        if (over > 0) found.push(`${name} is too wide`);
        await picture(page, `${locale}-${name}`);
        await page.evaluate("document.querySelector('main > details').open = false");
      }
      for (let screen = 0; screen < 5; screen++) {
        await page.locator("nav button").nth(screen).click();
        await page.waitForSelector("main");
        if ((await overflow()) > 0)
          found.push(`${await page.locator("nav button").nth(screen).innerText()} is too wide`);
      }
      expect(await text()).not.toContain("Settings");
      expect(found).toEqual([]);
    },
  );

  it("says what is wrong in the form, with the account and with a value", async () => {
    await open("de-DE");
    await page.selectOption("select >> nth=0", String(HEADINGS.indexOf("Headline") + 1));
    await page.selectOption("select >> nth=1", "HF_TRANSLATE");
    await reads("Sagen Sie, in welche Sprache übersetzt wird");
    await page.fill("input[required]", "Klingonsprache");
    await reads("Stet kennt keine Sprache „Klingonsprache“");
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "Politik, Sport");
    await page.click("text=An 5 Werten ausprobieren");
    await reads("Das Guthaben des Hugging-Face-Kontos ist aufgebraucht");
    await picture(page, "de-failure");
    await page.click("footer button.primary");
    await reads("20 verschiedene Werte ohne Antwort");
    await reads("Das Guthaben des Hugging-Face-Kontos ist aufgebraucht");
    expect((await text()).match(/in 3 Zeilen/g)).toHaveLength(5);
    await picture(page, "de-done");
    expect(windows.book.values("s1", { row: 1, column: 10, rows: 1, columns: 1 }).flat()).toEqual([
      "Einordnen: Headline",
    ]);
    await page.click("footer button:not(.primary)");
    await page.waitForSelector("nav");
    for (const screen of [1, 3]) {
      await page.locator("nav button").nth(screen).click();
      await reads("Einordnen: Headline");
      expect(await tooWide(page)).toEqual([]);
      await picture(page, `de-screen-${screen}`);
    }
    await page.locator("nav button").nth(4).click();
    await page.click("text=Token vergessen");
    await reads("Ohne weitermachen");
    await page.fill("input[type=password] >> nth=0", "abc");
    await page.click("main button.primary");
    await reads("Das ist kein Token von Hugging Face: Die beginnen mit hf_.");
    await page.fill("input[type=password]", "hf_abcdefghijklmnop");
    await page.click("main button.primary");
    await reads("Hugging Face hat mit einem Fehler geantwortet (503).");
  });

  it("says in the preview and the review what a rule did and why it left a cell, and in the log in English", async () => {
    await open("de-DE");
    await page.selectOption("select >> nth=0", String(HEADINGS.indexOf("Date") + 1));
    await page.click("text=Regeln auswählen");
    await page.check("label:has-text('Datum in einer Form') input");
    await reads("Gelassen: Das Datum hat kein Jahr.");
    await reads("Datum als ISO geschrieben");
    expect(await text()).not.toMatch(/rewrote|The date has no year/);
    await picture(page, "de-remarks");
    await page.click("footer button.primary");
    await reads("Fertig: ");
    await page.click("text=Noch eine Spalte bereinigen");
    await page.click("nav >> text=Prüfen");
    await page.click("summary:has-text('falsch aus')");
    await reads("Das Datum hat kein Jahr.");
    expect(await text()).not.toContain("The date has no year");
    const log = windows.book.sheets().find(({ name }) => name === "Stet log")?.id ?? "";
    const [headings = [], ...lines] = windows.book.values(log, { row: 1, column: 1, rows: 9, columns: 40 });
    const line = lines.find((cells) => cells.includes("HF_CLEAN")) ?? [];
    const said = (heading: string) => String(line[headings.indexOf(heading)]);
    expect(said("What each rule did")).toMatch(/^date changed .* alone: .*The date has no year\./);
    expect(said("Codes")).toContain('{"code":"remarks.date.noYear","args":{}}');
  });
});
