// Takes the README's picture: the playground, as `npm start` opens it, with a formula's answers and the sidebar.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "./build.mjs";
import { loadBundle } from "./load-bundle.mjs";
import { needBrowser } from "./open-browser.mjs";

const FILE = fileURLToPath(new URL("../docs/playground.png", import.meta.url));
const SIZE = { width: 1280, height: 720 };
/** A cell of the column that has most to show, and a place where the pointer is in nobody's way. */
const SUPPLIER = [436, 188];
const NOWHERE = [640, 705];

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await build({ quiet: true });
const { startPlayground } = loadBundle("playground/server/start-playground.ts");
const playground = await startPlayground({});
const browser = await chromium.launch({ executablePath: needBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: SIZE, locale: "en-GB" });
await page.goto(playground.url);
await page.evaluate(() => window.playground.ready);
await page.mouse.click(...SUPPLIER);
for (const name of ["Extensions", "Stet", "Clean a column…"]) {
  await page.getByRole("menuitem", { name, exact: true }).click();
}
await page.frameLocator(".pg-side iframe").getByText("What Stet noticed").waitFor();
await page
  .frameLocator(".pg-side iframe")
  .getByText("Looking through the column…")
  .waitFor({ state: "hidden" });
await page.mouse.move(...NOWHERE);
await page.screenshot({ path: FILE });
await browser.close();
await playground.close();
console.log(FILE);
