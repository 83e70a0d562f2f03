import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export interface Recording {
  readonly source: string;
  /** Its name in the folder. */
  readonly file: string;
  readonly said: string;
}

/** Where Debian's `pocketsphinx-testdata` keeps people's recordings. */
const PEOPLE = "/usr/share/pocketsphinx/test/data";
const CARDS = { source: "people, playing cards", list: "cards/cards.transcription" };
const NOVEL = { source: "people, a novel", list: "librivox/transcription" };
const SHORT = {
  "goforward.raw": "go forward ten meters",
  "something.raw": "go somewhere and do something",
  "tidigits/dhd.2934z.raw": "two nine three four zero",
};
/** One of them as it may come from elsewhere: what ffmpeg is told, and what the file's name ends with. */
const FORMATS = [
  ["22.wav", "-ar", "22050"],
  ["44.wav", "-ar", "44100"],
  ["44-stereo.wav", "-ar", "44100", "-ac", "2"],
  ["mp3", "-ar", "44100", "-ac", "2"],
  ["ogg", "-ar", "44100"],
  ["flac", "-ar", "48000"],
] as const;
const SENTENCES = [
  "good morning",
  "the mayor said the new school will open in september",
  "the council voted to close three libraries",
  "heavy rain is expected in the north of the country",
  "we do not know how many people were in the building",
  "please call me back tomorrow afternoon",
];
const VOICES = ["awb", "kal16", "rms", "slt"];

/** Puts people's recordings into a folder. */
export function people(folder: string): Recording[] {
  const read = [CARDS, NOVEL].flatMap(({ source, list }) =>
    transcriptions(readFileSync(join(PEOPLE, list), "utf8")).map(({ id, said }) => {
      copyFileSync(join(PEOPLE, list, "..", `${id}.wav`), join(folder, `${id}.wav`));
      return { source, file: `${id}.wav`, said };
    }),
  );
  const short = Object.entries(SHORT).flatMap(([path, said]) => {
    const formats = path === "goforward.raw" ? [["wav"], ...FORMATS] : [["wav"]];
    return formats.map(([ending, ...args]) => {
      const file = basename(path, "raw") + ending;
      const raw = ["-f", "s16le", "-ar", "16000", "-i", join(PEOPLE, path)];
      execFileSync("ffmpeg", ["-v", "error", ...raw, ...args, join(folder, file)]);
      return { source: args.length > 0 ? "people, other formats" : "people, a few words", file, said };
    });
  });
  return [...read, ...short];
}

/** Lets programs say sentences into a folder. */
export function programs(folder: string): Recording[] {
  return SENTENCES.flatMap((said, index) => [
    ...VOICES.map((voice) => {
      const file = `flite-${voice}-${index}.wav`;
      execFileSync("flite", ["-voice", voice, "-t", said, "-o", join(folder, file)]);
      return { source: `flite, ${voice}`, file, said };
    }),
    espeak(folder, `espeak-${index}.wav`, said),
  ]);
}

function espeak(folder: string, file: string, said: string): Recording {
  execFileSync("espeak-ng", ["-v", "en-us", "-w", join(folder, file), said]);
  return { source: "espeak-ng", file, said };
}

/** Lines such as `<s> ten of clubs </s> (001)`. */
function transcriptions(list: string) {
  return [...list.matchAll(/^<s> (.*?)\s*<\/s> \((.+)\)$/gm)].map(([, said = "", id = ""]) => ({ said, id }));
}
