import type { WebPart } from "./recipe.ts";

const ADDRESS =
  /^\s*(?:[a-z][a-z\d+.-]{0,20}:\/\/)?(?:[^\s/?#@]{1,200}@)?([\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+[\p{L}\p{N}-]{2,})(?::\d+)?(\/[^\s?#]*)?(?:[?#]\S*)?\s*$/iu;

/** What stands before a country's ending where names are given out one level further down: bbc.co.uk. */
const BEFORE_COUNTRY = /^(?:ac|co|com|edu|go|gob|gouv|gov|gv|mil|ne|net|nhs|or|org|sch)$/i;

/** What ends in a number is a date, a version or an address without a name. */
const NO_NAME = /\.\d+$/;
const IP = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/**
 * A part of a web address: `host` www.news.example.co.uk, `domain` example.co.uk, `site` example, `ending` co.uk,
 * `path` /a/b.html, `file` b.html. Nothing where the text is no address.
 */
export function webPartOf(text: string, part: WebPart): string | undefined {
  const match = text.length > 2000 ? null : ADDRESS.exec(text);
  const [, host = "", path] = match ?? [];
  if (
    !match ||
    (NO_NAME.test(host) && (part !== "host" || !IP.test(host)) && part !== "path" && part !== "file")
  )
    return undefined;
  if (part === "host") return host;
  if (part === "path") return path;
  if (part === "file") return path?.slice(path.lastIndexOf("/") + 1) || undefined;
  const labels = host.split(".");
  const country = labels[labels.length - 1]?.length === 2;
  const long = labels.length > 2 && country && BEFORE_COUNTRY.test(labels[labels.length - 2] ?? "");
  const ending = labels.slice(long ? -2 : -1);
  const site = labels[labels.length - ending.length - 1] ?? "";
  if (part === "site") return site;
  return part === "ending" ? ending.join(".") : [site, ...ending].join(".");
}
