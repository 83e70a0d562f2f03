import type { ComponentChildren } from "preact";

/** What is too long to stand on the screen at once; the keyboard reaches it to scroll, as nothing else in it is reached. */
export function Scrolled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, as there is nothing to fill in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keys
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
