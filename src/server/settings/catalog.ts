/** What Google's server calls the file of a language's catalog; the build writes it. */
const FILE = "Texts_";

/**
 * What the core and the server say in the page's language, as JSON; blank where there is no such file, as for English.
 * Read as a template's raw content, which Google hands over as it is.
 */
export function catalog(language: unknown): string {
  if (typeof language !== "string" || !/^[a-z]{2}$/.test(language) || language === "en") return "";
  try {
    return HtmlService.createTemplateFromFile(FILE + language).getRawContent();
  } catch (_missing) {
    return "";
  }
}
