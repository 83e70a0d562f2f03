import { SAMPLING_RATE, samplesOf, writeWav } from "../../../playground/inference/media/sound.ts";

const tone = (hertz: number, rate: number) =>
  writeWav(
    Float32Array.from({ length: rate }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hertz * at) / rate)),
    rate,
  );
/** The loudest sample, away from the ends. */
const loudest = (samples: Float32Array) =>
  samples.slice(1000, -1000).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe("samplesOf", () => {
  it.each([8000, 11_025, 16_000, 22_050, 44_100, 48_000])(
    "keeps a tone of 1 kHz at %d Hz as it is",
    (rate) => {
      const samples = samplesOf(tone(1000, rate));
      expect(samples.length).toBe(SAMPLING_RATE);
      const off = samples
        .slice(1000, -1000)
        .map((sample, at) => sample - 0.5 * Math.sin((2 * Math.PI * (at + 1000)) / 16));
      expect(loudest(off)).toBeLessThan(0.005);
    },
  );

  it.each([22_050, 44_100, 48_000])("leaves out what 16 kHz cannot carry, at %d Hz", (rate) => {
    expect(loudest(samplesOf(tone(10_000, rate)))).toBeLessThan(0.005);
  });
});
