import { execFileSync } from "node:child_process";
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
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** The path of an installed Chromium or Chrome: `CHROMIUM` if it is set, else the usual places; undefined if there is none. */
function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))), ...MAC_APPS].find(
    existsSync,
  );
}

/** The path of a browser, after installing Debian's Chromium where there is none and this user may install. */
export function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("No browser found: installing Debian's chromium for the browser tests.");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
    execFileSync(
      "apt-get",
      ["install", "-y", "-qq", "chromium", "fonts-liberation", "fonts-noto-color-emoji"],
      {
        stdio: ["ignore", "ignore", "inherit"],
        env,
      },
    );
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium or Chrome: install one (Debian: sudo apt-get install chromium; macOS: brew install --cask chromium) or set CHROMIUM to its path.",
  );
}

/** Starts the Chromium or Chrome of this computer, for tests to connect to. Fails with a sentence where there is none. */
export const openBrowser = () => chromium.launchServer({ executablePath: needBrowser(), args: FLAGS });
