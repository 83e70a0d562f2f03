import type { RuleNote } from "../../src/core/run/asking.ts";
import { texts } from "../texts.ts";
import { translated } from "../translated.ts";

/** What rules did to a value, and why they left it alone. */
export function Said({ notes = [] }: { notes?: readonly RuleNote[] | undefined }) {
  const said = notes.flatMap(({ did, doubt }) => [
    ...(did === undefined ? [] : [translated(did)]),
    ...(doubt === undefined ? [] : [texts.leftBecause(translated(doubt))]),
  ]);
  return (
    <>
      {[...new Set(said)].map((each) => (
        <span class="muted small said" key={each}>
          {each}
        </span>
      ))}
    </>
  );
}
