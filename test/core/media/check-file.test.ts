import { checkFile } from "../../../src/core/media/check-file.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";

const bytes = (...parts: (string | number[])[]): number[] =>
  ([] as number[]).concat(
    ...parts.map((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)),
  );
const file = (content: number[], contentType = "application/octet-stream", status = 200) => ({
  status,
  contentType,
  bytes: content,
});
const sentence = (result: ReturnType<typeof checkFile>) =>
  "failure" in result ? inEnglish(result.failure.says) : undefined;

const PNG = bytes([0x89], "PNG\r\n", [0x1a, 0x0a], Array(50).fill(1));
const picture = (size: number) => file([...PNG, ...Array(size - PNG.length).fill(0)]);
const JPEG_SIGNED = [-1, -40, -1, -32, 0, 16];

/** A GIF of one pixel with so many frames. */
function gif(frames: number): number[] {
  const image = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 0x01, 0];
  const control = [0x21, 0xf9, 4, 0, 10, 0, 0, 0];
  const header = bytes("GIF89a", [1, 0, 1, 0, 0x80, 0, 0], [0, 0, 0, 255, 255, 255]);
  return [...header, ...Array.from({ length: frames }, () => [...control, ...image]).flat(), 0x3b];
}

/** A WAV header for 8,000 bytes a second, and so many bytes of sound. */
const wav = (data: number): number[] =>
  bytes(
    "RIFF",
    [0, 0, 0, 0],
    "WAVEfmt ",
    [16, 0, 0, 0, 1, 0, 1, 0, 64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0],
    "data",
    [0, 0, 0, 0],
    Array(data).fill(0),
  );

describe("checkFile", () => {
  it("takes a picture by its bytes, whatever the server calls it, signed or not", () => {
    expect(checkFile(file(PNG, "text/plain"), "image")).toEqual({ bytes: PNG, mime: "image/png" });
    expect(checkFile(file(JPEG_SIGNED), "image")).toEqual({ bytes: JPEG_SIGNED, mime: "image/jpeg" });
  });

  it("takes a picture of just as many bytes as are asked about", () => {
    expect(checkFile(picture(10_000_000), "image")).toMatchObject({ mime: "image/png" });
  });

  it("takes a recording of half an hour, and none that is a second longer", () => {
    const recording = (seconds: number) =>
      file(bytes([0xff, 0xf3, 0x14, 0xc4], Array(seconds * 1000 - 4).fill(0)));
    expect(checkFile(recording(1800), "audio")).toMatchObject({ mime: "audio/mpeg" });
    expect(sentence(checkFile(recording(1801), "audio"))).toMatch(/about 30 minutes/);
  });

  it("takes the first frame of an animated GIF, and says so", () => {
    const taken = checkFile(file(gif(3)), "image");
    expect(taken).toEqual({ bytes: gif(1), mime: "image/gif", note: "first of 3 frames" });
    expect(checkFile(file(gif(1)), "image")).toEqual({ bytes: gif(1), mime: "image/gif" });
  });

  it("takes a recording that is short enough", () => {
    expect(checkFile(file(wav(8000)), "audio")).toMatchObject({ mime: "audio/wav" });
  });

  it.each([
    ["a missing file", file([], "text/html", 404), "image", /no file at this address \(404\)/],
    ["a file for members only", file([], "text/html", 403), "image", /Share it publicly/],
    ["a server in trouble", file([], "text/html", 503), "image", /Try again later/],
    ["an empty file", file([]), "image", /zero bytes/],
    [
      "a web page",
      file(bytes("<!DOCTYPE html><title>Photo</title>"), "text/html"),
      "image",
      /leads to a web page/,
    ],
    [
      "a private file in Drive",
      file(bytes("<html><a href='https://accounts.google.com/ServiceLogin'>"), "text/html"),
      "audio",
      /in Drive is private/,
    ],
    ["a recording among pictures", file(wav(100)), "image", /WAV recording; this needs a picture/],
    ["a PDF", file(bytes("%PDF-1.7")), "image", /is a PDF/],
    ["a text file", file(bytes("hello there")), "image", /no picture of a kind/],
    ["a picture of a byte too much", picture(10_000_001), "image", /has 10\.1 MB.* 10 MB/],
    [
      "a recording of two hours",
      file(bytes([0xff, 0xf3, 0x14, 0xc4], Array(7_200_000 - 4).fill(0))),
      "audio",
      /about 120 minutes/,
    ],
  ] as const)("refuses %s with a sentence", (_what, fetched, wanted, expected) => {
    expect(sentence(checkFile(fetched, wanted))).toMatch(expected);
  });
});
