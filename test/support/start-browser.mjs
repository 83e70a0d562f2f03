import { chromium } from "playwright-core";
import { needBrowser } from "../../scripts/find-browser.mjs";
import buildOnce from "./build-once.mjs";

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

/** Starts the one browser of a run, which every test connects to, and builds what it shows. */
export default async function startBrowser() {
  await buildOnce();
  const server = await chromium.launchServer({ executablePath: needBrowser(), args: FLAGS });
  process.env.STET_BROWSER = server.wsEndpoint();
  globalThis.stetBrowser = server;
}
