import { randomUUID } from "node:crypto";
import type { Area } from "../book.ts";
import type { MenuShown, PageShown, Screen } from "../host/options.ts";
import type { Views } from "./views.ts";
import type { MenuLine } from "./wire.ts";

/** Pages of the add-on that may still be on somebody's screen. */
const KEPT = 20;

/** An add-on's own menu has no caption: Google puts its name there. */
const ADD_ON = "Stet";

/** Shows what the add-on shows (menus, sidebars, dialogs, toasts) in the page that is in use. */
export class PageScreen implements Screen {
  #menu: MenuLine[] = [];
  readonly #pages = new Map<string, string>();

  constructor(readonly views: Views) {}

  get menuLines(): MenuLine[] {
    return this.#menu;
  }

  /** The HTML of a page that was shown, by the id it was shown under. */
  html(id: string): string | undefined {
    return this.#pages.get(id);
  }

  menu(menu: MenuShown): void {
    this.#menu = [...this.#menu.filter(({ label }) => label !== (menu.caption || ADD_ON)), linesOf(menu)];
    this.views.broadcast({ kind: "menu", menu: this.#menu });
  }

  sidebar(page: PageShown): void {
    this.views.send({ kind: "sidebar", id: this.#keep(page.html), title: page.title, width: 300 });
  }

  dialog({ html, title, width, height }: PageShown, _modal: boolean): void {
    this.views.send({
      kind: "modal",
      id: this.#keep(html),
      title,
      width: width || 600,
      height: height || 400,
    });
  }

  toast(text: string, title: string, seconds: number): void {
    this.views.send({ kind: "toast", title, text, seconds });
  }

  activated(sheetId: string, area?: Area, others?: readonly Area[]): void {
    this.views.send({ kind: "activated", sheetId, ...(area && { area }), ...(others && { others }) });
  }

  async alert(title: string, prompt: string, buttons: string): Promise<string> {
    return (await this.#ask("alert", title, prompt, buttons)).button;
  }

  prompt(title: string, prompt: string, buttons: string): Promise<{ button: string; text: string }> {
    return this.#ask("prompt", title, prompt, buttons);
  }

  async #ask(kind: "alert" | "prompt", title: string, text: string, buttons: string) {
    const labels = buttons.split("_");
    const reply = await this.views.ask({ kind, title, text, buttons: labels.map(inWords) });
    return { button: labels.find((label) => inWords(label) === reply.button) ?? "CLOSE", text: reply.text };
  }

  #keep(html: string): string {
    const id = randomUUID();
    this.#pages.set(id, html);
    for (const old of [...this.#pages.keys()].slice(0, -KEPT)) this.#pages.delete(old);
    return id;
  }
}

function linesOf(menu: MenuShown): MenuLine {
  const lines = menu.items.map((entry): MenuLine => {
    if ("submenu" in entry) return linesOf(entry.submenu);
    return "separator" in entry ? { label: "" } : { label: entry.caption, run: entry.functionName };
  });
  return { label: menu.caption || ADD_ON, lines };
}

/** `YES` as people see it: "Yes". */
const inWords = (label: string) => (label === "OK" ? label : label.charAt(0) + label.slice(1).toLowerCase());
