import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** Chromium asks nobody outside this computer for anything. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium or Chrome of this computer. Fails with a sentence where there is none: nothing is left out. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: FLAGS });
}

function findBrowser(): string {
  const script =
    'import("./scripts/find-browser.mjs").then((module) => console.log(module.findBrowser() ?? ""))';
  const path = execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }).trim();
  if (path) return path;
  throw new Error("The browser tests need Chromium or Chrome: install one, or set CHROMIUM to its path.");
}
