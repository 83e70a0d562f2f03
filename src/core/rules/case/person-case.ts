import { isInitials, isOneCase, isRoman, lowerCase, titled, upperCase } from "./words.ts";

/** Particles that stay small inside a name. */
const PARTICLES = new Set(
  "af al av bin bint da das dal de degli dei del della den der des di do dos du e el ibn la las le los of op 't ten ter the to van vom von y zu zum zur".split(
    " ",
  ),
);

const DEGREES: Readonly<Record<string, string>> = {
  phd: "PhD",
  "ph.d.": "Ph.D.",
  md: "MD",
  mba: "MBA",
  jd: "JD",
  cpa: "CPA",
  esq: "Esq",
  jr: "Jr",
  sr: "Sr",
  obe: "OBE",
  mbe: "MBE",
  cbe: "CBE",
  qc: "QC",
  kc: "KC",
  mp: "MP",
};

/** A name in capitals or in small letters, written as names are: McDonald, O'Neill, van der Berg, Smith-Jones III. */
export function personCase(text: string): string {
  if (!isOneCase(text)) return text;
  const parts = text.split(/([\s,]+)/u);
  const last = parts.reduce((found, part, at) => (/\p{L}/u.test(part) ? at : found), 0);
  return parts.map((word, at) => recaseName(word, at === 0, at < last)).join("");
}

function recaseName(word: string, isFirst: boolean, hasMore: boolean): string {
  const lower = lowerCase(word);
  const degree = DEGREES[lower.replace(/\.$/, "")] ?? DEGREES[lower];
  if (!isFirst && degree !== undefined)
    return degree + (lower.endsWith(".") && !degree.endsWith(".") ? "." : "");
  if (isInitials(word)) return upperCase(word);
  if (!isFirst && isRoman(word)) return upperCase(word);
  if (PARTICLES.has(lower) && hasMore && !isFirst) return lower;
  return word
    .split(/(-)/)
    .map(titled)
    .join("")
    .replace(
      /\b(Mc|O['’]|D['’]|L['’])(\p{Ll})/gu,
      (_, start: string, letter: string) => start + upperCase(letter),
    );
}
