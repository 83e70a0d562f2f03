import { readWav } from "../../../playground/inference/media/sound.ts";
import { writeWav } from "../../../sidebar/screens/clean/speech/wav.ts";

describe("a WAV file", () => {
  it("holds the samples at their rate, cut where they are too loud", async () => {
    const file = writeWav(Float32Array.from([0, 0.5, -0.5, 2, -2]), 22_050);
    const sound = readWav(Buffer.from(await file.arrayBuffer()));
    expect(file.type).toBe("audio/wav");
    expect(sound?.rate).toBe(22_050);
    const samples = [...(sound?.samples ?? [])];
    [0, 0.5, -0.5, 1, -1].forEach((sample, index) => {
      expect(samples[index]).toBeCloseTo(sample, 3);
    });
  });
});
