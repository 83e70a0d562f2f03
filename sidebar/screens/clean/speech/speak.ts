import { type DeviceChoice, shortDeviceModel } from "../../../../src/core/models/on-device.ts";
import { engine } from "../../../device/engine.ts";
import { ensureLoaded } from "../../../device/ensure-loaded.ts";
import type { Sound as Samples } from "../../../device/media-pipelines.ts";
import { server } from "../../../server.ts";
import { texts } from "../../../texts.ts";
import { writeWav } from "./wav.ts";

/** A text read aloud, as a file. */
export interface Sound {
  file: Blob;
  by: string;
}

/** Reads a text aloud: by the model on this device, else by the chosen model at Hugging Face or the own endpoint. */
export async function speak(text: string, device: DeviceChoice | undefined): Promise<Sound> {
  if (device === undefined) {
    const { mime, base64, by } = await server.speak(text);
    return { file: await (await fetch(`data:${mime};base64,${base64}`)).blob(), by };
  }
  await ensureLoaded({ model: device.model, task: device.pipeline });
  const [sound] = (await engine.answer(device.model, "text-to-speech", [text], {})) as Samples[];
  if (!sound) throw new Error(texts.speech.silent);
  const by = texts.speech.onDevice({ model: shortDeviceModel(device.model) });
  return { file: writeWav(sound.samples, sound.samplingRate), by };
}

/** Lets the browser's own voice say a text, for listening only; one that needs no network where there is any. */
export function say(text: string): void {
  const utterance = new SpeechSynthesisUtterance(text);
  const local = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const voice = local.find(({ default: usual }) => usual) ?? local[0];
  if (voice) utterance.voice = voice;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

/** Files people know: FLAC as Hugging Face sends it, WAV as this device writes it. */
export const fileName = (text: string, { type }: Blob): string =>
  `${
    text
      .slice(0, 40)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim() || "speech"
  }.${EXTENSIONS[type] ?? type.replace(/^audio\/(x-)?/, "")}`;

const EXTENSIONS: Readonly<Record<string, string>> = {
  "audio/mpeg": "mp3",
  "audio/x-wav": "wav",
  "audio/wave": "wav",
};

/** A file as base64, as `google.script.run` can carry it. */
export const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
