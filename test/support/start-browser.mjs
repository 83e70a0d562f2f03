import { loadBundle } from "../../scripts/load-bundle.mjs";
import { openBrowser } from "../../scripts/open-browser.mjs";
import buildOnce from "./build-once.mjs";

/** Starts the one browser of a run, which every test connects to, and builds what it shows: two tests at once would otherwise both bundle the page. */
export default async function startBrowser() {
  const { bundlePage } = loadBundle("playground/server/page-bundle.ts");
  await Promise.all([buildOnce(), bundlePage()]);
  const server = await openBrowser();
  process.env.STET_BROWSER = server.wsEndpoint();
  globalThis.stetBrowser = server;
}
