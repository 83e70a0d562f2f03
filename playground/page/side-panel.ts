import { element } from "./element.ts";

/** What HtmlService gives its frames: no way to the page around it, no navigation of the tab. */
const SANDBOX =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

interface Shown {
  /** Which of the add-on's pages to show. */
  id: string;
  title: string;
}

/**
 * The add-on's sidebar and its modal windows: pages of another origin in frames, as HtmlService shows them.
 * There is one sidebar at a time; opening another closes it.
 */
export class SidePanel {
  constructor(
    readonly place: HTMLElement,
    readonly origin: string,
    readonly view: string,
    readonly leave: () => void,
  ) {
    window.addEventListener("message", ({ data, source, origin: from }) => {
      if (from !== origin) return;
      const frame = [...document.querySelectorAll<HTMLIFrameElement>(".pg-frame")].find(
        ({ contentWindow }) => contentWindow === source,
      );
      if (data === "focus") this.leave();
      if (data === "close" && frame) this.#close(frame);
    });
  }

  showSidebar({ id, title }: Shown): void {
    const close = element(
      "button",
      { type: "button", class: "pg-close", "aria-label": `Close ${title}` },
      "×",
    );
    const frame = this.#frame(id, title);
    close.addEventListener("click", () => this.#close(frame));
    this.place.replaceChildren(
      element("div", { class: "pg-side-top" }, element("h2", { class: "pg-side-title" }, title), close),
      frame,
    );
    this.place.hidden = false;
    frame.focus();
  }

  showModal({ id, title, width, height }: Shown & { width: number; height: number }): void {
    const frame = this.#frame(id, title);
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    const close = element(
      "button",
      { type: "button", class: "pg-close", "aria-label": `Close ${title}` },
      "×",
    );
    const dialog = element(
      "dialog",
      { class: "pg-dialog pg-modal", "aria-label": title },
      element("div", { class: "pg-side-top" }, element("h2", { class: "pg-side-title" }, title), close),
      frame,
    );
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    frame.focus();
  }

  #frame(id: string, title: string): HTMLIFrameElement {
    const src = `${this.origin}/page?id=${encodeURIComponent(id)}&view=${encodeURIComponent(this.view)}`;
    return element("iframe", { class: "pg-frame", src, title, sandbox: SANDBOX });
  }

  #close(frame: HTMLIFrameElement): void {
    const dialog = frame.closest("dialog");
    if (dialog) dialog.close();
    else {
      this.place.hidden = true;
      this.place.replaceChildren();
      this.leave();
    }
  }
}
