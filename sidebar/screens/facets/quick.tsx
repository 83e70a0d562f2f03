import type { Chosen, Facets } from "../../../src/core/facets/facets.ts";
import { texts } from "../../texts.ts";

const KINDS = ["blank", "marks", "errors"] as const;

interface Props {
  facets: Facets;
  chosen: Chosen | undefined;
  choose: (chosen: Chosen) => void;
}

/** What a column has of cells without a value, each with its count. */
export function Quick({ facets, chosen, choose }: Props) {
  const there = KINDS.filter((kind) => facets[kind] > 0);
  if (there.length === 0) return null;
  return (
    <div class="row small quick">
      {there.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen?.kind === kind}
          onClick={() => choose({ kind })}
        >
          {texts.facets.quick[kind]({ n: facets[kind] })}
        </button>
      ))}
    </div>
  );
}
