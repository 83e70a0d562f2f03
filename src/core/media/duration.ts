/** Kilobits a second by the index in an MPEG frame's header: MPEG-1 layer III, then MPEG-2 layer III. */
const BITRATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

/** About how many seconds a recording lasts, for WAV, MP3 and Ogg; undefined for others. Bytes may be signed. */
export function durationOf(bytes: ArrayLike<number>, mime: string): number | undefined {
  const byte = (index: number): number => (bytes[index] ?? 0) & 255;
  const little = (index: number): number =>
    byte(index) + byte(index + 1) * 256 + byte(index + 2) * 65536 + byte(index + 3) * 16777216;
  if (mime === "audio/wav") {
    const perSecond = little(28);
    return perSecond > 0 ? (bytes.length - 44) / perSecond : undefined;
  }
  if (mime === "audio/mpeg") {
    for (let at = id3Bytes(byte); at < Math.min(bytes.length, 500_000); at++) {
      if (byte(at) !== 0xff || (byte(at + 1) & 0xe6) !== 0xe2) continue;
      const rate = BITRATES[byte(at + 1) & 8 ? 0 : 1]?.[byte(at + 2) >> 4];
      if (rate) return ((bytes.length - at) * 8) / (rate * 1000);
    }
    return undefined;
  }
  if (mime === "audio/ogg") {
    // Opus counts in 48 kHz whatever its source; Vorbis says its rate twelve bytes into its first packet.
    const opus = byte(28) === 0x4f && byte(29) === 0x70;
    const rate = opus ? 48_000 : little(40);
    for (let at = bytes.length - 27; at >= 0; at--) {
      const page =
        byte(at) === 0x4f && byte(at + 1) === 0x67 && byte(at + 2) === 0x67 && byte(at + 3) === 0x53;
      if (page) return rate > 0 ? (little(at + 6) + little(at + 10) * 2 ** 32) / rate : undefined;
    }
  }
  return undefined;
}

/** The tag before the first frame says its length in four bytes of seven bits. */
const id3Bytes = (byte: (index: number) => number): number =>
  byte(0) === 0x49 && byte(1) === 0x44 && byte(2) === 0x33
    ? 10 + byte(6) * 2097152 + byte(7) * 16384 + byte(8) * 128 + byte(9)
    : 0;
