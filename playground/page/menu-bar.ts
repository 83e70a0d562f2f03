import { element } from "./element.ts";

export interface MenuItem {
  /** Empty: a line between two groups. */
  label: string;
  /** The keys that do the same, for people to read. */
  keys?: string;
  act?: () => void;
  items?: MenuItem[];
}

export interface Menu extends MenuItem {
  /** Alt with this key opens the menu, as in Sheets. */
  letter: string;
  items: MenuItem[];
}

/**
 * Menus after the ARIA pattern for menu bars: arrows walk, Enter chooses, Escape goes one step back, Tab leaves.
 * Shown in place of what the bar held before.
 */
export function showMenus(bar: HTMLElement, menus: readonly Menu[], leave: () => void): void {
  const tops = menus.map((menu, index) =>
    element(
      "button",
      {
        type: "button",
        class: "pg-menu-top",
        role: "menuitem",
        "aria-haspopup": "menu",
        "aria-expanded": "false",
        "aria-keyshortcuts": `Alt+${menu.letter}`,
        tabindex: index === 0 ? "0" : "-1",
      },
      menu.label,
    ),
  );

  const row = element(
    "div",
    {
      class: "pg-menu-row",
      role: "none",
      onfocusin: ({ target }: FocusEvent) => {
        if (!tops.includes(target as HTMLButtonElement)) return;
        for (const top of tops) top.tabIndex = top === target ? 0 : -1;
      },
      onfocusout: () => requestAnimationFrame(() => row.contains(document.activeElement) || close()),
    },
    ...tops,
  );
  const close = () => {
    for (const open of bar.querySelectorAll(".pg-menu")) open.remove();
    for (const top of tops) top.setAttribute("aria-expanded", "false");
  };
  const choose = (item: MenuItem) => {
    close();
    leave();
    item.act?.();
  };
  const open = (index: number) => {
    const at = (index + tops.length) % tops.length;
    const top = tops[at];
    const menu = menus[at];
    if (!top || !menu) return;
    close();
    top.setAttribute("aria-expanded", "true");
    const list = listOf(menu, {
      choose,
      back: () => {
        close();
        top.focus();
      },
      sideways: (step) => open(at + step),
    });
    list.style.left = `${top.offsetLeft}px`;
    row.append(list);
    focusIn(list, 0);
  };

  tops.forEach((top, index) => {
    top.addEventListener("click", () =>
      top.getAttribute("aria-expanded") === "true" ? close() : open(index),
    );
    top.addEventListener("pointerenter", () => bar.querySelector(".pg-menu") && open(index));
    top.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) tops[(index + step + tops.length) % tops.length]?.focus();
      else if (event.key === "ArrowDown") open(index);
      else if (event.key === "Escape") leave();
      else return;
      event.preventDefault();
    });
  });
  bar.replaceChildren(row);
  document.onkeydown = (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const index = menus.findIndex(({ letter }) => event.code === `Key${letter}`);
    if (index < 0) return;
    event.preventDefault();
    open(index);
  };
}

interface Moves {
  choose(item: MenuItem): void;
  back(): void;
  sideways(step: 1 | -1): void;
}

function listOf(menu: MenuItem, moves: Moves): HTMLElement {
  const list = element("div", { class: "pg-menu", role: "menu", "aria-label": menu.label });
  const lines = (menu.items ?? []).map((item) => (item.label ? lineOf(item, list, moves) : separator()));
  list.append(...lines);
  list.addEventListener("keydown", (event) => {
    const items = itemsOf(list);
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) focusIn(list, to);
    else if (event.key === "Escape") moves.back();
    else if (event.key === "ArrowLeft") moves.sideways(-1);
    else if (event.key === "ArrowRight") moves.sideways(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return list;
}

function lineOf(item: MenuItem, parent: HTMLElement, moves: Moves): HTMLElement {
  const keys = item.keys ? [element("span", { class: "pg-keys" }, item.keys)] : [];
  const line = element(
    "button",
    { type: "button", class: "pg-menu-line", role: "menuitem", tabindex: "-1" },
    element("span", {}, item.label),
    ...keys,
  );
  if (!item.items) {
    line.addEventListener("click", () => moves.choose(item));
    line.addEventListener("pointerenter", () => closeBelow(parent));
    return line;
  }
  line.setAttribute("aria-haspopup", "menu");
  line.append(element("span", { class: "pg-keys", "aria-hidden": "true" }, "▸"));
  const openBelow = () => {
    closeBelow(parent);
    const back = () => {
      closeBelow(parent);
      line.focus();
    };
    const below = listOf(item, {
      ...moves,
      back,
      sideways: (step) => (step < 0 ? back() : moves.sideways(step)),
    });
    below.classList.add("pg-menu-below");
    below.style.top = `${line.offsetTop - 7}px`;
    parent.append(below);
    return below;
  };
  line.addEventListener("click", () => focusIn(openBelow(), 0));
  line.addEventListener("pointerenter", openBelow);
  line.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowRight") return;
    event.preventDefault();
    event.stopPropagation();
    focusIn(openBelow(), 0);
  });
  return line;
}

const separator = () => element("div", { class: "pg-menu-gap", role: "separator" });

const itemsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(":scope > .pg-menu-line")];

const closeBelow = (list: HTMLElement) => list.querySelector(":scope > .pg-menu")?.remove();

function focusIn(list: HTMLElement, index: number): void {
  const items = itemsOf(list);
  items[(index + items.length) % items.length]?.focus();
}
