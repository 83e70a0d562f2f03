import { openBrowser } from "../../scripts/open-browser.mjs";
import buildOnce from "./build-once.mjs";

/** Starts the one browser of a run, which every test connects to, and builds what it shows. */
export default async function startBrowser() {
  await buildOnce();
  const server = await openBrowser();
  process.env.STET_BROWSER = server.wsEndpoint();
  globalThis.stetBrowser = server;
}
