/**
 * The first picture of an animated GIF as a GIF of its own, and how many there are; undefined for a GIF that does not
 * move, or that is broken. Cuts the file behind its first image (GIF89a specification, sections 18 to 27).
 */
export function firstFrame(bytes: ArrayLike<number>): { bytes: number[]; frames: number } | undefined {
  const byte = (index: number): number => (bytes[index] ?? 0) & 255;
  const tableBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const afterBlocks = (from: number): number => {
    let at = from;
    while (at < bytes.length && byte(at) !== 0) at += byte(at) + 1;
    return at + 1;
  };

  let at = 13 + tableBytes(byte(10));
  let frames = 0;
  let end = 0;
  while (at < bytes.length && byte(at) !== 0x3b) {
    if (byte(at) === 0x21) at = afterBlocks(at + 2);
    else if (byte(at) === 0x2c) {
      at = afterBlocks(at + 11 + tableBytes(byte(at + 9)));
      frames++;
      if (frames === 1) end = at;
    } else return undefined;
  }
  if (frames < 2) return undefined;
  return { bytes: [...Array.from({ length: end }, (_, index) => bytes[index] ?? 0), 0x3b], frames };
}
