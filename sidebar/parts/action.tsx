import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { wordsOf } from "../texts.ts";
import { Alert } from "./alert.tsx";

interface Props {
  /** What a click starts; while it lasts the button is off, and what it throws is shown under it. */
  act: () => Promise<unknown>;
  kind?: "primary" | "link" | "plain";
  wide?: boolean;
  disabled?: boolean;
  /** What it is called where its text alone does not say it. */
  label?: string;
  /** What is said while it lasts. */
  working?: string;
  children: ComponentChildren;
}

/** A button for something that takes a while and may fail. */
export function Action({
  act,
  kind = "plain",
  wide = false,
  disabled = false,
  label,
  working,
  children,
}: Props) {
  const [busy, setBusy] = useState(false);
  const [sentence, setSentence] = useState("");
  const click = () => {
    setBusy(true);
    setSentence("");
    act()
      .catch((error: Error) => setSentence(wordsOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <button
        type="button"
        class={`${kind} ${wide ? "wide" : ""}`}
        disabled={busy || disabled}
        aria-busy={busy}
        aria-label={label}
        onClick={click}
      >
        {children}
      </button>
      {busy && working && (
        <p class="muted small" role="status">
          {working}
        </p>
      )}
      <Alert says={sentence} />
    </>
  );
}
