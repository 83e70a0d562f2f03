import { build } from "../../scripts/build.mjs";
import { loadBundle } from "../../scripts/load-bundle.mjs";
import { openBrowser } from "../../scripts/open-browser.mjs";
import { ROOT } from "./root.mjs";

const MOST = { times: 1.3, task: 100 };

/** Runs in the sidebar, in Chromium, beside what Google does for them meanwhile; and the longest task of the page. */
export const sidebar = {
  name: "sidebar",
  async run() {
    process.chdir(ROOT);
    await build({ quiet: true });
    const { besideCalls } = loadBundle("bench/sidebar/long-tasks.ts");
    const browser = await openBrowser();
    process.env.STET_BROWSER = browser.wsEndpoint();
    const taken = await besideCalls().finally(() => browser.close());
    const once = (name, ms) => ({ name, ms, from: ms, to: ms });
    return {
      lines: taken.flatMap(({ name, rows, seconds, called, longest }) => [
        {
          what: `${name}, ${rows.toLocaleString("en")} rows`,
          sides: [once("Stet", seconds * 1000), once("calls", called * 1000)],
          against: "calls",
          times: seconds / called,
          most: MOST.times,
        },
        { what: `${name}: longest task`, sides: [once("page", longest)], mostMs: MOST.task },
      ]),
    };
  },
};
