import type { Said } from "../../core/messages/pattern.ts";
import { said, Told } from "../../core/messages/said.ts";

/**
 * A script that the build writes as JSON into a file of its own. Read as a template's raw content, which Google hands
 * over as it is.
 * @throws Told where this copy of Stet was put into Google without that file.
 */
function pushed(file: string, missing: Said): string {
  try {
    return JSON.parse(HtmlService.createTemplateFromFile(file).getRawContent());
  } catch (_missing) {
    throw new Told(missing);
  }
}

/** The script of the worker that runs models in the browser. */
export const deviceWorker = (): string => pushed("OnDevice", said("device.noWorker"));

/** The script of the screens that a page opens for one column. */
export const screenScript = (): string => pushed("Screens", said("runs.noScreens"));

/** The script of all that a page does with recipes. */
export const recipeScript = (): string => pushed("Recipes", said("runs.noRecipes"));
