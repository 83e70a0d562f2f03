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
