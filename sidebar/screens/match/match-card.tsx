import { useId, useState } from "preact/hooks";
import type { Match } from "../../../src/core/cluster/match/match-list.ts";
import type { Value as Matched } from "../../../src/core/cluster/match/read-cells.ts";
import type { Choice, Settled } from "../../../src/core/cluster/match/settle.ts";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import { evidenceSaid } from "./evidence-said.ts";

interface Props {
  value: Matched;
  match: Match;
  settled: Settled;
  entries: readonly string[];
  choose: (choice: Choice) => void;
}

/** Entries that are offered at once for what was typed. */
const OFFERED = 20;

/** One value and the entry that it gets: to be unticked, or given another. */
export function MatchCard({ value, match, settled, entries, choose }: Props) {
  const [typing, setTyping] = useState(false);
  const entryAt = settled.at ?? match.at;
  const others = match.candidates.filter((at) => at !== entryAt);
  const [next] = others;
  const name = (at: number) => entries[at] ?? "";
  return (
    <article class="card stack" tabIndex={-1} aria-label={value.text}>
      <label class="choice">
        <input
          type="checkbox"
          checked={settled.at !== undefined}
          disabled={entryAt === undefined}
          onChange={() => choose(settled.at === undefined && entryAt !== undefined ? entryAt : "none")}
        />
        <span>
          <Value cells={[value.text]} />
          {entryAt === undefined ? (
            <span class="muted small">{texts.match.unlike}</span>
          ) : (
            <span class="example said">
              <span class="muted">→</span>{" "}
              <b>
                <Value cells={[name(entryAt)]} />
              </b>
            </span>
          )}
        </span>
      </label>
      <p class="muted small">
        {[
          texts.match.rows({ n: value.rows.length }),
          ...(settled.why === "chosen" ? [texts.match.byHand] : []),
          ...(entryAt === match.at && match.at !== undefined
            ? [...(match.sure < 1 ? [texts.match.sure({ sure: match.sure })] : []), ...evidenceSaid(match)]
            : []),
        ].join(" · ")}
      </p>
      {next !== undefined && match.sure < 1 && (
        <p class="small example">
          <span class="muted">{texts.match.next}</span> <Value cells={[name(next)]} />{" "}
          <button
            type="button"
            class="link"
            aria-label={texts.match.takeFor({ entry: name(next), value: value.text })}
            onClick={() => choose(next)}
          >
            {texts.match.take}
          </button>
        </p>
      )}
      {typing ? (
        <AnotherEntry {...{ value, match, entries, choose }} />
      ) : (
        <div>
          <button
            type="button"
            class="link small"
            aria-label={texts.match.anotherFor({ value: value.text })}
            onClick={() => setTyping(true)}
          >
            {texts.match.another}
          </button>
        </div>
      )}
    </article>
  );
}

/** Any entry of the list, found by a part of it. */
function AnotherEntry({
  value,
  match,
  entries,
  choose,
}: Pick<Props, "value" | "match" | "entries" | "choose">) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const part = typed.trim().toLowerCase();
  const offered: string[] = [];
  if (part === "") offered.push(...match.candidates.map((at) => entries[at] ?? ""));
  else
    for (const entry of entries) {
      if (entry.toLowerCase().includes(part)) offered.push(entry);
      if (offered.length === OFFERED) break;
    }
  const take = (text: string) => {
    const at = entries.indexOf(text);
    setWrong(at < 0 && text !== "");
    if (at >= 0) choose(at);
  };
  return (
    <div class="field">
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        list={id}
        value={typed}
        aria-label={texts.match.anotherFor({ value: value.text })}
        aria-invalid={wrong}
        ref={(input) => void (typed === "" && input?.focus())}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget.value.trim())}
      />
      <datalist id={id}>
        {offered.map((entry) => (
          <option key={entry} value={entry} />
        ))}
      </datalist>
      {wrong && (
        <p class="notice error small" role="alert">
          {texts.match.notInList}
        </p>
      )}
    </div>
  );
}
