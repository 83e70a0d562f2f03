import { scored } from "../support/rival/answers.ts";
import { startRival } from "../support/rival/start-rival.ts";
import { openSidebars, type SidebarWindows } from "../support/sidebar-window.ts";
import { picture } from "./support/playground.ts";

const KINDS = ["Hotel", "Inn", "Grill", "Café"];
/** Payees that a person has labelled, in the columns C and D. */
const EXAMPLES = ["Maria", "Sunset", "Royal", "Old Mill", "Oak"].flatMap((name) =>
  KINDS.map((kind, at) => [`${name} ${kind}`, at < 2 ? "Hotel" : "Restaurant"]),
);
const PAYEES = ["Seaview Hotel", "Rex Grill", "Bella Café", "Corner Inn"];

let windows: SidebarWindows | undefined;
afterEach(() => windows?.close());

test("labelled rows given in the sidebar teach, nothing is sent, and the log says what taught", async () => {
  const cells = EXAMPLES.map((example, at) => [PAYEES[at] ?? "", "", ...example]);
  windows = await openSidebars({ sheets: [{ name: "Data", cells: [["Payee", "", "", ""], ...cells] }] });
  const page = await windows.open();
  await page.selectOption("select >> nth=1", "HF_CLASSIFY");
  await page.fill("textarea", "Hotel, Restaurant");
  await page.getByText("More options").click();
  await page.getByLabel("Examples").fill("C2:D21");
  await page.getByText("Done here").waitFor();
  await picture(page, "sidebar-examples-form");
  await page.locator("footer button.primary").click();
  await page.getByText("taught by 20 labelled rows").waitFor();
  await picture(page, "sidebar-examples-done");
  const written = windows.book.values("s1", { row: 2, column: 2, rows: 5, columns: 1 }).flat();
  expect(written).toEqual(["Hotel", "Restaurant", "Restaurant", "Hotel", ""]);
  expect(windows.host.fetches).toEqual([]);
});

test("what was corrected in review is offered as examples, and used by the next run where a person says so", async () => {
  const rival = await startRival({ mostInputs: 40 });
  const truth = (text: string) => (/Hotel|Inn/.test(text) ? "Hotel" : "Restaurant");
  const labels = ["Hotel", "Restaurant"];
  const all = Array.from({ length: 60 }, (_, at) => KINDS.map((kind) => `Payee ${at} ${kind}`)).flat();
  const isWrong = (text: string) => scored(text, labels)[0]?.label !== truth(text);
  const wrong = labels.flatMap((label) =>
    all.filter((text) => truth(text) === label && isWrong(text)).slice(0, 8),
  );
  const payees = [...wrong, ...all.filter((text) => !isWrong(text)).slice(0, 4)];
  try {
    windows = await openSidebars({
      sheets: [{ name: "Data", cells: [["Payee"], ...payees.map((text) => [text])] }],
      origins: { "https://router.huggingface.co": rival.url, "https://huggingface.co": rival.url },
    });
    const page = await windows.open();
    await page.selectOption("select >> nth=1", "HF_CLASSIFY");
    await page.fill("textarea", labels.join(", "));
    await page.fill("input[inputmode=decimal]", "1");
    await page.locator("footer button.primary").and(page.locator(":enabled")).click();
    await page.getByRole("button", { name: `Review ${payees.length} different values` }).click();
    for (let done = 0; done < payees.length; done++) {
      await page.getByText(`${done} of ${payees.length} different values decided`).waitFor();
      const text = (await page.locator("article .value").first().innerText()).trim();
      await page.keyboard.press(String(labels.indexOf(truth(text)) + 1));
    }
    const offer = page.getByRole("button", { name: `Use these ${wrong.length} corrections as examples` });
    await offer.waitFor();
    await picture(page, "review-teach");
    await offer.click();
    const field = page.getByLabel("Examples");
    expect(await field.inputValue()).toContain("Corrections of ");
    await page.getByText("Done here").waitFor();
    await picture(page, "review-taught");
    const before = rival.rival.log.length;
    await page.locator("footer button.primary").and(page.locator(":enabled")).click();
    await page.getByText(`taught by ${wrong.length} labelled rows`).waitFor();
    const written = windows.book.values("s1", { row: 2, column: 2, rows: payees.length, columns: 1 }).flat();
    const right = payees.filter((text, index) => written[index] === truth(text)).length;
    expect(right).toBeGreaterThan(wrong.length);
    expect(rival.rival.log.length).toBe(before);
  } finally {
    await rival.close();
  }
});
