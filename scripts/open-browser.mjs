import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);
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
/** First the browser without windows of its own, which takes a third less of a processor for the same pages. */
const COMMANDS = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
/** Debian's packages of a browser, the lightest first; before 2025 Debian had only the second. */
const PACKAGES = ["chromium-headless-shell", "chromium"];

/** The path of an installed Chromium or Chrome: `CHROMIUM` if it is set, else the usual places; undefined if there is none. */
function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))), ...MAC_APPS].find(
    existsSync,
  );
}

/** The path of a browser, after installing Debian's where there is none and this user may install. */
export function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("No browser found: installing Debian's Chromium for the browser tests.");
    const aptGet = (...words) =>
      spawnSync("apt-get", words, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0;
    aptGet("update", "-qq");
    PACKAGES.some((browser) =>
      aptGet("install", "-y", "-qq", browser, "fonts-liberation", "fonts-noto-color-emoji"),
    );
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium or Chrome: install one (Debian: sudo apt-get install chromium; macOS: brew install --cask chromium) or set CHROMIUM to its path.",
  );
}

/** Starts the Chromium or Chrome of this computer with these flags besides, for tests to connect to. Fails with a sentence where there is none. */
export const openBrowser = (flags = []) =>
  chromium.launchServer({ executablePath: needBrowser(), args: [...FLAGS, ...flags] });
