import type { ProposedPart } from "../../../src/core/recipe/learn/proposed.ts";
import { briefly, words } from "./texts.ts";
import type { Consistency } from "./use-consistent.ts";

interface Props extends Pick<Consistency, "isTaken" | "take"> {
  legend: string;
  parts: readonly ProposedPart[];
}

/** The country that numbers without a code are read by. */
const countryIn = ([step]: ProposedPart["steps"]): string =>
  step?.op === "rule" ? (/country=(\w+)/.exec(step.rules)?.[1] ?? "") : "";

/** Parts of a proposal in words, each with a row before and after; each can be taken or left. */
export function ProposedParts({ legend, parts, isTaken, take }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {parts.map(({ name, steps, rows, example }) => (
        <label class="choice" key={name}>
          <input
            type="checkbox"
            checked={isTaken(name)}
            onChange={(event) => take(name, event.currentTarget.checked)}
          />
          <span>
            {words.consistent.part({ name, country: countryIn(steps) })}
            <span class="muted small" dir="auto">
              <br />
              {example.after === ""
                ? words.consistent.emptied({ n: rows, before: briefly([example.before]) })
                : words.consistent.example({
                    n: rows,
                    before: briefly([example.before]),
                    after: briefly([example.after]),
                  })}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
