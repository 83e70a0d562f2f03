import { madeOnce } from "./made-once.mjs";

/** Characters of what is counted, and of a phrase at the most. */
const GRAM = 6;
const PHRASE = 40;

/** What fewer texts have in common saves hardly more than it takes up. */
const SHARED_BY = 3;

/**
 * What many texts have in common, as one text of about `length` characters, for each of them to be packed behind: the
 * phrase whose runs of six characters stand in the most texts, then the same again without the runs that are in it already
 * (as zstd trains a dictionary: Liao et al., "Effective construction of relative Lempel-Ziv dictionaries", 2016).
 */
export const phrasesOf = madeOnce((texts, length) => {
  const { runs, weights } = counted(texts);
  let phrases = "";
  while (phrases.length < length) {
    const best = bestPhrase(runs, weights);
    if (best.weight === 0) break;
    const used = runs[best.text].slice(best.from, best.to).map((run) => weights[run]);
    const from = best.from + used.findIndex((weight) => weight > 0);
    const to = best.from + used.findLastIndex((weight) => weight > 0) + 1;
    phrases += texts[best.text].slice(from, to - 1 + GRAM);
    for (const run of runs[best.text].slice(from, to)) weights[run] = 0;
  }
  return phrases;
});

/** Each text as the numbers of its runs of six characters; a run's weight is in how many texts it stands. */
function counted(texts) {
  const numbers = new Map();
  const weights = [];
  const runs = texts.map((text) => {
    const own = [];
    for (let at = 0; at + GRAM <= text.length; at++) {
      const run = text.slice(at, at + GRAM);
      if (!numbers.has(run)) numbers.set(run, numbers.size);
      own.push(numbers.get(run));
    }
    for (const run of new Set(own)) weights[run] = (weights[run] ?? 0) + 1;
    return Uint32Array.from(own);
  });
  return { runs, weights: Uint32Array.from(weights, (weight) => (weight < SHARED_BY ? 0 : weight)) };
}

/** The window over one of the texts whose runs weigh the most, each counted once: `from` to `to`, as places in `runs`. */
function bestPhrase(runs, weights) {
  const width = PHRASE - GRAM + 1;
  const within = new Uint32Array(weights.length);
  let best = { weight: 0 };
  runs.forEach((own, text) => {
    let weight = 0;
    for (let at = 0; at < own.length + width; at++) {
      if (at < own.length && within[own[at]]++ === 0) weight += weights[own[at]];
      if (at >= width && --within[own[at - width]] === 0) weight -= weights[own[at - width]];
      if (weight > best.weight) best = { weight, text, from: Math.max(0, at - width + 1), to: at + 1 };
    }
  });
  return best;
}
