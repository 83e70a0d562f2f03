import { useId, useState } from "preact/hooks";
import type { Account } from "../../src/core/sidebar-api.ts";
import { Action } from "../parts/action.tsx";
import { Allowed } from "../parts/allowed.tsx";
import { Preferences } from "../parts/preferences.tsx";
import { Traces } from "../parts/traces.tsx";
import { server } from "../server.ts";
import { texts } from "../texts.ts";

/** Hugging Face's page for a new token, with the one permission ticked that Stet needs. */
const NEW_TOKEN =
  "https://huggingface.co/settings/tokens/new?ownUserPermissions=inference.serverless.write&tokenType=fineGrained";

interface Props {
  account: Account | null;
  changed: (account: Account | null) => void;
  leave: () => void;
}

/** Connect to Hugging Face, or see who is connected. */
export function Connect({ account, changed, leave }: Props) {
  return (
    <main>
      {account ? (
        <Connected account={account} changed={changed} />
      ) : (
        <Paste changed={changed} leave={leave} />
      )}
      <hr />
      <Preferences />
      <hr />
      <Allowed />
      <hr />
      <Traces />
      <hr />
      <Action act={() => server.forgetPerson().then(() => changed(null))}>{texts.forgetPerson}</Action>
    </main>
  );
}

function Connected({ account, changed }: Pick<Props, "changed"> & { account: Account }) {
  return (
    <>
      <h1>{texts.connectedAs(account.name, account.pro)}</h1>
      {account.problem && <p class="notice warn">{account.problem}</p>}
      <p class="muted small">{texts.tokenKept}</p>
      <Action act={() => server.disconnect().then(changed)}>{texts.disconnect}</Action>
    </>
  );
}

function Paste({ changed, leave }: Omit<Props, "account">) {
  const [token, setToken] = useState("");
  const id = useId();
  const connect = async () => {
    const account = await server.connect(token);
    setToken("");
    changed(account);
  };
  return (
    <>
      <h1>{texts.token}</h1>
      <p>{texts.tokenWhy}</p>
      <p>
        <a href={NEW_TOKEN} target="_blank" rel="noreferrer">
          {texts.tokenLink}
        </a>
      </p>
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
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
        <Action kind="primary" wide act={connect} disabled={token.trim() === ""}>
          {texts.connect}
        </Action>
        <button type="button" class="wide" onClick={leave}>
          {texts.without}
        </button>
      </form>
    </>
  );
}
