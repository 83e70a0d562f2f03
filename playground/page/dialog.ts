import { element } from "./element.ts";

export interface DialogAnswer {
  /** The button's text, or `""` when the dialog was closed without one. */
  button: string;
  text: string;
}

interface Dialog {
  title: string;
  /** Text keeps its line breaks. */
  body: string | Node;
  /** The first is the one that Enter presses. */
  buttons: readonly string[];
  /** Asks for a line of text, too. */
  asks?: boolean;
}

/** A modal dialog: focus stays within it, Escape closes it, and focus then returns to where it was. */
export function ask({ title, body, buttons, asks = false }: Dialog): Promise<DialogAnswer> {
  const input = element("input", { type: "text", class: "pg-input", "aria-label": title || "Answer" });
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { class: "pg-dialog-title", id: "dialog-title" }, title),
    element("div", { class: "pg-dialog-body", id: "dialog-body" }, body),
    ...(asks ? [input] : []),
    element(
      "div",
      { class: "pg-buttons" },
      ...buttons.map((text, index) =>
        element("button", { value: text, class: index === 0 ? "pg-button pg-primary" : "pg-button" }, text),
      ),
    ),
  );
  const dialog = element(
    "dialog",
    {
      class: "pg-dialog",
      "aria-labelledby": "dialog-title",
      "aria-describedby": "dialog-body",
    },
    form,
  );
  const focused = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  (asks ? input : form.querySelector("button"))?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (focused instanceof HTMLElement) focused.focus();
      resolve({ button: dialog.returnValue, text: input.value });
    });
  });
}

/** Tells something that went wrong, and waits until it was read. */
export async function tell(title: string, body: string | Node): Promise<void> {
  await ask({ title, body, buttons: ["OK"] });
}

/** A short note in the corner that goes away by itself. */
export function toast(place: HTMLElement, title: string, text: string, seconds: number): void {
  const note = element(
    "div",
    { class: "pg-toast" },
    ...(title ? [element("strong", {}, title)] : []),
    element("span", {}, text),
    element(
      "button",
      { type: "button", class: "pg-close", "aria-label": "Close", onclick: () => note.remove() },
      "×",
    ),
  );
  place.append(note);
  if (seconds > 0) setTimeout(() => note.remove(), seconds * 1000);
}
