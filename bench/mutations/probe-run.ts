import { openPlayground } from "../../playground/open.ts";
import type { Answer } from "../../probe/case.ts";
import { cellCases } from "../../probe/cell-case.ts";
import type { Slice } from "../../probe/found.ts";
import { handCases } from "../../probe/hand-made.ts";
import { laterCases } from "../../probe/later.ts";
import { otherCases } from "../../probe/other.ts";
import { serviceCases } from "../../probe/server.ts";
import { makeThings, OBEDIENT, WORLD } from "../../test/support/probe.ts";

/** Seconds that a trigger is waited for. */
const PATIENCE = 60;

/**
 * The cases of the probe that the host answers otherwise than expected, by their ids; `dist` is the probe as built.
 * Where calls of services differ already, nothing else is tried.
 */
export async function unexpected(dist: string): Promise<string[]> {
  const shown: unknown[] = [];
  const { host, book, close } = await openPlayground({
    dist,
    origins: WORLD,
    addon: false,
    screen: {
      menu: (menu) => shown.push(menu),
      dialog: ({ title, width, height }, modal) => shown.push({ title, width, height, modal }),
      sidebar: ({ title, width, html }) => shown.push({ title, width, hasScript: html.includes("<script") }),
      alert(...asked) {
        shown.push(asked);
        return OBEDIENT.alert?.(...asked) ?? "";
      },
      prompt(...asked) {
        shown.push(asked);
        return OBEDIENT.prompt?.(...asked) ?? { button: "", text: "" };
      },
    },
  });
  try {
    // Without its menu and its sidebar nobody could run it.
    await host.run("onOpen", []);
    await host.run("openProbe", []);
    const services = (await host.rpc("probeServices", [0])) as Slice;
    const differing = serviceCases.flatMap((each) => differs(each, services));
    if (differing.length > 0) return differing;
    await host.rpc("probeTypeFormulas", []);
    await book.settled();
    const formulas = (await host.rpc("probeReadFormulas", [])) as Slice;
    await host.rpc("probePrepare", []);
    await book.settled();
    makeThings(book);
    await book.settled();
    const made = (await host.rpc("probeHandMade", [])) as Slice;
    const others = (await host.as({ email: "other@example.org" }).rpc("probeOther", [])) as Slice;
    // Calls take their time in the script's clock, not in ours, so the trigger's moment comes a while after it was set.
    for (let left = PATIENCE; left > 0 && (await host.runDueTriggers()) === 0; left--)
      await new Promise((passes) => setTimeout(passes, 1000));
    const kept = (await host.rpc("probeKeep", [{}, "consumer"])) as Slice;
    const tabs = book.sheets().map(({ name }) => name);
    return [
      ...cellCases.flatMap((each) => differs(each, formulas)),
      ...handCases.flatMap((each) => differs(each, made)),
      ...otherCases.flatMap((each) => differs(each, others)),
      ...laterCases.flatMap((each) => differs(each, kept)),
      ...(tabs.join() === "Sheet1,Stet probe answers" ? [] : ["tabs that are left"]),
      ...(canonical(shown) === canonical(SHOWN) ? [] : ["what it shows"]),
    ];
  } finally {
    await close();
  }
}

const SHOWN = [
  { caption: "Stet probe", addon: false, items: [{ caption: "Open", functionName: "openProbe" }] },
  { title: "Stet probe", width: 300, hasScript: true },
  { title: "What to make", width: 420, height: 260, modal: false },
  ["", "Press OK.", "OK"],
  ["", "Press No.", "YES_NO"],
  ["Stet probe", "Press Cancel.", "OK_CANCEL"],
  ["", "Type stet and press OK.", "OK"],
  ["Stet probe", "Press Cancel.", "OK_CANCEL"],
];

const differs = ({ id, expect }: { id: string; expect: Answer }, { answers }: Slice) =>
  canonical(answers[id]) === canonical(expect) ? [] : [id];

/** As JSON, the keys of objects in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
