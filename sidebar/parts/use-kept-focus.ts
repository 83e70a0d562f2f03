import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Gives the focus to a place where the button that had it has gone, as something else is shown there. */
export function useKeptFocus(place: RefObject<HTMLElement>, shown: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever something else is shown
  useLayoutEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [shown]);
}
