/** The distinct pairs of neighbouring letters of a text, in the order of their characters, joined. */
export const pairsInOrder = (letters: string): string =>
  /^[a-z\d]*$/.test(letters) ? plainPairs(letters) : anyPairs(letters);

/** Digits and small letters, of which each pair has one bit, in the order of the characters. */
const PLACES = 36;
const BITS = 32;
const seen = new Uint32Array(Math.ceil((PLACES * PLACES) / BITS));

const placeOf = (code: number): number => (code < 58 ? code - 48 : code - 87);
const codeOf = (place: number): number => (place < 10 ? place + 48 : place + 87);

/** Marks each pair's bit and reads the bits from the first to the last: nothing has to be sorted. */
function plainPairs(letters: string): string {
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = placeOf(letters.charCodeAt(at)) * PLACES + placeOf(letters.charCodeAt(at + 1));
    seen[pair >>> 5] = (seen[pair >>> 5] as number) | (0x80000000 >>> (pair & 31));
  }
  const codes: number[] = [];
  for (let word = 0; word < seen.length; word++) {
    let bits = seen[word] as number;
    seen[word] = 0;
    while (bits !== 0) {
      const first = Math.clz32(bits);
      bits &= ~(0x80000000 >>> first);
      const pair = word * BITS + first;
      codes.push(codeOf(Math.floor(pair / PLACES)), codeOf(pair % PLACES));
    }
  }
  return String.fromCharCode(...codes);
}

/** As numbers, pairs are sorted faster than as texts, and in the same order. */
function anyPairs(letters: string): string {
  const pairs = new Uint32Array(Math.max(0, letters.length - 1));
  for (let at = 0; at < pairs.length; at++)
    pairs[at] = letters.charCodeAt(at) * 0x10000 + letters.charCodeAt(at + 1);
  pairs.sort();
  const distinct: string[] = [];
  let last = -1;
  for (const pair of pairs) {
    if (pair !== last) distinct.push(String.fromCharCode(pair >>> 16, pair & 0xffff));
    last = pair;
  }
  return distinct.join("");
}
