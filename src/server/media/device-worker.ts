import { said, Told } from "../../core/messages/said.ts";

/** What Google's server calls the file of the worker's script, as JSON; the build writes it. */
const FILE = "OnDevice";

/**
 * The script of the worker that runs models in the browser. Read as a template's raw content, which Google hands over as
 * it is.
 * @throws Told where this copy of Stet was put into Google without that file.
 */
export function deviceWorker(): string {
  try {
    return JSON.parse(HtmlService.createTemplateFromFile(FILE).getRawContent());
  } catch (_missing) {
    throw new Told(said("device.noWorker"));
  }
}
