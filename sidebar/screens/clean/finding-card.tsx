import type { ComponentChildren } from "preact";
import type { Finding } from "../../../src/core/profile/finding.ts";
import { Value } from "../../parts/value.tsx";
import { say } from "../../texts.ts";

interface Props {
  finding: Finding;
  /** The column that it is about, where that needs to be said. */
  title?: string;
  children?: ComponentChildren;
}

/** What was found, with an example, and what can be done about it. */
export function FindingCard({ finding, title, children }: Props) {
  return (
    <article class="card small stack">
      {title && <h3 dir="auto">{title}</h3>}
      <p>
        <Found finding={finding} />
      </p>
      {children}
    </article>
  );
}

/** The sentence of a finding, and one cell before and after; where nothing mends it, the cells that it is about. */
export function Found({ finding: { says, samples } }: { finding: Finding }) {
  const sentence = say(says);
  const [sample] = samples;
  if (sample === undefined) return <>{sentence}</>;
  return (
    <>
      {sentence}{" "}
      <span class="example">
        {sample.after === undefined ? (
          samples.map(({ row, before }) => (
            <span key={row} class="quoted">
              <Value cells={[before]} />
            </span>
          ))
        ) : (
          <>
            <Value cells={[sample.before]} /> <span class="muted">→</span> <Value cells={[sample.after]} />
          </>
        )}
      </span>
    </>
  );
}
