import type { Said } from "../messages/pattern.ts";
import { onlyInColumnOf } from "./column-kind.ts";
import { url as finder } from "./find/url.ts";
import { remarksOf } from "./remark.ts";
import type { Fixed, Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "wrote the address one way",
  host: "kept the host",
  elsewhere: "Little else in this column is a web address, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("url");

/** Parameters that only tell who sent the reader: utm_*, click ids, mail campaigns. */
const TRACKING =
  /^(utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|twclid|yclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|hsCtaTracking|mkt_tok|oly_anon_id|oly_enc_id|vero_id|wickedid|spm|ref_src|ref_url|ncid|cmpid|ICID|s_cid|smid|at_medium|at_campaign|xtor)$/i;

const ADDRESS =
  /^(?:([a-z][a-z\d+.-]*):\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}|localhost|\d{1,3}(?:\.\d{1,3}){3})(:\d+)?([/?#]\S*)?$/iu;

/** Writes web addresses one way. */
export const url: Rule = {
  name: "url",
  listed: { title: "Web addresses in one form", group: "places", also: "link domain" },
  summary:
    "Writes a web address one way: scheme and host in small letters, the usual port and tracking parameters (utm_…, fbclid) removed. The path and all other parameters stay to the letter.",
  parameters: [
    {
      name: "tracking",
      summary: "Remove tracking parameters, or keep them.",
      choices: ["clean", "keepTracking"],
      default: "clean",
    },
    {
      name: "part",
      summary: "The whole address, or only its host.",
      choices: ["whole", "host"],
      default: "whole",
    },
  ],
  lossless: false,
  example: {
    before: "HTTPS://www.Example.org:443/News?id=7&utm_source=mail",
    after: "https://www.example.org/News?id=7",
  },
  remarks: REMARKS,
  prepare: (column, { tracking, part }) =>
    onlyInColumnOf(
      say("elsewhere"),
      column,
      (_, text) => isAddress(text),
      (cell) =>
        typeof cell !== "string" || cell.length > LONGEST
          ? { value: cell }
          : fix(cell, tracking !== "keepTracking", part === "host"),
    ),
};

/** A longer text is no address. */
const LONGEST = 4000;

const HINTS = { language: "en" };

/**
 * Whether a text is a web address: it says so by its scheme or "www", or its host ends in a top-level domain.
 * "report.pdf", "J.League" and 192.168.1.2 are other things.
 */
function isAddress(text: string): boolean {
  const bare = text.replace(/^<(.*)>$/, "$1");
  const [, scheme, host = ""] = bare.length > LONGEST ? [] : (ADDRESS.exec(bare) ?? []);
  if (scheme !== undefined || host === "localhost") return true;
  const plain = host === host.toUpperCase() ? bare.toLowerCase() : bare;
  const [found] = host === "" ? [] : finder.find(plain, HINTS);
  return found?.start === 0;
}

function fix(text: string, clean: boolean, hostOnly: boolean): Fixed {
  const match = isAddress(text.trim()) && ADDRESS.exec(text.trim().replace(/^<(.*)>$/, "$1"));
  if (!match) return { value: text };
  const [, scheme = "", host = "", port = "", rest = ""] = match;
  const lower = scheme.toLowerCase() || "https";
  if (lower !== "http" && lower !== "https") return { value: text };
  if (hostOnly) return changed(text, host.toLowerCase(), say("host"));
  const usual = (lower === "http" && port === ":80") || (lower === "https" && port === ":443");
  const path = clean ? withoutTracking(rest) : rest;
  return changed(
    text,
    `${lower}://${host.toLowerCase()}${usual ? "" : port}${path === "/" ? "" : path}`,
    say("written"),
  );
}

const changed = (before: string, after: string, did: Said): Fixed =>
  before === after ? { value: before } : { value: after, did };

function withoutTracking(rest: string): string {
  const [, path = "", query, hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(rest) ?? [];
  if (query === undefined) return rest;
  const kept = query.split("&").filter((pair) => !TRACKING.test(pair.split("=")[0] ?? ""));
  return `${path}${kept.length > 0 ? `?${kept.join("&")}` : ""}${hash}`;
}
