import type { FUniver } from "@univerjs/core/facade";
import type { ServerEvent } from "../server/wire.ts";
import { Connection, post } from "./connection.ts";
import { ask, toast } from "./dialog.ts";
import { part } from "./element.ts";
import { tipOnHover } from "./error-tip.ts";
import { showMenus } from "./menu-bar.ts";
import { menusOf } from "./menus.ts";
import { SidePanel } from "./side-panel.ts";
import { StatusLine } from "./status-line.ts";
import { WorkbookView } from "./workbook-view.ts";

declare global {
  interface Window {
    /** For tests and the curious: the grid's own API, and when the workbook is there. */
    playground: { api: FUniver | undefined; ready: Promise<void>; settled(): Promise<void> };
  }
}

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
    document.title = `${event.name} – Local playground`;
    part("title").textContent = event.name;
    part("answers").textContent = `Answers: ${event.answers}`;
    connection.document = event.document;
    shown ??= build(event);
    shown.view.show(event.snapshot);
    showMenus(part("menu-bar"), menusOf(shown.view, event.menu, connection), focusGrid);
    shown.status.reset();
    ready();
  },
  change: ({ mutation, origin }) => {
    if (origin === connection.view) return;
    shown?.view.replay(mutation);
    shown?.status.notice(mutation);
  },
  menu: ({ menu }) => {
    if (shown) showMenus(part("menu-bar"), menusOf(shown.view, menu, connection), focusGrid);
  },
  question: async ({ question: { id, kind, title, text, buttons } }) => {
    const { button, text: answer } = await ask({ title, body: text, buttons, asks: kind === "prompt" });
    connection.tell({ kind: "answer", id, button, text: answer });
  },
  sidebar: (event) => shown?.panel.showSidebar(event),
  modal: (event) => shown?.panel.showModal(event),
  toast: ({ title, text, seconds }) => toast(part("toasts"), title, text, seconds),
  answers: ({ answers }) => {
    part("answers").textContent = `Answers: ${answers}`;
  },
};

const connection = new Connection(
  (event) => HANDLERS[event.kind](event as never),
  (connected) => {
    const lost = part("lost");
    lost.hidden = connected;
    lost.textContent = connected
      ? ""
      : "The playground does not answer any more. Is it still running in the terminal? Trying again…";
    if (!connected) shown?.view.setEditable(false);
  },
);

function build(event: Extract<ServerEvent, { kind: "open" }>): Shown {
  const view = new WorkbookView(part("grid"), event.functions);
  window.playground.api = view.api;
  view.onChange((mutation) => connection.tell({ kind: "change", mutation }));
  view.onSelect((sheetId, area) => connection.tell({ kind: "select", sheetId, area }));
  tipOnHover(view);
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
