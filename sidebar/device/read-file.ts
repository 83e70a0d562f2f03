import { FILE_NOTE, type FileBody, type Outcome } from "../../src/core/inference/exchange.ts";
import { said } from "../../src/core/messages/said.ts";
import type { Server } from "../server.ts";

/** A file as a pipeline takes it. */
interface Content {
  /** A picture as it is, or samples of a recording. */
  content: Blob | Float32Array;
  headers: Record<string, string>;
}

/** Speech models take so many samples a second. */
const USUAL_RATE = 16_000;

/** Fetches a file through the server, which looks at it first, and reads it for a model on this device. */
export async function readDeviceFile(
  { bytesOf, kind }: FileBody,
  samplingRate: number | undefined,
  server: Pick<Server, "file">,
): Promise<Content | Extract<Outcome, { refused: unknown }>> {
  const file = await server.file(bytesOf, kind);
  if ("failure" in file) return { refused: file.failure };
  const response = await fetch(`data:${file.mime};base64,${file.base64}`);
  const headers: Record<string, string> = file.note === undefined ? {} : { [FILE_NOTE]: file.note };
  if (kind === "image") return { content: await response.blob(), headers };
  try {
    return { content: await samplesOf(await response.arrayBuffer(), samplingRate ?? USUAL_RATE), headers };
  } catch {
    return { refused: { kind: "INPUT", says: said("device.recordingUnread") } };
  }
}

/** One channel at the rate that the model wants; the browser reads and mixes it beside the page. */
async function samplesOf(bytes: ArrayBuffer, rate: number): Promise<Float32Array> {
  const audio = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes);
  if (audio.numberOfChannels === 1) return audio.getChannelData(0);
  const mixing = new OfflineAudioContext(1, audio.length, rate);
  const source = new AudioBufferSourceNode(mixing, { buffer: audio });
  source.connect(mixing.destination);
  source.start();
  return (await mixing.startRendering()).getChannelData(0);
}
