import type { ComponentChildren } from "preact";

interface Props {
  /** The key that does the same, as `KeyboardEvent` names it. */
  press: string;
  act: () => void;
  kind?: string;
  disabled?: boolean;
  children: ComponentChildren;
}

const SHOWN: Readonly<Record<string, string>> = { Enter: "⏎", ArrowUp: "↑", ArrowDown: "↓" };

/** A button that shows the key that does the same. */
export function KeyButton({ press, act, kind = "", disabled = false, children }: Props) {
  return (
    <button
      type="button"
      class={kind}
      disabled={disabled}
      aria-keyshortcuts={press === "" ? undefined : press.toUpperCase()}
      onClick={act}
    >
      {children}
      {press !== "" && (
        <span class="key" aria-hidden="true">
          {SHOWN[press] ?? press.toUpperCase()}
        </span>
      )}
    </button>
  );
}

/** Does what a key stands for, unless somebody is typing or a button takes the key itself. */
export function onKeys(acts: Readonly<Record<string, (() => void) | undefined>>) {
  return (event: KeyboardEvent) => {
    const at = event.target as HTMLElement;
    const typing = at.matches("input, select, textarea");
    const presses = at.matches("button, summary") && ["Enter", " "].includes(event.key);
    if (typing || presses || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
