import { durationOf } from "../../../src/core/media/duration.ts";

/** A page of Ogg: its name, the samples until its end, and what it holds. */
const page = (samples: number, content: string): number[] => [
  ...Buffer.from("OggS\0\0"),
  ...[0, 8, 16, 24].map((shift) => (samples >>> shift) & 255),
  ...Array.from({ length: 18 }, () => 0),
  ...Buffer.from(content),
];

describe("how long a recording lasts", () => {
  it("is told by the last page of an Ogg file, whatever the pages hold", () => {
    const bytes = [
      ...page(0, "OpusHead"),
      ...page(3 * 48_000, "Sounds of Silence, Ogg!"),
      ...page(7 * 48_000, "SSSS OgSS, a bag of eggS. ".repeat(4)),
    ];
    expect(durationOf(bytes, "audio/ogg")).toBe(7);
  });

  it("is not known of what only says that it is Ogg", () => {
    expect(durationOf([...Buffer.from("Some Sound".repeat(9))], "audio/ogg")).toBeUndefined();
  });
});
