import type { KeptWorkbook } from "../server/wire.ts";
import { post } from "./connection.ts";
import { ask, tell } from "./dialog.ts";
import { element, part } from "./element.ts";

/**
 * Offers the workbook that was kept last when a playground ended by itself. `isChanged` says whether there is anything
 * on the screen that opening it would take away.
 */
export function offerKept([kept]: readonly KeptWorkbook[], isChanged: () => boolean): void {
  const bar = part("kept");
  bar.hidden = kept === undefined;
  if (kept === undefined) return;
  const { id, name, at } = kept;
  const when = new Date(at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
  const button = (label: string, act: () => Promise<void>) =>
    element("button", { type: "button", class: "pg-button", onclick: () => void act() }, label);
  bar.replaceChildren(
    element(
      "span",
      {},
      `The playground ended without being closed. “${name}” was kept as it was on ${when}.`,
    ),
    button("Open it again", async () => {
      if (!isChanged() || (await agreed("Open it again?", REPLACES, "Open"))) await send("kept/open", id);
    }),
    button("Throw it away", async () => {
      if (await agreed("Throw it away?", `“${name}” cannot be had back then.`, "Throw away"))
        await send("kept/discard", id);
    }),
  );
}

/** What opening another workbook does. */
export const REPLACES =
  "It takes the place of what is open here. Download that first if you want to keep it.";

const agreed = async (title: string, body: string, yes: string): Promise<boolean> =>
  (await ask({ title, body, buttons: [yes, "Cancel"] })).button === yes;

async function send(path: string, id: string): Promise<void> {
  try {
    await post(`${path}?id=${encodeURIComponent(id)}`, "");
  } catch (error) {
    await tell("This workbook was not opened", (error as Error).message);
  }
}
