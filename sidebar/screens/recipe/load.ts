import type { ComponentType } from "preact";
import { server } from "../../server.ts";
import type { RecipeScreenProps } from "./recipe-screen.tsx";

/** What the script of this folder leaves in the page. */
export interface Handed {
  StetRecipes?: { RecipeScreen: ComponentType<RecipeScreenProps & { script: string }> };
}

declare const window: Handed;

/**
 * Has the script of this folder run in the page: it stands in a file of its own, which a page is given when it is first
 * wanted, and takes from the page what the page shares.
 * @throws Told where this copy of Stet was put into Google without that file.
 */
export async function load() {
  script ??= server.recipeScript();
  const text = await script.catch((error) => {
    script = undefined;
    throw error;
  });
  if (window.StetRecipes === undefined) {
    const element = document.createElement("script");
    element.textContent = text;
    document.head.append(element);
  }
  if (window.StetRecipes === undefined) throw new Error("The script of recipes did not run.");
  return { ...window.StetRecipes, script: text };
}

let script: Promise<string> | undefined;
