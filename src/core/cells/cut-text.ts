/** A text in pieces of at most so many characters, none of which ends within a surrogate pair: its halves do not survive apart. */
export function cutText(text: string, most: number): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + most;
    if (/[\uDC00-\uDFFF]/.test(text.charAt(to)) && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
