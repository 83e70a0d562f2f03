import type { FormulaSpending as Spending } from "../../../src/core/api/account.ts";
import { texts } from "../../texts.ts";

interface Props {
  spending: Spending;
  /** Whether this person lets the formulas of this document spend their credits. */
  mine: boolean;
  set: (may: boolean) => void;
}

/** Whose credits the formulas of this document spend, and this person's own switch for it. */
export function FormulaSpending({ spending, mine, set }: Props) {
  const { owner, allowed } = spending;
  const sentences = allowed.map(({ name, email, since }) => {
    const who = name || email || texts.spenderUnnamed;
    return email !== "" && email === owner
      ? texts.spenderNow({ name: who, since })
      : texts.spenderIfOwner({ name: who, since });
  });
  return (
    <div class="stack">
      <p class="small">{ownerSentence(spending)}</p>
      {owner !== null &&
        (sentences.length > 0 || mine ? sentences : [texts.spenderNobody]).map((sentence) => (
          <p key={sentence} class="small">
            {sentence}
          </p>
        ))}
      {(spending.mine !== false || mine) && (
        <label class="choice">
          <input type="checkbox" checked={mine} onChange={(event) => set(event.currentTarget.checked)} />
          <span>
            {texts.formulasMaySpend}
            <span class="muted small"> {texts.formulasMaySpendHint}</span>
          </span>
        </label>
      )}
    </div>
  );
}

const ownerSentence = ({ owner, mine }: Spending): string =>
  owner === null
    ? texts.fileOfNobody
    : owner === ""
      ? texts.fileOfWhom
      : mine === false
        ? texts.onlyOwner({ owner })
        : texts.fileOf({ owner });
