import type { Page } from "playwright-core";
import { collected } from "../../../sidebar/texts/collected.ts";
import { messagesOf } from "../catalogs.ts";
import { isCompared } from "./compared.ts";

/** A number as the page writes it, with what stands at its ends. */
const NUMBER = "[+−-]?[\\d.,\u2009\u202f]+\\s?%?";

/** What writes a number: in English, a message takes it by one of these. */
const NUMERIC = /\{\w+, (number|plural)/;

/** Groups of messages that stand on screens. All others are refusals, the log, or what a step does, in words. */
const SHOWN = /^(screens|findings|asked|recipes)\./;

/** Every message with a number, as what it may look like, by its code. */
const shapes = (() => {
  let made: readonly (readonly [code: string, looks: RegExp])[] | undefined;
  return () => {
    made ??= messagesOf(collected())
      .filter(([code, message]) => SHOWN.test(code) && NUMERIC.test(message))
      .map(([code, message]) => [code, new RegExp(looksOf(message))]);
    return made;
  };
})();

/** What an ICU message may look like, as the source of a regular expression. */
function looksOf(message: string): string {
  let looks = "";
  for (let at = 0; at < message.length; at++) {
    const char = message[at] as string;
    if (char === "{") {
      const end = closing(message, at);
      looks += placeOf(message.slice(at + 1, end));
      at = end;
    } else if (char === "#") looks += NUMBER;
    else looks += char.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  }
  return looks;
}

function placeOf(place: string): string {
  const [, kind = "", rest = ""] = /^\w+\s*(?:,\s*(\w+)\s*)?(?:,([\s\S]*))?$/.exec(place) ?? [];
  if (kind === "number") return NUMBER;
  if (kind !== "plural" && kind !== "select") return "[\\s\\S]*?";
  const branches: string[] = [];
  for (let at = rest.indexOf("{"); at >= 0; at = rest.indexOf("{", at)) {
    const end = closing(rest, at);
    branches.push(looksOf(rest.slice(at + 1, end)));
    at = end;
  }
  return `(?:${branches.join("|")})`;
}

function closing(text: string, from: number): number {
  for (let at = from, deep = 0; at < text.length; at++) {
    if (text[at] === "{") deep += 1;
    else if (text[at] === "}") deep -= 1;
    if (deep === 0) return at;
  }
  return text.length;
}

/**
 * The texts on a page that hold a number of a message which is neither compared with a count nor known as an exception.
 * @param seen texts that were looked at, their digits left out; added to
 * @param met messages with a number that were on the page; added to
 */
export async function readAll(page: Page, seen: Set<string>, met: Set<string>): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const own = "p, li, button, option, label, summary, legend, caption, h1, h2, h3, td, th, dt, dd, div";
    const found = new Set<string>();
    // A card may hold thousands of rows, each a block of its own: of these, its own text does not speak.
    const ownText = (within: Node): string =>
      [...within.childNodes]
        .map((each) => {
          if (each.nodeType === Node.TEXT_NODE) return each.textContent ?? "";
          return each instanceof HTMLElement && !each.matches(own) ? ownText(each) : "\n";
        })
        .join("");
    const textOf = (block: HTMLElement): string =>
      block.tagName === "OPTION" || block.querySelector(own) === null
        ? ((block.tagName === "OPTION" ? block.textContent : block.innerText) ?? "")
        : ownText(block);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      // What a cell holds is the sheet's, and a list of values is compared line by line.
      if (
        !/\d/.test(textContent ?? "") ||
        parentElement?.closest("script, style, .chips, .value, .quoted, [role=option]")
      )
        continue;
      const block = parentElement?.closest<HTMLElement>(own);
      if (block) found.add(textOf(block));
    }
    return [...found];
  });
  return texts.flatMap((text) => {
    const plain = text.replace(/\s+/g, " ");
    const shape = plain.replace(/\d/g, "");
    if (seen.has(shape)) return [];
    seen.add(shape);
    const codes = shapes().flatMap(([code, looks]) => (looks.test(plain) ? [code] : []));
    const compared = codes.filter(isCompared);
    for (const code of compared) met.add(code);
    return codes.length > 0 && compared.length === 0 ? [`${plain.slice(0, 160)} (${codes})`] : [];
  });
}
