import type { Page } from "playwright-core";
import { type Sent, send } from "../../playground/host/transport.ts";
import { type InferenceServer, startInferenceServer } from "../../playground/inference/server.ts";
import type { SignInTimes } from "../../playground/inference/sign-in/sign-ins.ts";
import { builtWithEverything } from "../support/built-with-everything.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";

const CODE = "input.code";

describe("signing in by a code in the sidebar", () => {
  const dist = builtWithEverything();
  let server: InferenceServer;
  let windows: SidebarWindows;
  /** What was posted to `/oauth/…`, as forms. */
  let posted: URLSearchParams[];

  afterEach(async () => {
    await windows.close();
    await server.close();
  });

  const open = async (
    times: Partial<SignInTimes> = {},
    before: (form: URLSearchParams) => Promise<void> | void = () => {},
  ): Promise<Page> => {
    server = await startInferenceServer({ signIn: { code: 900, interval: 1, token: 28_800, ...times } });
    posted = [];
    const answer = async (sent: Sent) => {
      if (/\/oauth\//.test(sent.url) && sent.body instanceof Uint8Array) {
        const form = new URLSearchParams(new TextDecoder().decode(sent.body));
        posted.push(form);
        await before(form);
      }
      const { origin } = new URL(sent.url);
      return send(sent, { [origin]: server.url }, AbortSignal.timeout(20_000));
    };
    windows = await openSidebars({
      dist,
      userProperties: {},
      scriptProperties: {
        "stet.settings": JSON.stringify({ models: { "zero-shot-classification": "local/use-lite" } }),
      },
      sheets: [{ name: "Data", cells: [["Headline"], ["a story on sport"], ["a story on crime"]] }],
      origins: { "https://router.huggingface.co": answer, "https://huggingface.co": answer },
    });
    return windows.open();
  };
  const toSettings = (page: Page) => page.getByRole("button", { name: "Settings", exact: true }).click();
  const start = async (page: Page) => {
    await toSettings(page);
    await page.getByRole("button", { name: "Sign in with Hugging Face" }).click();
    return page.inputValue(CODE);
  };
  /** Follows the sidebar's link and answers there. */
  const answerThere = async (page: Page, answer: "Allow" | "Deny") => {
    const [there] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "Open the page" }).click(),
    ]);
    await there.getByRole("button", { name: answer }).click();
    await there.getByRole("status").waitFor();
    await there.close();
  };
  const tokens = () => JSON.stringify(windows.host.stored()).match(/hf_oauth_\w+/g) ?? [];

  it("goes from the button to the name by keyboard alone, and says each step", async () => {
    const page = await open();
    await toSettings(page);
    await page.getByRole("button", { name: "Sign in with Hugging Face" }).press("Enter");
    const field = page.getByRole("textbox", { name: "Your code" });
    await field.waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("code");
    expect(await problemsOf(page)).toEqual([]);
    expect(await page.getByRole("status").innerText()).toBe("Waiting until you have allowed it…");
    const code = await field.inputValue();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Copied" }).waitFor();
    await page.keyboard.press("Tab");
    const [there] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Enter")]);
    const typed = there.getByRole("textbox");
    expect(await typed.inputValue()).toBe(code);
    await typed.fill(code.toLowerCase().replace("-", " "));
    await there.getByRole("button", { name: "Allow" }).press("Enter");
    await there.getByText("Allowed. Close this page").waitFor();
    await page.getByRole("heading", { name: "Connected as local-playground" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.getByText("Used this month: about $0.00").waitFor();
    await page.getByText("spends your own credits").waitFor();
    expect(await problemsOf(page)).toEqual([]);
    expect(posted[0]?.get("scope")).toBe("openid profile inference-api read-billing read-endpoints");
    expect(posted.at(-1)?.get("grant_type")).toBe("urn:ietf:params:oauth:grant-type:device_code");
    expect(await page.content()).not.toMatch(/hf_oauth|device_code/);
    await page.getByRole("button", { name: "Forget the token" }).click();
    await page.getByRole("button", { name: "Sign in with Hugging Face" }).waitFor();
    expect(tokens()).toEqual([]);
  });

  it("asks in the same breath whether formulas may spend, and they answer after the yes alone", async () => {
    const page = await open();
    const ask = () =>
      windows.host.call("HF_CLASSIFY", [[["a story on sport"], ["a story on crime"]], "sport, crime"]);
    await start(page);
    await answerThere(page, "Allow");
    await page.getByRole("heading", { name: "May formulas in this file spend your credits?" }).waitFor();
    expect(await problemsOf(page)).toEqual([]);
    const before = windows.host.fetches.length;
    const [[refused = ""] = []] = (await ask()) as string[][];
    expect(refused).toMatch(/^#HF PERMISSION Formulas in this file may not .*Extensions ▸ Stet.*Settings/);
    expect(windows.host.fetches.slice(before)).toEqual([]);

    const limit = page.getByLabel("Most the formulas of one document may cost a day, in dollars").first();
    expect(await limit.inputValue()).toBe("1");
    await limit.fill("a lot");
    await page.getByRole("button", { name: "Yes, within this limit" }).click();
    await page.getByText("is no amount in dollars").waitFor();
    await limit.fill("0.50");
    await page.getByRole("button", { name: "Yes, within this limit" }).click();
    await page.getByText("May formulas in this file spend").waitFor({ state: "detached" });
    expect(await ask()).toEqual([["sport"], ["crime"]]);
    await page.locator("summary", { hasText: "Formulas in this document" }).click();
    expect(await page.getByLabel("Formulas of this document may use my token").isChecked()).toBe(true);
    expect(
      await page.getByLabel("Most the formulas of one document may cost a day, in dollars").inputValue(),
    ).toBe("0.5");
  });

  it("says that it was denied and offers a new code, which can be cancelled", async () => {
    const page = await open();
    const first = await start(page);
    await answerThere(page, "Deny");
    await page.getByText("You did not allow it").waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Get a new code" }).click();
    await page.waitForSelector(CODE);
    expect(await page.inputValue(CODE)).not.toBe(first);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Sign in with Hugging Face" }).waitFor();
    expect(tokens()).toEqual([]);
    expect(JSON.stringify(windows.host.stored())).not.toContain("stet.pending");
  });

  it("says that a code has run out and offers a new one", async () => {
    const page = await open({ code: 2 });
    const first = await start(page);
    await page.getByText("The code has run out").waitFor();
    await page.getByRole("button", { name: "Get a new code" }).click();
    await page.waitForSelector(CODE);
    expect(await page.inputValue(CODE)).not.toBe(first);
  });

  it("goes on, slower, when Hugging Face wants that", async () => {
    let questions = 0;
    let goOn = () => {};
    const slowedDown = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let allow = () => {};
    const allowed = new Promise<void>((resolve) => {
      allow = resolve;
    });
    const page = await open({}, async (form) => {
      if (!form.has("device_code")) return;
      questions++;
      if (questions === 2) goOn();
      if (questions > 1) return allowed;
      const other = await fetch(`${server.url}/oauth/token`, { method: "POST", body: form });
      expect(await other.json()).toMatchObject({ error: "authorization_pending" });
    });
    await start(page);
    await slowedDown;
    await answerThere(page, "Allow");
    allow();
    await page.getByRole("heading", { name: "Connected as" }).waitFor();
    // One question that was too soon, one five seconds later that was not.
    expect(posted.map((form) => form.get("grant_type")?.split(":").at(-1))).toEqual([
      undefined,
      "device_code",
      "device_code",
    ]);
  });

  it("shows the code again to who closed the sidebar in the middle, and is done for who allowed it meanwhile", async () => {
    const first = await open();
    const code = await start(first);
    await first.close();
    const second = await windows.open();
    await second.waitForSelector(CODE);
    expect(await second.inputValue(CODE)).toBe(code);
    const page = (await second.getAttribute("a.button", "href")) ?? "";
    await second.close();
    const there = await windows.open();
    await there.goto(page);
    await there.getByRole("button", { name: "Allow" }).click();
    await there.getByRole("status").waitFor();
    const third = await windows.open();
    await toSettings(third);
    await third.getByRole("heading", { name: "Connected as local-playground" }).waitFor();
  });

  it("runs a column with the token, renewed on the way", async () => {
    const page = await open({ token: 1 });
    await start(page);
    await answerThere(page, "Allow");
    await page.getByRole("heading", { name: "Connected as" }).waitFor();
    await page.getByRole("button", { name: "Clean", exact: true }).click();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "sport, crime");
    await page.getByRole("button", { name: "Classify 2 rows" }).click();
    await page.waitForFunction(() => document.body.innerText.includes("Done: 2 rows"));
    const cells = windows.book.values("s1", { row: 2, column: 2, rows: 2, columns: 1 });
    expect(cells).toEqual([["sport"], ["crime"]]);
    expect(posted.filter((form) => form.get("grant_type") === "refresh_token").length).toBeGreaterThan(0);
    const used = posted.map((form) => form.get("refresh_token")).filter((each) => each !== null);
    expect(new Set(used).size).toBe(used.length);
  });
});
