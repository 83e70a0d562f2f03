import type { ComponentType } from "preact";
import { server } from "../../server.ts";
import { loader } from "../load-script.ts";
import type { RecipeScreenProps } from "./recipe-screen.tsx";

/** What the script of this folder leaves in the page. */
export interface Handed {
  StetRecipes?: { RecipeScreen: ComponentType<RecipeScreenProps & { script: string }> };
}

declare const window: Handed;

export const load = loader(
  () => server.recipeScript(),
  () => window.StetRecipes,
);
