import { useEffect, useState } from "preact/hooks";
import type { Account, PendingSignIn, SignInState } from "../../../src/core/api/account.ts";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";

/** Signing in by a code: the button, the code until it is allowed at Hugging Face, and what came of it. */
export function SignIn({ connected }: { connected: (account: Account) => void }) {
  const [state, setState] = useState<SignInState>({ state: "none" });
  const take = (next: SignInState) => (next.state === "connected" ? connected(next.account) : setState(next));
  // A code may wait already: the screen was left, or another window asked for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => void server.checkSignIn().then(take, () => {}), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer starts the next wait
  useEffect(() => {
    if (state.state !== "waiting") return;
    let current = true;
    const ask = () =>
      server.checkSignIn().then(
        (next) => current && take(next),
        () => current && setState({ ...state }),
      );
    const timer = setTimeout(ask, state.interval * 1000);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [state]);
  const start = async () => setState({ state: "waiting", ...(await server.startSignIn()) });
  const cancel = async () => {
    await server.cancelSignIn();
    setState({ state: "none" });
  };
  const { state: at } = state;
  return (
    <div class="stack">
      {at === "waiting" && <Code pending={state} />}
      <p class={at === "none" ? "hidden" : at === "waiting" ? "muted small" : "notice warn"} role="status">
        {said(at)}
      </p>
      {at === "waiting" ? (
        <>
          <p class="muted small">{texts.codeGood({ minutes: Math.max(1, Math.ceil(state.left / 60)) })}</p>
          <Action act={cancel} wide>
            {texts.cancel}
          </Action>
        </>
      ) : (
        <Action kind="primary" wide act={start}>
          {at === "none" ? texts.signIn : texts.codeNew}
        </Action>
      )}
    </div>
  );
}

const said = (at: SignInState["state"]): string =>
  at === "waiting"
    ? texts.codeWaiting
    : at === "denied"
      ? texts.codeDenied
      : at === "expired"
        ? texts.codeExpired
        : "";

/** The code, large, with the way to where it goes. */
function Code({ pending: { code, page } }: { pending: PendingSignIn }) {
  const [copied, setCopied] = useState(false);
  const copy = (button: HTMLButtonElement) => {
    (button.previousElementSibling as HTMLInputElement).select();
    document.execCommand("copy");
    button.focus();
    setCopied(true);
  };
  return (
    <>
      <p>{texts.codeSteps}</p>
      <div class="row">
        <input
          class="code"
          readOnly
          aria-label={texts.codeTitle}
          value={code}
          size={code.length}
          ref={focusOnce}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" onClick={(event) => copy(event.currentTarget)}>
          {copied ? texts.copied : texts.copy}
        </button>
      </div>
      <a class="button primary wide" href={page} target="_blank" rel="noreferrer">
        {texts.codeOpen}
      </a>
    </>
  );
}

/** The button that was pressed is gone: whoever works by keyboard or listens goes on at the code. */
const focusOnce = (field: HTMLInputElement | null): void => field?.focus();
