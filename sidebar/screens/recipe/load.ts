import type { ComponentType } from "preact";
import { server } from "../../server.ts";
import { loader } from "../load-script.ts";
import type { RecipeScreenProps } from "./recipe-screen.tsx";

/** What learns from examples, brings a column to the form that most of it has, and takes one apart. */
export type RecipePage = "examples" | "consistent" | "split";

/** What the script of this folder leaves in the page. */
export interface Handed {
  StetRecipes?: Record<RecipePage, ComponentType<RecipeScreenProps & { script: string }>>;
}

declare const window: Handed;

export const load = loader(
  () => server.recipeScript(),
  () => window.StetRecipes,
);
