import { closeAddOns, openAddOn } from "../../test/support/add-on.ts";
import { sidebarCalls } from "../../test/support/sidebar-calls.ts";

/** What one execution asked of Google's services. */
export interface Calls {
  name: string;
  /** Those that take time on Google: of caches, properties, sheets and locks. */
  charged: string[];
  /** Milliseconds on a clock that charges them, models and their waiting included. */
  ms: number;
}

/** The executions that a newcomer and an everyday sheet make, on the built add-on. */
export async function calls(seed: number): Promise<Calls[]> {
  const addOn = await openAddOn({}, { callsTakeTime: seed });
  const { host, column } = addOn;
  const all: Calls[] = [];
  const take = async (name: string, act: () => Promise<unknown>) => {
    const from = host.executions.length;
    await act();
    const made = host.executions.slice(from);
    const ms = made.reduce((total, each) => total + each.ms, 0);
    all.push({ name, charged: made.flatMap(({ charged }) => charged), ms });
  };
  const classify = (text: string) => column("HF_CLASSIFY", [text], "sport, crime");
  await classify("a first sport story");
  await take("a new formula", () => classify("a crime story"));
  await take("a remembered formula", () => classify("a crime story"));
  await take('HF_CLEAN "date"', () => column("HF_CLEAN", ["1 May 2024"], "date"));
  await take("opening the sidebar", () => sidebarCalls(host).open());
  await take("onOpen", () => host.run("onOpen", [], { mode: "LIMITED" }));
  await closeAddOns();
  return all;
}
