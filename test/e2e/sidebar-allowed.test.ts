import { type RunningRival, startRival } from "../support/rival/start-rival.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { problemsOf } from "./support/look.ts";

describe("the settings of what may be asked", () => {
  let rival: RunningRival;
  let windows: SidebarWindows;

  const open = async (scriptProperties: Record<string, string> = {}) => {
    rival = await startRival();
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Headline"], ["a story on sport"], ["a story on crime"]] }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
      scriptProperties,
    });
    return windows.open();
  };
  afterEach(async () => {
    await windows.close();
    await rival.close();
  });

  it("hold for the next question", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    await page.press("summary:has-text('What may be asked')", "Enter");
    await page.getByLabel("Models", { exact: true }).fill("google/*");
    await page.getByRole("button", { name: "Keep these lists" }).click();
    await page.getByRole("button", { name: "Saved", exact: true }).waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Clean", exact: true }).click();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", "sport, crime");
    await page.getByText("is not allowed here. Allowed models: google/*.").first().waitFor();
  });

  it("are shown and not changed where the deployment has set them", async () => {
    const page = await open({
      "stet.settings": JSON.stringify({ allow: { models: ["facebook/*"], providers: ["hf-inference"] } }),
    });
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    await page.press("summary:has-text('What may be asked')", "Enter");
    const models = page.getByLabel("Models", { exact: true });
    expect(await models.inputValue()).toBe("facebook/*");
    expect(await models.getAttribute("readonly")).not.toBeNull();
    expect(await page.getByRole("button", { name: "Keep these lists" }).count()).toBe(0);
    await expect(sidebarCalls(windows.host).saveAllowed({ models: "", providers: "" })).rejects.toThrow(
      /has decided what may be asked/,
    );
  });
});
