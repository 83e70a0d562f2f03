import { inFile, programNamed, run, versionOf } from "../command.ts";
import { SAMPLING_RATE, samplesOf, writeWav } from "../media/sound.ts";
import type { LocalModel } from "../model.ts";

/** How each of its versions is asked for the words of a WAV file, and answers. */
const PROGRAMS: Readonly<
  Record<string, { args: (file: string) => string[]; read: (said: string) => string }>
> = {
  pocketsphinx: {
    args: (file) => ["single", file],
    read: (said) => (JSON.parse(said) as { t: string }).t,
  },
  pocketsphinx_continuous: {
    args: (file) => ["-infile", file, "-logfn", "/dev/null"],
    read: (said) => said.split("\n").join(" "),
  },
};
const program = () => programNamed(...Object.keys(PROGRAMS));

/** What is said in a recording. */
export const pocketsphinx: LocalModel = {
  id: "local/pocketsphinx",
  tasks: ["automatic-speech-recognition"],
  card: {
    summary:
      "PocketSphinx: the words of a recording in US English, rough; WAV, and other formats where ffmpeg is there.",
    license: "bsd-2-clause",
    languages: ["en"],
    source: "program pocketsphinx of this machine",
  },
  available: () => program() !== undefined,
  load: async () => {
    const name = program() ?? "";
    const { args, read } = PROGRAMS[name] ?? { args: () => [], read: () => "" };
    return {
      revision: await versionOf(name),
      answers: {
        "automatic-speech-recognition": async (recordings) => {
          const texts: { text: string }[] = [];
          for (const bytes of recordings as Buffer[]) {
            const wav = writeWav(samplesOf(bytes), SAMPLING_RATE);
            const said = await inFile("sound.wav", wav, (file) => run(name, args(file)));
            texts.push({ text: read(said.toString("utf8")).trim() });
          }
          return texts;
        },
      },
    };
  },
};
