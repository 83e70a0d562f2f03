import type { Page } from "playwright-core";
import { type Sent, send } from "../../playground/host/transport.ts";
import { headOf, lookUps } from "../support/model-head.ts";
import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";
import { openSidebars, type SidebarOptions, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";

const WHO = {
  name: "ana",
  isPro: true,
  orgs: [
    { name: "newsroom", canPay: true },
    { name: "chess-club", canPay: false },
  ],
};

describe("what the sidebar says of money", () => {
  let rival: RunningRival;
  let windows: SidebarWindows;
  let asked: Sent[];

  const open = async (usedNanoUsd: number, options: Partial<SidebarOptions> = {}): Promise<Page> => {
    rival = await startRival();
    asked = [];
    const json = (value: unknown) => ({ status: 200, headers: [], body: Buffer.from(JSON.stringify(value)) });
    const answer = (sent: Sent) => {
      asked.push(sent);
      const { origin, pathname } = new URL(sent.url);
      if (pathname.endsWith("/out-of-reach")) throw new Error("the connection broke");
      if (pathname === "/api/whoami-v2") return json(WHO);
      if (pathname.endsWith("/usage-v2"))
        return json({
          usage: {
            inferenceProviders: { usedNanoUsd, includedNanoUsd: 5e9, limitNanoUsd: 2e9, numRequests: 1 },
          },
        });
      return send(sent, { [origin]: rival.url }, AbortSignal.timeout(20_000));
    };
    windows = await openSidebars({
      userProperties: {},
      sheets: [
        { name: "Data", cells: [["Headline"], ...Array.from({ length: 40 }, (_, n) => [`sport ${n}`])] },
      ],
      origins: { "https://router.huggingface.co": answer, "https://huggingface.co": answer },
      ...options,
    });
    await sidebarCalls(windows.host).connect("hf_abcdefghijklmnop");
    return windows.open();
  };
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });
  const toSettings = (page: Page) => page.getByRole("button", { name: "Settings", exact: true }).click();
  const classify = async (page: Page) => {
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "sport, crime");
  };
  const says = (page: Page, text: string) => page.getByText(text).first().waitFor();

  it("shows at one glance who is connected, what is left and who pays, and lets an organisation pay", async () => {
    const page = await open(570_000_000);
    await toSettings(page);
    await page.getByRole("heading", { name: "Connected as ana (PRO)" }).waitFor();
    await says(page, "Used this month: about $0.57 of $2.00, the limit; $1.43 left.");
    await says(page, "spends your own credits");
    await page.press("summary:has-text('Spending')", "Enter");
    const payer = page.getByLabel("Organisation that pays");
    expect(await payer.locator("option").allInnerTexts()).toEqual([
      "My own account",
      "newsroom",
      "chess-club (cannot pay)",
    ]);
    await payer.selectOption("newsroom");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await says(page, "is paid for by newsroom.");
    await says(page, "does not say here what the organisation has left");
    expect(await problemsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Clean", exact: true }).click();
    await classify(page);
    await page.getByRole("button", { name: "Classify 40 rows" }).click();
    await says(page, "Done: 40 rows");
    const models = asked.filter(({ method }) => method === "POST");
    expect(models.length).toBeGreaterThan(0);
    expect(models.every(({ headers }) => headers["X-HF-Bill-To"] === "newsroom")).toBe(true);
  });

  it("says before a run what is left, and nothing of it where no model is asked", async () => {
    const page = await open(570_000_000);
    await page.getByText("would change").waitFor();
    expect(await page.innerText("footer")).not.toContain("Left:");
    await classify(page);
    await says(page, "Left: 19,99");
    expect(await page.innerText("footer")).toMatch(/Left: 19,99\d Google calls today, \$1\.43/);
    expect(await page.locator("footer .warn").count()).toBe(0);
    await page.getByText("This device").click();
    await page.waitForFunction(() => !document.querySelector("footer")?.innerText.includes("Left:"));
  });

  it("warns of a run that costs more than what is left", async () => {
    const page = await open(1_999_999_000);
    await classify(page);
    await says(page, "of this month’s credits $0.000001 are left");
    expect(await problemsOf(page)).toEqual([]);
  });

  it("warns of a run that needs more calls than are left today", async () => {
    const rows = Array.from({ length: 2_000 }, (_, n) => [`sport ${n}`]);
    const page = await open(0, { sheets: [{ name: "Data", cells: [["Headline"], ...rows] }] });
    await sidebarCalls(windows.host).ask(headOf("out-of-reach"), lookUps(19_990));
    await page.reload();
    await classify(page);
    await says(page, "Google lets you make about");
    expect(await page.locator("footer .warn").innerText()).toContain("The rest can go on tomorrow.");
  });

  it("says whose credits formulas spend, and since when", async () => {
    const page = await open(0);
    await toSettings(page);
    await page.press("summary:has-text('Formulas in this document')", "Enter");
    await says(page, "The file belongs to reporter@example.org.");
    await says(page, "Nobody has said here that formulas may spend their credits.");
    await page.getByRole("checkbox", { name: /Formulas of this document may use my token/ }).check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await says(page, "ana allowed it on");
    const other = await windows.open();
    await toSettings(other);
    await other.press("summary:has-text('Formulas in this document')", "Enter");
    await says(other, "If the file is theirs, formulas here spend their credits.");
    expect(await problemsOf(other)).toEqual([]);
  });

  it("says that a file on a shared drive is nobody's", async () => {
    const page = await open(0, { owner: null });
    await toSettings(page);
    await page.press("summary:has-text('Formulas in this document')", "Enter");
    await says(page, "This file is on a shared drive, so nobody owns it.");
    expect(await page.innerText("main")).not.toContain("Nobody has said here");
  });
});
