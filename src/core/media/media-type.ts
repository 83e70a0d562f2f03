import type { Said } from "../messages/pattern.ts";
import { asItIs, said } from "../messages/said.ts";

/** What a file is, told by its first bytes: whatever an address ends with, and whatever a server says of it. */
export interface MediaType {
  kind: "image" | "audio" | "other";
  /** As in `Content-Type`. */
  mime: string;
  /** As people call it: "PNG picture". */
  name: Said;
}

const picture = (name: string): Said => said("files.pictureOf", { name });
const recording = (name: string): Said => said("files.recordingOf", { name });
const file = (name: string): Said => said("files.fileOf", { name });

/** The bytes at a place, `*` for any: offset, hexadecimal, what it is. */
const SIGNATURES: readonly (readonly [number, string, MediaType])[] = [
  [0, "ffd8ff", { kind: "image", mime: "image/jpeg", name: picture("JPEG") }],
  [0, "89504e470d0a1a0a", { kind: "image", mime: "image/png", name: picture("PNG") }],
  [0, "47494638", { kind: "image", mime: "image/gif", name: asItIs("GIF") }],
  [8, "57454250", { kind: "image", mime: "image/webp", name: picture("WebP") }],
  [0, "424d", { kind: "image", mime: "image/bmp", name: picture("BMP") }],
  [0, "49492a00", { kind: "image", mime: "image/tiff", name: picture("TIFF") }],
  [0, "4d4d002a", { kind: "image", mime: "image/tiff", name: picture("TIFF") }],
  [4, "6674797061766966", { kind: "image", mime: "image/avif", name: picture("AVIF") }],
  [4, "6674797068656963", { kind: "image", mime: "image/heic", name: picture("HEIC") }],
  [8, "57415645", { kind: "audio", mime: "audio/wav", name: recording("WAV") }],
  [0, "494433", { kind: "audio", mime: "audio/mpeg", name: recording("MP3") }],
  [0, "664c6143", { kind: "audio", mime: "audio/flac", name: recording("FLAC") }],
  [0, "4f676753", { kind: "audio", mime: "audio/ogg", name: recording("Ogg") }],
  [0, "1a45dfa3", { kind: "audio", mime: "audio/webm", name: recording("WebM") }],
  [4, "667479704d3441", { kind: "audio", mime: "audio/mp4", name: recording("M4A") }],
  [4, "6674797069736f6d", { kind: "audio", mime: "audio/mp4", name: file("MP4") }],
  [4, "667479706d7034", { kind: "audio", mime: "audio/mp4", name: file("MP4") }],
  [0, "2321414d52", { kind: "audio", mime: "audio/amr", name: recording("AMR") }],
  [0, "25504446", { kind: "other", mime: "application/pdf", name: asItIs("PDF") }],
  [0, "504b0304", { kind: "other", mime: "application/zip", name: said("files.zipOrOffice") }],
];

/** Tells a file by its first bytes; undefined for one that is none of the known kinds. Bytes may be signed. */
export function mediaType(bytes: ArrayLike<number>): MediaType | undefined {
  const byte = (index: number): number => (bytes[index] ?? 0) & 255;
  // An MPEG frame begins with eleven set bits; the layer tells MP3 from AAC.
  if (bytes.length > 2 && byte(0) === 0xff && (byte(1) & 0xe0) === 0xe0) {
    return (byte(1) & 0x06) === 0
      ? { kind: "audio", mime: "audio/aac", name: recording("AAC") }
      : { kind: "audio", mime: "audio/mpeg", name: recording("MP3") };
  }
  return SIGNATURES.find(([offset, hex]) => {
    const wanted = hex.match(/../g) ?? [];
    return (
      bytes.length >= offset + wanted.length &&
      wanted.every((pair, i) => byte(offset + i) === Number.parseInt(pair, 16))
    );
  })?.[2];
}
