import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inFolder, programNamed, run, versionOf } from "../command.ts";
import { SAMPLING_RATE, samplesOf, writeWav } from "../media/sound.ts";
import type { LocalModel } from "../model.ts";

/** Its `pocketsphinx_continuous` adjusts to a voice as it goes, too late for a short recording; this one hears all first. */
const PROGRAM = "pocketsphinx_batch";
const WAV_HEADER_BYTES = 44;

/** What is said in a recording. */
export const pocketsphinx: LocalModel = {
  id: "local/pocketsphinx",
  tasks: ["automatic-speech-recognition"],
  card: {
    summary:
      "PocketSphinx: the words of a recording, in small letters without full stops. Clear, unhurried US English comes out with a wrong word here and there; other accents, noise and robots' voices are heard badly. WAV, and other formats where ffmpeg is there.",
    license: "bsd-2-clause",
    languages: ["en"],
    source: "program pocketsphinx of this machine",
  },
  available: () => programNamed(PROGRAM) !== undefined,
  load: async () => ({
    revision: await versionOf(PROGRAM),
    answers: {
      "automatic-speech-recognition": async (recordings) => {
        const wavs = (recordings as Buffer[]).map((bytes) => writeWav(samplesOf(bytes), SAMPLING_RATE));
        return (await wordsOf(wavs)).map((text) => ({ text }));
      },
    },
  }),
};

/** One process for all recordings: it reads its dictionary first, which takes longer than a short recording. */
function wordsOf(wavs: readonly Buffer[]): Promise<string[]> {
  const files = Object.fromEntries(wavs.map((wav, index) => [`${index}.wav`, wav]));
  const list = wavs.map((_, index) => `${index}\n`).join("");
  return inFolder({ ...files, list }, async (folder) => {
    const [from, to] = [join(folder, "list"), join(folder, "heard")];
    const sound = ["-adcin", "yes", "-adchdr", String(WAV_HEADER_BYTES), "-cepext", ".wav"];
    await run(PROGRAM, ["-ctl", from, "-cepdir", folder, ...sound, "-hyp", to]);
    const heard = await readFile(to, "utf8");
    return wavs.map((_, index) => {
      const [, words] = new RegExp(`^(.*) \\(${index} -?\\d+\\)$`, "m").exec(heard) ?? [];
      if (words === undefined) throw new Error(`${PROGRAM} left a recording out of what it heard.`);
      return words.trim();
    });
  });
}
