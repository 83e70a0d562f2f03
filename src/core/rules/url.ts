import { type Fixed, type Rule, textRule } from "./rule.ts";

/** Parameters that only tell who sent the reader: utm_*, click ids, mail campaigns. */
const TRACKING =
  /^(utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|twclid|yclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|hsCtaTracking|mkt_tok|oly_anon_id|oly_enc_id|vero_id|wickedid|spm|ref_src|ref_url|ncid|cmpid|ICID|s_cid|smid|at_medium|at_campaign|xtor)$/i;

const ADDRESS =
  /^(?:([a-z][a-z\d+.-]*):\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}|localhost|\d{1,3}(?:\.\d{1,3}){3})(:\d+)?([/?#]\S*)?$/iu;

/** Writes web addresses one way. */
export const url: Rule = {
  name: "url",
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
  prepare: textRule((text, { tracking, part }) =>
    text.length > 4000 ? { value: text } : fix(text, tracking !== "keepTracking", part === "host"),
  ),
};

function fix(text: string, clean: boolean, hostOnly: boolean): Fixed {
  const match = ADDRESS.exec(text.trim().replace(/^<(.*)>$/, "$1"));
  if (match === null) return { value: text };
  const [, scheme = "", host = "", port = "", rest = ""] = match;
  const lower = scheme.toLowerCase() || "https";
  if (lower !== "http" && lower !== "https") return { value: text };
  if (hostOnly) return changed(text, host.toLowerCase(), "kept the host");
  const usual = (lower === "http" && port === ":80") || (lower === "https" && port === ":443");
  const path = clean ? withoutTracking(rest) : rest;
  return changed(
    text,
    `${lower}://${host.toLowerCase()}${usual ? "" : port}${path === "/" ? "" : path}`,
    "wrote the address one way",
  );
}

const changed = (before: string, after: string, did: string): Fixed =>
  before === after ? { value: before } : { value: after, did };

function withoutTracking(rest: string): string {
  const [, path = "", query, hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(rest) ?? [];
  if (query === undefined) return rest;
  const kept = query.split("&").filter((pair) => !TRACKING.test(pair.split("=")[0] ?? ""));
  return `${path}${kept.length > 0 ? `?${kept.join("&")}` : ""}${hash}`;
}
