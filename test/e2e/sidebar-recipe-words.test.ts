import type { Page } from "playwright-core";
import type { CellValue } from "../../playground/book.ts";
import type { Sent } from "../../playground/host/transport.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf, tooWide } from "./support/look.ts";
import { NAMES } from "./support/members.ts";
import { picture } from "./support/playground.ts";

describe("in words", () => {
  let windows: SidebarWindows;
  let page: Page;
  /** What went to a chat model, and what it answers, one after the other. */
  let asked: string[];
  let answers: string[];
  /** What a request waits for. */
  let held: Promise<void> | undefined;

  const json = (value: unknown) => ({
    status: 200,
    headers: [["content-type", "application/json"]] as const,
    body: Buffer.from(JSON.stringify(value)),
  });
  const offer = { provider: "groq", status: "live", pricing: { input: 1000, output: 5000 } };
  const answer = (sent: Sent) => {
    const { pathname } = new URL(sent.url);
    if (sent.method === "GET")
      return json(/^\/v1\/models\//.test(pathname) ? { id: "openai/gpt-oss-20b", providers: [offer] } : {});
    asked.push(Buffer.from(sent.body as Uint8Array).toString());
    const [said = ""] = answers.splice(0, 1);
    const content = said.startsWith("<") ? said : JSON.stringify({ answers: [{ id: 1, answer: said }] });
    return json({ choices: [{ message: { content }, finish_reason: "stop" }] });
  };
  beforeEach(async () => {
    asked = [];
    answers = [];
    const started = ["03/04/2024", "05/06/2024", "1 May 2024"];
    held = undefined;
    windows = await openSidebars({
      before: async (method) => {
        if (method === "ask") await held;
      },
      sheets: [
        {
          name: "Members",
          cells: [
            ["Name", "Started"],
            ...NAMES.slice(0, 40).map(({ name }, at): CellValue[] => [
              at === 7 ? "Acme" : name,
              started[at % 3] ?? "",
            ]),
          ],
        },
      ],
      origins: { "https://router.huggingface.co": answer, "https://huggingface.co": answer },
    });
    page = await windows.open();
  });
  afterEach(() => windows.close());

  const reads = (part: string) =>
    page.waitForFunction((each) => document.body.innerText.includes(each), part);
  const column = (at: number, rows: number) =>
    windows.book.values("s1", { row: 1, column: at, rows, columns: 1 }).flat();
  const open = async () => {
    await page.press("button:enabled:has-text('All operations')", "Enter");
    await page.waitForSelector("input[type=search]:focus");
    await page.keyboard.type("in words");
    await page.keyboard.press("Enter");
    await page.waitForSelector("form input[type=text]:focus");
  };
  /** Says it key by key, once the rows are there. */
  const say = async (text: string) => {
    await page.focus("form input[type=text]");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
    await page.waitForSelector("button:enabled:has-text('Find a recipe')");
    await page.keyboard.press("Enter");
  };

  it("finds recipes on this device, asks what is open, has a model write others, and writes and undoes them all alike", async () => {
    await open();
    await say("surname first");
    await reads("39 rows change, 0 need no change, 1 stay as they are.");
    await picture(page, "words-found");
    expect(await problemsOf(page)).toEqual([]);
    await page.press("button:enabled:has-text('Write 39 rows')", "Enter");
    await reads("39 rows written into “Name (surname first)”.");
    await picture(page, "words-written");
    await page.press("button:has-text('Undo')", "Enter");
    await reads("put back.");
    expect(asked).toEqual([]);
    expect(column(2, 4)).toEqual(["Started", "03/04/2024", "05/06/2024", "1 May 2024"]);

    // What an example says otherwise is not taken; a model is the next way, or its answers value by value.
    const wish = "as a badge: guest of the day";
    await say(wish);
    await reads("No recipe that is known on this device does what these words say.");
    await page.press("button:has-text('Have a model write a recipe')", "Enter");
    await reads("is sent your words and these 3 rows of “Name”, one of each form");
    await reads("about 1 request, 1 s, $");
    await page.waitForSelector("section[aria-label='Have a model write a recipe']:focus");
    await picture(page, "words-model");
    expect(await problemsOf(page)).toEqual([]);
    expect(asked).toEqual([]);
    answers = ["<html>Busy</html>", '{"steps":[{"op":"model","name":"x","column":0,"to":"y"}]}'];
    await page.press("button:has-text('Ask for a recipe')", "Enter");
    await reads("although it was asked twice: its recipe does something that cannot be done here.");
    await picture(page, "words-wrong");
    expect(asked).toHaveLength(2);
    answers = [
      '{"steps":[{"op":"map","column":0,"pairs":[["Acme",""]],"onFail":"blank"}]}',
      '{"steps":[{"op":"write","to":["x"],"cases":[{"columns":[["Guest: ",{"from":0,"do":[]}]]}],"onFail":"flag"}]}',
    ];
    await page.press("button:has-text('Have a model write a recipe')", "Enter");
    await page.press("button:has-text('Ask for a recipe')", "Enter");
    await reads("Written by openai/gpt-oss-20b");
    await reads("40 rows change");
    await picture(page, "words-by-model");
    expect(asked).toHaveLength(4);
    await page.press("button:enabled:has-text('Write 40 rows')", "Enter");
    await reads("40 rows written into");
    expect(column(2, 3).slice(1)).toEqual(["Guest: Ada King", "Guest: Bo Luna"]);
    await page.press("button:has-text('Undo')", "Enter");
    await reads("put back.");
  });

  it("asks once where words mean several things, follows several steps, and has one taken out", async () => {
    windows.book.select("s1", { row: 2, column: 2, rows: 1, columns: 1 });
    await page.reload();
    await open();
    await say("dates as 2024-03-31");
    await reads("These words can mean several things. Which do you mean?");
    await picture(page, "words-which");
    expect(await problemsOf(page)).toEqual([]);
    await page.press("button:has-text('“03/04/2024” → “2024-03-04”')", "Enter");
    await reads("40 rows change, 0 need no change");
    expect(await page.isChecked("label:has-text('This column; a copy is kept') input")).toBe(true);
    await picture(page, "words-chosen");
    await say("trim and date:iso:DMY, then month");
    await reads("No recipe that is known on this device");
    await say("tidy spaces, date:iso:DMY");
    await reads("In “Started”: Tidy spaces.");
    await reads("In “Started”: Dates as 2024-03-31, read day first.");
    await page.press("button[aria-label='Edit step 1']", "Enter");
    await page.press("button[aria-label='Take out step 1']", "Enter");
    await page.waitForFunction(() => !document.body.innerText.includes("Tidy spaces"));
    await reads("40 rows change, 0 need no change");
    await page.press("button:has-text('Save this recipe')", "Enter");
    await reads("Saved as “tidy spaces, date:iso:DMY” in this document.");
    await page.press("button:enabled:has-text('Write 40 rows')", "Enter");
    await reads("0 rows change, 40 need no change");
    expect(column(2, 4).slice(1)).toEqual(["2024-04-03", "2024-06-05", "2024-05-01"]);
    await page.press("button:has-text('Undo')", "Enter");
    await reads("put back.");
    expect(column(2, 4).slice(1)).toEqual(["03/04/2024", "05/06/2024", "1 May 2024"]);
    await page.press("button:has-text('Use “tidy spaces, date:iso:DMY”')", "Enter");
    await reads("40 of 40 rows covered, 0 not covered.");
    expect(asked).toEqual([]);
  });

  it("can be stopped while a model writes, keeps within the limit and the allowed models, and speaks German", async () => {
    const list = "button:enabled:has-text('Alle Werkzeuge')";
    let release = () => {};
    held = new Promise((done) => {
      release = done;
    });
    await sidebarCalls(windows.host).saveAllowed({ models: "google/*", providers: "" });
    page = await windows.open("de-DE");
    await page.press(list, "Enter");
    await page.fill("input[type=search]", "in Worten");
    await page.keyboard.press("Enter");
    await page.waitForSelector("form input[type=text]:focus");
    await page.keyboard.type("Nachname zuerst");
    await page.waitForSelector("button:enabled:has-text('Rezept suchen')");
    await page.keyboard.press("Enter");
    await page.waitForSelector("footer button:enabled");
    await picture(page, "words-found-de");
    expect(await tooWide(page)).toEqual([]);
    await page.focus("form input[type=text]");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("als Namensschild");
    await page.keyboard.press("Enter");
    await reads("Auf diesem Gerät ist kein Rezept bekannt");
    const offer = "button:enabled:has-text('Ein Modell ein Rezept schreiben lassen')";
    await page.press(offer, "Enter");
    await reads("google/*");
    expect(asked).toEqual([]);

    await sidebarCalls(windows.host).saveAllowed({ models: "", providers: "" });
    await sidebarCalls(windows.host).savePreferences({ dollarsPerDay: 0.000001 });
    await page.reload();
    await page.press(list, "Enter");
    await page.fill("input[type=search]", "in Worten");
    await page.keyboard.press("Enter");
    await page.waitForSelector("form input[type=text]:focus");
    await page.keyboard.type("als Namensschild");
    await page.waitForSelector("button:enabled:has-text('Rezept suchen')");
    await page.keyboard.press("Enter");
    await page.press(offer, "Enter");
    const ask = "button:enabled:has-text('Um ein Rezept bitten')";
    await page.waitForSelector(ask);
    await picture(page, "words-model-de");
    expect(await tooWide(page)).toEqual([]);
    await page.press(ask, "Enter");
    await page.press("button:has-text('Abbrechen') >> visible=true", "Enter");
    release();
    await reads("Abgebrochen. Es wurde nichts geändert.");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
    await page.press(offer, "Enter");
    await page.press(ask, "Enter");
    await reads("renze");
    expect(asked).toEqual([]);
  });
});
