import type { RuleNote } from "../../src/core/run/asking.ts";
import { say, texts } from "../texts.ts";

/** What rules did to a value, and why they left it alone. */
export function Said({ notes = [] }: { notes?: readonly RuleNote[] | undefined }) {
  const told = notes.flatMap(({ did, doubt }) => [
    ...(did === undefined ? [] : [say(did)]),
    ...(doubt === undefined ? [] : [texts.leftBecause({ why: doubt })]),
  ]);
  return (
    <>
      {[...new Set(told)].map((each) => (
        <span class="muted small said" key={each}>
          {each}
        </span>
      ))}
    </>
  );
}
