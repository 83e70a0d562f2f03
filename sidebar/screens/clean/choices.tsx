import { changedCells } from "../../../src/core/profile/changed-cells.ts";
import type { Finding } from "../../../src/core/profile/finding.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { Action } from "../../parts/action.tsx";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import { mendCells } from "./fix-chosen.ts";
import type { Profiled } from "./profiled.ts";

interface Props {
  finding: Finding;
  profiled: Profiled;
  /** Has the column cleaned by these rules. */
  clean: (what: string) => void;
  busy: boolean;
  carryOut: (fix: () => Promise<Mended>) => Promise<void>;
}

/** A button for each way to put a finding right, with what it makes of one cell: only a person can say which. */
export function Choices({ finding, profiled, clean, busy, carryOut }: Props) {
  return (
    <>
      {finding.choices?.map(({ fix, sample }) => {
        const example = (
          <>
            <Value cells={[sample.before]} /> → <Value cells={[sample.after ?? ""]} />
          </>
        );
        const mend = () =>
          carryOut(() => mendCells(profiled, finding, fix, changedCells(profiled.table, fix)));
        return (
          <div key={JSON.stringify(fix)}>
            {fix.kind === "clean" ? (
              <button type="button" disabled={busy} onClick={() => clean(fix.what)}>
                {example}
              </button>
            ) : (
              <Action act={mend} disabled={busy} working={texts.mending}>
                {example}
              </Action>
            )}
          </div>
        );
      })}
    </>
  );
}
