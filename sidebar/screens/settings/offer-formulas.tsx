import { useEffect, useState } from "preact/hooks";
import type { Preferences } from "../../../src/core/api/account.ts";
import { readLimit } from "../../../src/core/spending/read-limit.ts";
import { Line } from "../../fields/line.tsx";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

/** Asks whoever has just connected whether formulas may spend their credits, too; nothing where the file is another's. */
export function OfferFormulas({ answered }: { answered: () => void }) {
  const [chosen, setChosen] = useState<Preferences>();
  const [limit, setLimit] = useState<string>();
  useEffect(() => {
    server.preferences().then(setChosen, () => {});
  }, []);
  if (chosen === undefined || chosen.formulasMaySpend || chosen.formulas.mine === false) return null;
  const allow = async () => {
    const typed = limit === undefined ? {} : { formulaDollarsPerDay: readLimit(limit) };
    await server.savePreferences({ formulasMaySpend: true, ...typed });
    answered();
  };
  return (
    <section class="stack notice">
      <h2>{texts.mayFormulas}</h2>
      <p class="small">{texts.formulasMaySpendHint}</p>
      <Line
        label={texts.perDayOfFormulas}
        value={limit ?? String(chosen.formulaDollarsPerDay ?? "")}
        hint={texts.noLimit}
        set={setLimit}
      />
      <div class="row">
        <Action kind="primary" act={allow}>
          {texts.mayFormulasYes}
        </Action>
        <button type="button" onClick={answered}>
          {texts.mayFormulasLater}
        </button>
      </div>
    </section>
  );
}
