import { closeAddOns, openAddOn } from "../../test/support/add-on.ts";
import { sidebarCalls } from "../../test/support/sidebar-calls.ts";
import { visibleRun } from "../../test/support/visible-run.ts";

/** What one execution asked of Google's services. */
export interface Calls {
  name: string;
  /** How many such executions there were; what follows is of the costliest. */
  executions: number;
  /** Those that take time on Google: of caches, properties, sheets and locks. */
  charged: string[];
  /** The others: names of things, and what was handed over with something else. */
  uncharged: number;
  /** Milliseconds on a clock that charges them, models and their waiting included. */
  ms: number;
}

/** The executions that a newcomer and an everyday sheet make, on the built add-on. */
export async function calls(seed: number, rows: number): Promise<Calls[]> {
  const addOn = await openAddOn({}, { callsTakeTime: seed });
  const { host, column } = addOn;
  const all: Calls[] = [];
  const take = async (name: string, act: () => Promise<unknown>) => {
    const from = host.executions.length;
    await act();
    const made = host.executions.slice(from);
    const ms = made.reduce((total, each) => total + each.ms, 0);
    const charged = made.flatMap((each) => each.charged);
    const uncharged = made.reduce((total, each) => total + each.serviceCalls, 0) - charged.length;
    all.push({ name, executions: made.length, charged, uncharged, ms });
  };
  const classify = (text: string) => column("HF_CLASSIFY", [text], "sport, crime");
  await classify("a first sport story");
  await take("a new formula", () => classify("a crime story"));
  await take("a remembered formula", () => classify("a crime story"));
  await take('HF_CLEAN "date"', () => column("HF_CLEAN", ["1 May 2024"], "date"));
  await take("opening the sidebar", () => sidebarCalls(host).open());
  await take("onOpen", () => host.run("onOpen", [], { mode: "LIMITED" }));
  await closeAddOns();
  return [...all, ...(await runOver(rows, "beside", seed)), ...(await runOver(rows, "in place", seed))];
}

/** The costliest execution of each kind in a run over so many visible rows, others hidden by a filter and by hand. */
async function runOver(rows: number, place: "beside" | "in place", seed: number): Promise<Calls[]> {
  const { executions, cells, expected } = await visibleRun(rows, place, seed);
  if (JSON.stringify(cells) !== JSON.stringify(expected)) throw new Error("The run has reached other rows.");
  const kinds = [...new Set(executions.map(({ method }) => method))];
  return kinds.map((kind) => {
    const own = executions.filter(({ method }) => method === kind);
    const [charged = []] = own.map((each) => [...each.charged]).sort((a, b) => b.length - a.length);
    return {
      name: `${place}: ${kind}`,
      executions: own.length,
      charged,
      uncharged: Math.max(...own.map(({ uncharged }) => uncharged)),
      ms: Math.max(...own.map(({ ms }) => ms)),
    };
  });
}
