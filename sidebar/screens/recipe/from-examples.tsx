import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Alert } from "../../parts/alert.tsx";
import { texts, wordsOf } from "../../texts.ts";
import { load } from "./load.ts";
import type { RecipeScreenProps } from "./recipe-screen.tsx";

/** The screen that learns from examples, once its script is there. */
export function FromExamples(props: RecipeScreenProps) {
  const [loaded, setLoaded] = useState<{
    RecipeScreen: ComponentType<RecipeScreenProps & { script: string }>;
    script: string;
  }>();
  const [failure, setFailure] = useState("");
  const get = () => {
    setFailure("");
    load().then(setLoaded, (error) => setFailure(wordsOf(error)));
  };
  useEffect(get, []);
  if (loaded) return <loaded.RecipeScreen {...props} script={loaded.script} />;
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
      <button type="button" class="link small" onClick={props.leave}>
        {texts.backToColumn}
      </button>
      <Alert says={failure} />
      <button type="button" onClick={get}>
        {texts.tryAgain}
      </button>
    </main>
  );
}
