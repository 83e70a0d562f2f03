import { useEffect, useState } from "preact/hooks";
import type { Account, Left } from "../../../src/core/api/account.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

const BILLING = "https://huggingface.co/settings/billing";

interface Props {
  account: Account;
  /** Told when Hugging Face describes the account otherwise than before. */
  changed: (account: Account) => void;
}

/** What is left of the month's credits, or why that cannot be said; and what Google lets a day take. */
export function Credits({ account, changed }: Props) {
  const [left, setLeft] = useState<Left>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen is opened
  useEffect(() => {
    let current = true;
    server.left().then(
      (found) => {
        if (!current) return;
        setLeft(found);
        if (found.account && JSON.stringify(found.account) !== JSON.stringify(account))
          changed(found.account);
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);
  if (left === undefined) return null;
  const { calls, credits } = left;
  return (
    <>
      <p>
        {"unknown" in credits ? texts.creditsUnknown[credits.unknown] : usedOf(credits.used, credits.limit)}{" "}
        <a href={BILLING} target="_blank" rel="noreferrer">
          {texts.creditsPage}
        </a>
      </p>
      <p class="muted small">{texts.callsLeft({ left: calls.left, most: calls.most })}</p>
    </>
  );
}

const usedOf = (used: number, limit: number | null): string =>
  limit === null
    ? texts.creditsUsed({ used })
    : texts.creditsUsedOf({ used, limit, left: Math.max(0, limit - used) });
