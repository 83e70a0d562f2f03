import { OnceLoaded } from "../../parts/once-loaded.tsx";
import { load } from "./load.ts";
import type { RecipeScreenProps } from "./recipe-screen.tsx";

/** The screen that learns from examples, once its script is there. */
export const FromExamples = (props: RecipeScreenProps) => (
  <OnceLoaded load={load} leave={props.leave}>
    {({ RecipeScreen, script }) => <RecipeScreen {...props} script={script} />}
  </OnceLoaded>
);
