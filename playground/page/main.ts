import type { ServerEvent } from "../server/wire.ts";
import { ChangesUnderWay } from "./changes-under-way.ts";
import { Connection, post } from "./connection.ts";
import { ask, toast } from "./dialog.ts";
import { part } from "./element.ts";
import { tipOnHover } from "./error-tip.ts";
import { offerKept } from "./kept.ts";
import { showMenus } from "./menu-bar.ts";
import { menusOf } from "./menus.ts";
import { SidePanel } from "./side-panel.ts";
import { StatusLine } from "./status-line.ts";
import type {} from "./window.ts";
import { WorkbookView } from "./workbook-view.ts";

interface Shown {
  view: WorkbookView;
  status: StatusLine;
  panel: SidePanel;
}

let shown: Shown | undefined;
let ready = () => {};
window.playground = {
  api: undefined,
  ready: new Promise((resolve) => {
    ready = resolve;
  }),
  settled: async () => void (await post("settled", connection.view)),
};

type Handlers = { [Kind in ServerEvent["kind"]]: (event: Extract<ServerEvent, { kind: Kind }>) => void };

const HANDLERS: Handlers = {
  open: (event) => {
    // Another file, or the playground was started anew: nothing of what is shown here still holds.
    if (shown && event.document !== connection.document) return location.reload();
    document.title = `${event.name} – Local playground`;
    part("title").textContent = event.name;
    part("answers").textContent = `Answers: ${event.answers}`;
    connection.document = event.document;
    underWay.forget();
    shown ??= build(event);
    HANDLERS.copy({ ...event, kind: "copy" });
    showMenus(part("menu-bar"), menusOf(shown.view, event.menu, connection), focusGrid);
    HANDLERS.kept({ kind: "kept", kept: event.kept });
  },
  copy: (event) => {
    if (!shown || event.document !== connection.document) return;
    shown.view.show(event.snapshot);
    shown.view.setEditable(true);
    shown.status.reset();
    underWay.copied();
  },
  change: ({ mutation, origin, during }) => {
    isChanged ||= origin !== "";
    if (origin === connection.view) return;
    if (during !== connection.view) underWay.met(mutation);
    shown?.view.replay(mutation);
    shown?.status.notice(mutation);
  },
  taken: ({ changes }) => {
    if (underWay.taken(changes)) void takeFreshCopy();
  },
  menu: ({ menu }) => {
    if (shown) showMenus(part("menu-bar"), menusOf(shown.view, menu, connection), focusGrid);
  },
  kept: ({ kept }) => offerKept(kept, () => isChanged),
  question: async ({ question: { id, kind, title, text, buttons } }) => {
    const { button, text: answer } = await ask({ title, body: text, buttons, asks: kind === "prompt" });
    connection.tell({ kind: "answer", id, button, text: answer });
  },
  sidebar: (event) => shown?.panel.showSidebar(event),
  modal: (event) => shown?.panel.showModal(event),
  activated: ({ sheetId, area, others }) => shown?.view.activate(sheetId, area, others),
  toast: ({ title, text, seconds }) => toast(part("toasts"), title, text, seconds),
};

const underWay = new ChangesUnderWay();
let isConnected = false;
/** Whether somebody has changed the workbook that is shown. */
let isChanged = false;
/** It comes with the events: behind the changes that it contains and before those that it does not. */
const takeFreshCopy = async () => void (await post("copy", connection.view));

const connection = new Connection(
  (event) => HANDLERS[event.kind](event as never),
  (connected) => {
    const lost = part("lost");
    lost.hidden = connected;
    lost.textContent = connected
      ? ""
      : "The playground does not answer any more. Is it still running in the terminal? Trying again…";
    if (!connected) shown?.view.setEditable(false);
    isConnected = connected;
  },
  (why) => {
    if (!isConnected) return; // The line comes back with a fresh copy.
    toast(part("toasts"), "This change was not made.", why, 10);
    void takeFreshCopy();
  },
);

function build(event: Extract<ServerEvent, { kind: "open" }>): Shown {
  const view = new WorkbookView(part("grid"), event.functions);
  window.playground.api = view.api;
  view.onChange((mutation) => {
    underWay.made(mutation);
    connection.tell({ kind: "change", mutation });
  });
  view.onSelect((sheetId, area) => connection.tell({ kind: "select", sheetId, area }));
  void view.drawn.then(() => {
    tipOnHover(view);
    for (const remark of event.remarks) toast(part("toasts"), "", remark, 15);
    ready();
  });
  const shortcuts = view.api.getShortcut();
  document.addEventListener("focusin", ({ target }) => {
    const ours =
      target instanceof Element && target.closest(".pg-menu-bar, .pg-side, .pg-dialog, .pg-toasts");
    if (ours) shortcuts.disableShortcut();
    else shortcuts.enableShortcut();
  });
  return {
    view,
    status: new StatusLine(view),
    panel: new SidePanel(part("side"), event.sidebarOrigin, connection.view, focusGrid),
  };
}

/** Gives the keyboard back to the grid. */
function focusGrid(): void {
  shown?.view.api.getShortcut().enableShortcut();
  const editor = document.querySelector<HTMLElement>("#grid [contenteditable]");
  editor?.focus();
}
