import { useMemo, useState } from "preact/hooks";
import { changedCells, grouped } from "../../../src/core/profile/changed-cells.ts";
import { type Finding, type Fix, SUGGESTED } from "../../../src/core/profile/finding.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { Action } from "../../parts/action.tsx";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import { mendCells } from "./fix-chosen.ts";
import type { Profiled } from "./profiled.ts";

interface Props {
  finding: Finding;
  fix: Exclude<Fix, { kind: "dropRows" | "clean" }>;
  profiled: Profiled;
  busy: boolean;
  carryOut: (fix: () => Promise<Mended>) => Promise<void>;
  /** What the button says, where it is not to be “Fix”. */
  says?: (cells: { n: number }) => string;
}

/** Changes that are looked through at once; the others go along with them. */
const LISTED = 40;

/**
 * One click that changes the cells of a finding; rows that change alike can be left out first. What Stet only asks
 * about is looked at one by one: nothing of it is ticked.
 */
export function FixCells({ finding, fix, profiled, busy, carryOut, says }: Props) {
  const { table } = profiled;
  const groups = useMemo(() => grouped(changedCells(table, fix)), [table, fix]);
  const asked = finding.confidence < SUGGESTED && fix.kind !== "fillDown";
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(asked ? groups.map(({ name }) => name) : []));
  const cells = groups.flatMap((group) => (left.has(group.name) ? [] : group.cells));
  const toggle = (name: string) => {
    const now = new Set(left);
    if (!now.delete(name)) now.add(name);
    setLeft(now);
  };
  const mend = () => carryOut(() => mendCells(profiled, finding, fix, cells));
  return (
    <>
      <details open={asked}>
        <summary>{texts.lookAtChanges}</summary>
        <div class="scroll">
          {groups.slice(0, LISTED).map(({ name, changes, rows }) => (
            <label class="choice" key={name}>
              <input type="checkbox" checked={!left.has(name)} onChange={() => toggle(name)} />
              <span class="example">
                {changes.map(({ column, was, now }) => (
                  <div key={column}>
                    <Value cells={[was]} /> <span class="muted">→</span> <Value cells={[now]} />
                  </div>
                ))}
                {rows > 1 && <span class="muted">{texts.inRows({ n: rows })}</span>}
              </span>
            </label>
          ))}
          {groups.length > LISTED && (
            <p class="muted">{texts.andMoreChanges({ n: groups.length - LISTED })}</p>
          )}
        </div>
      </details>
      <div>
        <Action act={mend} disabled={busy || cells.length === 0} working={texts.mending}>
          {(says ?? (fix.kind === "fillDown" ? texts.fillCells : texts.fixCells))({ n: cells.length })}
        </Action>
      </div>
    </>
  );
}
