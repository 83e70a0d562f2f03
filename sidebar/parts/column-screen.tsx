import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { texts } from "../texts.ts";
import { FixResult } from "./fix-result.tsx";
import type { LastFix } from "./use-last-fix.ts";

interface Props {
  title: string;
  /** What stands under the title. */
  under?: ComponentChildren;
  /** Where the way back leads, when it is not to the column. */
  back?: string;
  leave: () => void;
  fixes: Pick<LastFix, "last" | "undone" | "undo">;
  /** What came of the last fix, where it was not put into cells that held something. */
  says?: string | undefined;
  /** The title, for whoever wants to give it the focus again. */
  heading?: RefObject<HTMLHeadingElement>;
  /** What can be done, below all that scrolls; without it there is no foot. */
  foot?: ComponentChildren;
  /** Whether the foot is read out when it changes. */
  isFootRead?: boolean;
  /** Whether the sheet is read anew: what is shown is of before, meanwhile. */
  isReading?: boolean;
  children: ComponentChildren;
}

/**
 * The frame of a screen that is opened from the form for one column: the way back, a title that gets the focus, what came
 * of the last fix, and a foot.
 */
export function ColumnScreen({
  title,
  under,
  back = texts.backToColumn,
  leave,
  fixes: { last, undone, undo },
  says,
  heading,
  foot,
  isFootRead,
  isReading = false,
  children,
}: Props) {
  const own = useRef<HTMLHeadingElement>(null);
  const ref = heading ?? own;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen is opened
  useLayoutEffect(() => ref.current?.focus(), []);
  return (
    <>
      <main aria-busy={isReading}>
        <div>
          <button type="button" class="link small" onClick={leave}>
            {back}
          </button>
          <h1 ref={ref} tabIndex={-1}>
            {title}
          </h1>
          {under}
        </div>
        <FixResult {...{ last, undone, undo }} {...(says !== undefined && { says })} />
        {children}
      </main>
      {foot && <footer {...(isFootRead && { "aria-live": "polite" })}>{foot}</footer>}
    </>
  );
}
