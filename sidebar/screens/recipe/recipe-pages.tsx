import { OnceLoaded } from "../../parts/once-loaded.tsx";
import { load, type RecipePage } from "./load.ts";
import type { RecipeScreenProps } from "./recipe-screen.tsx";

/** A screen of recipes, once their script is there. */
export const RecipePages = ({ page, ...props }: RecipeScreenProps & { page: RecipePage }) => (
  <OnceLoaded load={load} leave={props.leave}>
    {({ [page]: Page, script }) => <Page {...props} script={script} />}
  </OnceLoaded>
);
