import { loadBundle } from "../../scripts/load-bundle.mjs";
import { openBrowser } from "../../scripts/open-browser.mjs";
import buildOnce from "./build-once.mjs";

/** As scripts/test.mjs tells Node: every page is new, and is closed before code that was optimised for it has paid for that. */
const V8 = "--js-flags=--interrupt-budget=1000000,--interrupt-budget-for-maglev=500000";

/** Pages of one context and one site share a process: none is started for each, and what it has compiled is there. */
const ONE_PROCESS = "--process-per-site";

/** Requests to this computer need no process of their own. */
const ONE_PROCESS_LESS = "--enable-features=NetworkServiceInProcess2";

/** Starts the one browser of a run, which every test connects to, and builds what it shows: two tests at once would otherwise both bundle the page. */
export default async function startBrowser() {
  const { bundlePage } = loadBundle("playground/server/page-bundle.ts");
  await Promise.all([buildOnce(), bundlePage()]);
  const server = await openBrowser([V8, ONE_PROCESS, ONE_PROCESS_LESS]);
  process.env.STET_BROWSER = server.wsEndpoint();
  globalThis.stetBrowser = server;
}
