import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  removed: "removed HTML",
} as const;

const say = remarksOf<typeof REMARKS>("stripHtml");

/** Elements of the HTML Living Standard, and of the HTML that office programs write. Anything else is not a tag. */
const INLINE =
  "a abbr acronym audio b bdi bdo big button canvas cite code data dfn del em embed font i iframe img input ins kbd label map mark meter noscript object output picture progress q rp rt ruby s samp select small source span strike strong sub sup svg path textarea time tt u var video wbr area param track base link meta";
const BLOCK =
  "address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul";

export const stripHtml: Rule = {
  name: "stripHtml",
  listed: { title: "Remove HTML tags", group: "tidy", also: "markup" },
  summary:
    "Removes HTML tags, comments, scripts and styles, and keeps the text; a less-than sign that opens no tag stays.",
  parameters: [
    {
      name: "separator",
      summary: "What stands where a paragraph, a line or a table cell ended.",
      default: " ",
    },
  ],
  lossless: false,
  byCell: true,
  example: { before: "<p>Paid by <b>the city</b></p><p>in 2021</p>", after: "Paid by the city in 2021" },
  mark: "<",
  prepare: (_column, { separator = " " }) => {
    const strip = stripper(separator);
    return textRule((text) => {
      const value = text.includes("<") ? strip(text) : text;
      return value === text ? { value } : { value, did: say("removed") };
    })([], {});
  },
  remarks: REMARKS,
};

function stripper(separator: string): (text: string) => string {
  const inline = new Set(INLINE.split(" "));
  const block = new Set(BLOCK.split(" "));
  return (text) => {
    let before = text;
    for (;;) {
      const after = withoutHidden(before).replace(
        /<\/?([a-zA-Z][a-zA-Z\d]*)\b[^<>]*>/g,
        (tag, name: string) => {
          const word = name.toLowerCase();
          return block.has(word) ? `\u0000` : inline.has(word) ? "" : tag;
        },
      );
      if (after === before) return after;
      before = after
        .split(/\u0000+/)
        .map((part, at, parts) => (at > 0 && at < parts.length - 1 ? part.trim() : part))
        .filter((part) => part.trim() !== "")
        .join(separator);
    }
  };
}

/** The text without comments, scripts and styles. One that is never closed is text. */
function withoutHidden(text: string): string {
  const lower = text.toLowerCase();
  let kept = "";
  let from = 0;
  for (const { index, 0: opening, 1: name } of text.matchAll(/<(!--|script\b|style\b)/gi)) {
    if (index === undefined || index < from) continue;
    const closing = name === "!--" ? "-->" : `</${name}`.toLowerCase();
    const end = lower.indexOf(closing, index + opening.length);
    if (end < 0) break;
    kept += text.slice(from, index);
    from = name === "!--" ? end + 3 : text.indexOf(">", end) + 1 || text.length;
  }
  return kept + text.slice(from);
}
