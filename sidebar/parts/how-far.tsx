import type { ComponentChildren } from "preact";

interface Props {
  says: string;
  /** What the bar measures, where it is not what is said. */
  label?: string;
  share: number | undefined;
  /** The button that stops it. */
  children?: ComponentChildren;
}

/** How far something is that takes a while: in words and as a bar. */
export function HowFar({ says, label = says, share, children }: Props) {
  return (
    <div class="stack">
      <p class="muted small" role="status">
        {says}
      </p>
      <progress value={share} aria-label={label} />
      {children && <div>{children}</div>}
    </div>
  );
}
