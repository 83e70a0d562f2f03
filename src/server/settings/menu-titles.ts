import { field, readJson } from "../../core/tasks/json-shape.ts";
import { catalog } from "./catalog.ts";
import { quietly } from "./quietly.ts";

/**
 * The lines of the menu by their functions, in the language of the person's account, which Google tells before anything
 * is authorised. Undefined for what that language lacks: the menu is drawn whatever fails.
 */
export function menuTitles(): (name: string) => string | undefined {
  const titles = quietly(
    () => field(readJson(catalog(Session.getActiveUserLocale())) ?? null, "menu"),
    undefined,
  );
  return (name) => {
    const title = field(titles ?? null, name);
    return typeof title === "string" ? title : undefined;
  };
}
