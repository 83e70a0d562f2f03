import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { texts, wordsOf } from "../texts.ts";
import { Alert } from "./alert.tsx";

interface Props<Loaded> {
  load: () => Promise<Loaded>;
  leave: () => void;
  children: (loaded: Loaded) => ComponentChildren;
}

/** A screen whose script the page is given when it is first wanted; the way back, and another try, where it does not come. */
export function OnceLoaded<Loaded>({ load, leave, children }: Props<Loaded>) {
  const [loaded, setLoaded] = useState<{ is: Loaded }>();
  const [failure, setFailure] = useState("");
  const get = () => {
    setFailure("");
    load().then(
      (is) => setLoaded({ is }),
      (error) => setFailure(wordsOf(error)),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen is opened
  useEffect(get, []);
  if (loaded) return <>{children(loaded.is)}</>;
  if (failure === "")
    return (
      <main>
        <p class="muted" role="status">
          {texts.loading}
        </p>
      </main>
    );
  return (
    <main>
      <button type="button" class="link small" onClick={leave}>
        {texts.backToColumn}
      </button>
      <Alert says={failure} />
      <button type="button" onClick={get}>
        {texts.tryAgain}
      </button>
    </main>
  );
}
