import type { Said } from "../../messages/pattern.ts";
import { remarksOf } from "../remark.ts";
import { looksMisread } from "./badness.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { charactersOf, inWindows1252, singleByteEncodings } from "./single-byte.ts";

/** What a step of a repair was. */
export const STEPS = {
  readAs: "UTF-8 that was read as {encoding}",
  parts: "parts in UTF-8 that were read as another encoding",
  controls: "windows-1252 that was read as latin-1",
} as const;

const say = remarksOf<typeof STEPS>("fixEncoding");

interface Step {
  text: string;
  step: Said;
}

/** A repaired text, and each step of the repair, in order. */
export interface Repaired {
  text: string;
  steps: Said[];
}

/** More rounds than text in a cell can have been through: each misreading makes it longer. */
const MOST_ROUNDS = 20;

/**
 * Repairs text that was written as UTF-8 and read as another encoding, once or several times. Text that does not look
 * misread comes back as it is. The method is ftfy's (github.com/rspeer/python-ftfy): reverse the misreading and accept
 * the result only if the bytes are UTF-8, first for the whole text, then for the parts that look misread.
 */
export function repair(text: string): Repaired {
  const steps: Said[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = repairOnce(text);
    if (next === null) break;
    text = next.text;
    steps.push(next.step);
  }
  return { text, steps };
}

function repairOnce(text: string): Step | null {
  if (!/[^\x00-\x7f]/.test(text) || !looksMisread(text)) return null;
  return repairWhole(text) ?? repairParts(text) ?? repairControls(text);
}

function repairWhole(text: string): Step | null {
  let best: (Step & { oddities: number }) | undefined;
  for (const { name, sloppy, encode } of singleByteEncodings()) {
    const bytes = encode(text);
    const decoded = bytes && decodeUtf8(bytes, { spaces: name !== "macroman", losses: sloppy });
    if (!decoded || decoded === text) continue;
    const oddities = decoded.match(ODD)?.length ?? 0;
    if (name === "cp437" && oddities > 0) continue; // line art makes the oddest letters
    if (oddities < (best?.oddities ?? Infinity)) {
      best = { text: decoded, step: say("readAs", { encoding: name }), oddities };
    }
    if (oddities === 0) break;
  }
  return best ?? null;
}

/** Letters that hardly any language in use has, and a capital amid small letters: signs of the wrong encoding. */
const ODD =
  /[\u017f\u0180-\u019f\u01a2-\u01ae\u01b1-\u0217\u021c-\u0258\u025a-\u02af]|[a-zß-ÿ][À-Þ](?=[a-zß-ÿ])/g;

let parts: RegExp | undefined;

/** Runs of what may be UTF-8 read as one of several encodings, amid text that is fine. */
function misreadParts(): RegExp {
  const next = charactersOf(0x80, 0xbf);
  const asClass = (characters: string) => characters.replace(/[\\\]^-]/g, "\\$&");
  // What often stands for itself beside a letter: spaces, dashes, quotation marks, the ellipsis.
  const firm = asClass(`${next.replace(/[–—―‘’‚“”„•…‹›]/g, "")}\u0080-\u00bf`);
  const any = `${asClass(next)}\u0080-\u00bf `;
  const lead = (first: number, last: number) => asClass(charactersOf(first, last));
  parts ??= new RegExp(
    `(?<![${firm}])(?:(?:[${lead(0xd0, 0xdb)}][${any.slice(0, -1)}]){3,}|[${lead(0xc2, 0xdf)}][${firm}]|[${lead(0xe0, 0xef)}][${any}]{2}|[${lead(0xf0, 0xf4)}][${any}]{3}|Ã (?:quel[ea]|quilo|s )?)+`,
    "g",
  );
  return parts;
}

function repairParts(text: string): Step | null {
  const repaired = text.replace(misreadParts(), (part) =>
    part.length < text.length ? repair(part).text : part,
  );
  return repaired === text ? null : { text: repaired, step: say("parts") };
}

/**
 * A control character is what windows-1252 had in its place, but for one between two small letters that would become a
 * mark: an apostrophe stands there only where something is elided, and the letter was then lost in another encoding.
 */
function repairControls(text: string): Step | null {
  const repaired = text.replace(/[\x80-\x9f]/g, (control, at: number) => {
    const read = inWindows1252(control);
    const inWord = /\p{Ll}$/u.test(text.slice(0, at)) && /^\p{Ll}/u.test(text.slice(at + 1));
    if (!inWord || /[\p{L}–—…]/u.test(read)) return read;
    return read === "’" &&
      ELISION.test(`${text.slice(Math.max(0, at - 5), at)}’${text.slice(at + 1, at + 4)}`)
      ? read
      : control;
  });
  return repaired === text ? null : { text: repaired, step: say("controls") };
}

const ELISION =
  /’(?:[stdm]|re|ve|ll)(?!\p{L})|(?<!\p{L})(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall)’|aujourd’|(?<!\p{L})o’/iu;
