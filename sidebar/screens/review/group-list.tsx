import { useId } from "preact/hooks";
import { type Group, nameOf } from "../../../src/core/journal/review-groups.ts";
import { texts } from "../../texts.ts";

interface Props {
  groups: readonly Group[];
  /** Undefined where all are shown. */
  chosen: Group | undefined;
  sure: number;
  choose: (group: Group | undefined) => void;
}

/** Groups with their true counts; one is shown, or all. */
export function GroupList({ groups, chosen, sure, choose }: Props) {
  const id = useId();
  if (groups.length === 0) return null;
  const total = {
    values: groups.reduce((sum, { values }) => sum + values, 0),
    rows: groups.reduce((sum, { rows }) => sum + rows, 0),
  };
  return (
    <div class="stack">
      <h2 id={id}>{texts.review.groups}</h2>
      <ul class="groups" aria-labelledby={id}>
        {groups.map((each) => (
          <li key={nameOf(each)}>
            <button type="button" aria-pressed={each === chosen} onClick={() => choose(each)}>
              <b dir="auto">{each.label === "" ? texts.review.noLabel : each.label}</b>
              <span class="muted small">
                {each.doubt === "below"
                  ? texts.review.doubts.below({ share: sure })
                  : texts.review.doubts[each.doubt]}
                {" · "}
                {texts.review.counts(each)}
              </span>
            </button>
          </li>
        ))}
        {groups.length > 1 && (
          <li>
            <button type="button" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
              <b>{texts.review.all}</b>
              <span class="muted small">{texts.review.counts(total)}</span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
