import { programNamed, run, versionOf } from "../command.ts";
import type { LocalModel } from "../model.ts";

const PROGRAMS = ["espeak-ng", "espeak"];

/** A robot's voice, in a hundred languages. */
export const espeak: LocalModel = {
  id: "local/espeak-ng",
  tasks: ["text-to-speech"],
  card: {
    summary:
      "eSpeak NG: a clear robotic voice. The parameter `language` chooses which, English when left out.",
    license: "gpl-3.0",
    languages: [],
    source: "program espeak-ng of this machine",
  },
  available: () => programNamed(...PROGRAMS) !== undefined,
  load: async () => {
    const program = programNamed(...PROGRAMS) ?? "";
    return {
      revision: await versionOf(program),
      answers: {
        "text-to-speech": async ([text], { language }) => {
          const voice = /^[\w-]+$/.test(String(language ?? "")) ? String(language) : "en";
          const bytes = await run(program, ["-v", voice, "--stdin", "--stdout"], String(text));
          return [{ mime: "audio/wav", bytes: sized(bytes) }];
        },
      },
    };
  },
};

/** A program that writes as it speaks cannot know the length that a WAV file begins with. */
function sized(wav: Buffer): Buffer {
  const data = wav.indexOf("data", 12, "latin1");
  if (data < 0) return wav;
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.writeUInt32LE(wav.length - data - 8, data + 4);
  return wav;
}
