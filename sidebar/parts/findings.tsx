import type { Finding } from "../../src/core/profile/finding.ts";
import { hasRules, toggleRules } from "../clean/rule-names.ts";
import { texts } from "../texts.ts";
import { Value } from "./value.tsx";

interface Props {
  findings: readonly Finding[];
  /** The rules of the form as it stands; undefined when it is not about rules. */
  chosen: string | undefined;
  /** Sets the form so that the rules named here are applied. */
  choose: (what: string) => void;
}

/** What may be wrong with the column: a card each, with an example, ticked where its rules are to be applied. */
export function Findings({ findings, chosen, choose }: Props) {
  if (findings.length === 0) return null;
  return (
    <section class="stack" aria-label={texts.found}>
      <h2>{texts.found}</h2>
      {findings.map(({ check, sentence, samples: [sample], fix }) => {
        const what = fix?.kind === "clean" ? fix.what : undefined;
        const example = sample?.after !== undefined && (
          <span class="example">
            <Value cells={[sample.before]} /> <span class="muted">→</span> <Value cells={[sample.after]} />
          </span>
        );
        return (
          <div class="card small" key={`${check} ${sentence}`}>
            {what === undefined ? (
              <p>
                {sentence} {example}
              </p>
            ) : (
              <label class="choice">
                <input
                  type="checkbox"
                  checked={chosen !== undefined && hasRules(chosen, what)}
                  onChange={() => choose(chosen === undefined ? what : toggleRules(chosen, what))}
                />
                <span>
                  {sentence} {example}
                </span>
              </label>
            )}
          </div>
        );
      })}
    </section>
  );
}
