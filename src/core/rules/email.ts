import { distance } from "fastest-levenshtein";
import { onlyInColumnOf } from "./column-kind.ts";
import { remarksOf } from "./remark.ts";
import type { Fixed, Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "wrote the address one way",
  mended: "mended {host} to {mended}",
  notOne: "This is not one valid e-mail address.",
  elsewhere: "Little else in this column is an e-mail address, so this was left.",
} as const;

const say = remarksOf<typeof REMARKS>("email");

/** The mail hosts that people mistype most, after mailcheck's list. */
const HOSTS =
  "gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr hotmail.com hotmail.co.uk hotmail.fr outlook.com live.com icloud.com me.com mac.com aol.com msn.com comcast.net verizon.net att.net sbcglobal.net protonmail.com proton.me gmx.de gmx.net web.de t-online.de orange.fr free.fr wanadoo.fr laposte.net libero.it terra.com.br uol.com.br mail.ru yandex.ru qq.com 163.com zoho.com fastmail.com";

const ADDRESS =
  /^[\p{L}\p{N}._%+'!#$&*/=?^`{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*\.)[\p{L}\p{N}-]*[\p{L}\p{N}]$/u;

/** Writes e-mail addresses one way and mends what is plainly mistyped in them. */
export const email: Rule = {
  name: "email",
  listed: { title: "E-mail addresses in one form", group: "places", also: "mail" },
  summary:
    "Writes an e-mail address in small letters, without mailto: or the name around it, and mends a mistyped host (gmial.com). Anything that is not one address is left alone.",
  parameters: [
    {
      name: "domain",
      summary: "Mend mistyped hosts, or keep them.",
      choices: ["fixDomain", "keepDomain"],
      default: "fixDomain",
    },
  ],
  lossless: false,
  example: { before: "Jane Roe <Jane.Roe@Gmial.com>", after: "jane.roe@gmail.com" },
  remarks: REMARKS,
  prepare: (column, { domain }) =>
    onlyInColumnOf(
      say("elsewhere"),
      column,
      (_, text) => /@|\b[[({]at[\])}]/i.test(text),
      (cell) =>
        typeof cell !== "string" || cell.length > 320 ? { value: cell } : fix(cell, domain !== "keepDomain"),
    ),
};

function fix(text: string, mend: boolean): Fixed {
  const bare = text
    .trim()
    .replace(/^.*<([^<>]+)>$/s, "$1")
    .replace(/^mailto:/i, "")
    .replace(/\s*(?:\[at\]|\(at\)|\{at\})\s*/i, "@")
    .replace(/\s*(?:\[dot\]|\(dot\)|\{dot\})\s*/gi, ".")
    .replace(/\s*@\s*/, "@")
    .replace(/[.,;]+$/, "")
    .toLowerCase();
  if (!bare.includes("@")) return { value: text };
  if (!ADDRESS.test(bare) || bare.includes("..")) {
    return { value: text, doubt: say("notOne") };
  }
  const [user = "", host = ""] = bare.split("@");
  const mended = mend ? mendHost(host) : host;
  const after = `${user}@${mended}`;
  if (after === text) return { value: text };
  return { value: after, did: mended === host ? say("written") : say("mended", { host, mended }) };
}

/** One slip away from a well-known host, and no host that is known itself. */
function mendHost(host: string): string {
  const known = HOSTS.split(" ");
  if (known.includes(host) || !host.includes(".")) return host;
  const ending = host.replace(/\.(con|cmo|ocm|comm|coom|vom|xom|cim|c0m)$/, ".com").replace(/,/g, ".");
  if (known.includes(ending)) return ending;
  const near = known.filter((each) => each.length > 8 && sameEnd(ending, each) && slips(ending, each) <= 1);
  return near.length === 1 ? (near[0] ?? host) : host;
}

/** "hotmail.gr" is no slip of "hotmail.fr": only .com is mistyped so much that another ending is one. */
const sameEnd = (a: string, b: string): boolean =>
  b.endsWith(".com") || a.split(".").pop() === b.split(".").pop();

/** Two letters changed over count as one slip. */
function slips(a: string, b: string): number {
  if (a.length === b.length) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    if (at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
      return 1;
  }
  // A changed first letter makes another word ("fmail" may be a host of its own), so only later ones count.
  return a[0] === b[0] ? distance(a, b) : 9;
}
