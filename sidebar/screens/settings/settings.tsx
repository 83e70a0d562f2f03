import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Account, SignInOffer } from "../../../src/core/api/account.ts";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { say, texts } from "../../texts.ts";
import { Allowed } from "./allow-lists.tsx";
import { Credits } from "./credits.tsx";
import { OfferFormulas } from "./offer-formulas.tsx";
import { Preferences } from "./preferences.tsx";
import { SignIn } from "./sign-in.tsx";
import { Traces } from "./traces.tsx";

/** Hugging Face's page for a new token, with what Stet needs ticked: to run models, and to see what was spent. */
const NEW_TOKEN =
  "https://huggingface.co/settings/tokens/new?ownUserPermissions=inference.serverless.write&ownUserPermissions=user.billing.read&tokenType=fineGrained";

interface Props {
  account: Account | null;
  signIn: SignInOffer;
  /** Who pays by the settings; `""` for the person. */
  billTo: string;
  changed: (account: Account | null) => void;
  leave: () => void;
}

/** Connect to Hugging Face, or see who is connected, what is left and who pays; the rest folded below. */
export function Connect({ account, signIn, billTo, changed, leave }: Props) {
  const [payer, setPayer] = useState(billTo);
  const [arrived, setArrived] = useState(false);
  const [offered, setOffered] = useState(false);
  const connected = (found: Account) => {
    setArrived(true);
    changed(found);
  };
  return (
    <main>
      {account ? (
        <>
          <Connected account={account} payer={payer} arrived={arrived} changed={changed} />
          {arrived && !offered && <OfferFormulas answered={() => setOffered(true)} />}
        </>
      ) : (
        <>
          <h1>{texts.connectTitle}</h1>
          {signIn.ended && <p class="notice warn">{texts.signInEnded}</p>}
          <p>{texts.connectWhy}</p>
          {signIn.available && <SignIn connected={connected} />}
          <Paste folded={signIn.available} connected={connected} />
          <button type="button" class="wide" onClick={leave}>
            {texts.without}
          </button>
        </>
      )}
      <hr />
      <div class="stack">
        <Preferences
          key={String(offered)}
          organisations={account?.orgs}
          saved={({ billTo: now }) => setPayer(now)}
        />
        <Allowed />
        <Traces />
      </div>
      <hr />
      {/* What the server knew this window by is forgotten too: it opens anew. */}
      <Action
        act={() =>
          server
            .forgetPerson()
            .then(() => server.open())
            .then(() => changed(null))
        }
      >
        {texts.forgetPerson}
      </Action>
    </main>
  );
}

interface ConnectedProps extends Pick<Props, "changed"> {
  account: Account;
  payer: string;
  /** True when it was connected on this screen: then its name is where a person goes on. */
  arrived: boolean;
}

function Connected({ account, payer, arrived, changed }: ConnectedProps) {
  const { name, pro, problem } = account;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useLayoutEffect(() => {
    if (arrived) heading.current?.focus();
  }, []);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {name === "" ? texts.connectedNameless : texts.connectedAs({ name, pro })}
      </h1>
      {problem && <p class="notice warn">{say(problem)}</p>}
      <p>{payer === "" ? texts.paidByYou : texts.paidBy({ organisation: payer })}</p>
      <Credits key={payer} account={account} changed={changed} />
      <p class="muted small">{texts.tokenKept}</p>
      <div>
        <Action act={() => server.disconnect().then(changed)}>{texts.disconnect}</Action>
      </div>
    </>
  );
}

interface PasteProps {
  /** Whether there is another way in, which most people take. */
  folded: boolean;
  connected: (account: Account) => void;
}

function Paste({ folded, connected }: PasteProps) {
  const [token, setToken] = useState("");
  const id = useId();
  const connect = async () => {
    const account = await server.connect(token);
    setToken("");
    connected(account);
  };
  const form = (
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      <p>
        <a href={NEW_TOKEN} target="_blank" rel="noreferrer">
          {texts.tokenLink}
        </a>
      </p>
      <div class="field">
        <label for={id}>{texts.token}</label>
        <input
          id={id}
          type="password"
          autocomplete="off"
          value={token}
          placeholder="hf_…"
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </div>
      <p class="muted small">{texts.tokenKept}</p>
      <Action kind={folded ? "plain" : "primary"} wide act={connect} disabled={token.trim() === ""}>
        {texts.connect}
      </Action>
    </form>
  );
  if (!folded) return form;
  return (
    <details>
      <summary>{texts.pasteInstead}</summary>
      {form}
    </details>
  );
}
