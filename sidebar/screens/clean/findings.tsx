import { useState } from "preact/hooks";
import type { Chosen } from "../../../src/core/facets/facets.ts";
import { categorySpelling } from "../../../src/core/profile/checks/category-spelling.ts";
import type { Described } from "../../../src/core/profile/describe.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { hasRules, toggleRules, withRules } from "../../fields/rule-names.ts";
import { texts } from "../../texts.ts";
import { isMuchBlank, ManyBlank } from "../facets/first-look.tsx";
import { Choices } from "./choices.tsx";
import { FindingCard, Found } from "./finding-card.tsx";
import { FixCells } from "./fix-cells.tsx";
import type { Profiled } from "./profiled.ts";

interface Props {
  profiled: Profiled;
  described: Described | undefined;
  /** Shows where cells of the column stand. */
  find: (chosen: Chosen) => void;
  /** The rules of the form as it stands; undefined when it is not about rules. */
  chosen: string | undefined;
  /** Sets the form so that the rules named here are applied. */
  choose: (what: string) => void;
  /** Has spellings grouped by hand. */
  group: () => void;
  busy: boolean;
  carryOut: (fix: () => Promise<Mended>) => Promise<void>;
}

/** Findings that are shown at once. */
const SHOWN = 5;

/**
 * What may be wrong with the column: a card each, with an example. What rules put right is ticked where they are to be
 * applied; anything else has a button of its own.
 */
export function Findings({ profiled, described, find, chosen, choose, group, busy, carryOut }: Props) {
  // What is said of rows is said of whole ones, and one column does not tell.
  const findings = profiled.findings.filter(({ column }) => column !== undefined);
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      {described && <ManyBlank described={described} find={() => find({ kind: "blank" })} />}
      {findings.length === 0 && !(described && isMuchBlank(described)) && (
        <p class="muted small">{texts.foundNothing}</p>
      )}
      {findings.slice(0, shown).map((finding) => {
        const { check, sentence, fix } = finding;
        if (fix?.kind !== "clean")
          return (
            <FindingCard finding={finding} key={`${check} ${sentence}`}>
              <Choices
                {...{ finding, profiled, busy, carryOut }}
                clean={(what) => choose(chosen === undefined ? what : withRules(chosen, what))}
              />
              {fix && fix.kind !== "dropRows" && <FixCells {...{ finding, fix, profiled, busy, carryOut }} />}
              {check === categorySpelling.name && (
                <div>
                  <button type="button" class="link" onClick={group}>
                    {texts.clusters.open}
                  </button>
                </div>
              )}
            </FindingCard>
          );
        const { what } = fix;
        return (
          <div class="card small" key={`${check} ${sentence}`}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen !== undefined && hasRules(chosen, what)}
                onChange={() => choose(chosen === undefined ? what : toggleRules(chosen, what))}
              />
              <span>
                <Found finding={finding} />
              </span>
            </label>
          </div>
        );
      })}
      {findings.length > shown && (
        <div>
          <button type="button" class="link small" onClick={() => setShown(shown + SHOWN)}>
            {texts.moreFindings({ n: findings.length - shown })}
          </button>
        </div>
      )}
    </>
  );
}
