import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import { writeWav } from "../../playground/inference/media/sound.ts";
import { deviceAssets, deviceRoutes } from "../../playground/server/device-assets.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf, tooWide } from "./support/look.ts";
import { picture } from "./support/playground.ts";

const surroundings = { root: process.cwd(), models: `${process.cwd()}/models`, hub: false };

/** A page of each language loads a model: the tests take the one whose words are longest, `npm run bench -- laws` all. */
const LOCALES = ["de-DE", "fr-FR", "es-ES", "pt-PT"].slice(0, process.env.CASES ? 4 : 1);

const HUM = writeWav(new Float32Array(1_600), 16_000);

describe("the screens about this device and reading aloud", () => {
  let windows: SidebarWindows;
  let page: Page;

  beforeAll(async () => {
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Quote"], ["Storm hits the coast"], ["Rovers win the cup"]] }],
      scriptProperties: {
        "stet.assets": JSON.stringify(deviceAssets(surroundings)),
        "stet.settings": JSON.stringify({ models: { "text-to-speech": "org/voice" } }),
      },
      routes: deviceRoutes(surroundings),
      origins: {
        "https://router.huggingface.co": () => ({
          status: 200,
          headers: [["content-type", "audio/wav"]],
          body: HUM,
        }),
      },
    });
    page = await windows.open();
  });
  afterAll(() => windows.close());

  it("have no serious accessibility issue and keep to their width", async () => {
    const found: [screen: string, problem: string][] = [];
    const look = async (screen: string) => {
      for (const problem of await problemsOf(page)) found.push([screen, problem]);
      await picture(page, screen);
    };
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "sport, weather");
    await page.click("text=This device: free");
    await page.waitForSelector("text=Ready on this device");
    await look("device-ready");
    await page.selectOption("label:has-text('Model') + select", "other");
    await page.fill("[placeholder='org/name']", "org/none");
    await page.click("text=Get this model");
    await page.waitForSelector("[role=alert]");
    await look("device-refused");
    await page.selectOption("select >> nth=1", "speech");
    await page.click("text=Play");
    await page.waitForSelector("audio");
    await look("speech-heard");
    await page.click("text=The browser’s own voice");
    await look("speech-browser");
    expect(found).toEqual([]);
  });

  it.each(LOCALES)("keep to their width in %s", async (locale) => {
    page = await windows.open(locale);
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "sport, weather");
    await page.click("input[name=who] >> nth=1");
    await page.waitForSelector("p.notice[role=status]");
    expect(await tooWide(page)).toEqual([]);
    await page.selectOption("select >> nth=1", "speech");
    await page.click("input[name=voice] >> nth=2");
    expect(await tooWide(page)).toEqual([]);
    expect(await page.innerText("main")).not.toContain("Read aloud");
  });
});

/** Texts in languages, by rows: German twice, one of them short, and what has no words. */
const SAID: CellValue[][] = [
  ["Said", "Sum"],
  ["Der Bericht kam leider zu spät", 1],
  ["Der Bericht kam leider zu spät", 2],
  ["Wo ist mein Paket geblieben?", 3],
  ["The report was delivered too late", 4],
  ["El informe llegó demasiado tarde", 5],
  ["Müller", 6],
  ["12", 7],
  [2024, 8],
  ["", 9],
];

/** Whatever tells languages is loaded anew for each: the tests take the longer words, `npm run bench -- laws` English, too. */
const ENGLISH = ["en-GB", "List all ", "Show", "German", "Work on these 3 rows only", "Only 3 rows"] as const;

describe("the languages of a column", () => {
  let windows: SidebarWindows;
  afterEach(() => windows.close());

  it.each([
    ["de-DE", "auflisten", "Zeigen", "Deutsch", "Nur mit diesen 3 Zeilen arbeiten", "Nur 3 Zeilen"] as const,
    ...(process.env.CASES ? [ENGLISH] : []),
  ])(
    "are told on this device, doubtful ones apart, counted and searched, and chosen for what is done next: %s",
    async (locale, list, show, german, keep, only) => {
      windows = await openSidebars({
        sheets: [{ name: "Data", cells: SAID }],
        scriptProperties: { "stet.assets": JSON.stringify(deviceAssets(surroundings)) },
        routes: deviceRoutes(surroundings),
      });
      const page = await windows.open(locale);
      await page.click(`button:has-text('${list}')`);
      await page.getByLabel(show, { exact: true }).selectOption("languages");
      await page.waitForSelector("[role=option]");
      const lines = async (): Promise<Record<string, number>> =>
        Object.fromEntries(
          await page.$$eval("[role=option]", (all) =>
            all.map((each) => [each.getAttribute("title"), Number(each.lastElementChild?.textContent)]),
          ),
        );
      const counted = await lines();
      expect(counted[german]).toBe(3);
      expect(Object.values(counted).reduce((sum, rows) => sum + rows, 0)).toBe(6);
      const doubtful = Object.keys(counted).filter((name) => /, (doubtful|zweifelhaft)$/.test(name));
      expect(doubtful.map((name) => counted[name])).toEqual([1]);
      expect(await page.innerText("main")).toMatch(/2 rows hold no words|2 Zeilen enthalten keine Wörter/);
      await picture(page, `languages-${locale}`);
      expect(await problemsOf(page)).toEqual([]);
      await page.fill("input[type=search]", german.slice(0, 4));
      await page.waitForFunction(() => document.querySelectorAll("[role=option]").length < 3);
      await page.focus("[role=listbox]");
      await page.keyboard.press("Enter");
      await page.press(`button:has-text('${keep}')`, "Enter");
      await page.waitForFunction((each) => document.body.innerText.includes(each), only);
      await picture(page, `languages-kept-${locale}`);
      expect(await problemsOf(page)).toEqual([]);
    },
  );
});
