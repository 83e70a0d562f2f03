import type { Finding } from "../../src/core/profile/finding.ts";
import { texts } from "../texts.ts";
import { Value } from "./value.tsx";

interface Props {
  findings: readonly Finding[];
  /** Sets the form so that the rules named here are applied. */
  fix: (what: string) => void;
  /** The rules that the form has already. */
  chosen: string;
}

/** What may be wrong with the column: a card each, with an example and, where a rule mends it, one click. */
export function Findings({ findings, fix, chosen }: Props) {
  if (findings.length === 0) return null;
  return (
    <section class="stack" aria-label={texts.found}>
      <h2>{texts.found}</h2>
      {findings.map(({ check, sentence, samples, fix: mend }) => {
        const what = mend?.kind === "clean" ? mend.what : undefined;
        const [sample] = samples;
        return (
          <article class="card small stack" key={`${check} ${sentence}`}>
            <p>{sentence}</p>
            {sample?.after !== undefined && (
              <p>
                <Value cells={[sample.before]} /> <span class="muted">→</span>{" "}
                <Value cells={[sample.after]} />
              </p>
            )}
            {what !== undefined && (
              <div>
                {chosen === what ? (
                  <span class="good">{texts.fixChosen}</span>
                ) : (
                  <button type="button" class="link" onClick={() => fix(what)}>
                    {texts.fix}
                  </button>
                )}
              </div>
            )}
          </article>
        );
      })}
    </section>
  );
}
