import { seeded } from "../../seeded.mjs";

const SYLLABLES = "ba co di fu ga he li mo na pe ra si to ve wa za bri cle dro sta tre plo shu gra".split(
  " ",
);
const ENTITIES = ["&amp;", "&eacute;", "&uuml;", "&#39;", "&quot;"];

/**
 * Headings as they come out of a content system, `count` of which `distinct` are different: two to seven words in one
 * case, a third with spaces too many, one in five with an entity. Words are from a vocabulary of 4,000.
 */
export function headings(count, distinct, seed = 14) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = Array.from({ length: 4_000 }, () =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join(""),
  );
  const found = new Set();
  while (found.size < distinct) {
    const some = Array.from({ length: 2 + Math.floor(random() * 6) }, () => pick(words));
    if (random() < 0.2) some.splice(1, 0, pick(ENTITIES));
    const gap = random() < 0.2 ? "  " : " ";
    const text = some.join(gap);
    const cased =
      random() < 0.2 ? text.toUpperCase().replace(/&(\w+);/g, (entity) => entity.toLowerCase()) : text;
    found.add(random() < 0.15 ? ` ${cased} ` : cased);
  }
  const all = [...found];
  return Array.from({ length: count }, (_, at) => (at < distinct ? all[at] : pick(all)));
}
