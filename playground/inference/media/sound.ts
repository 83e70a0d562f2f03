import { spawnSync } from "node:child_process";
import { refusal } from "../router-error.ts";
import { resample } from "./resample.ts";

/** What speech models take. */
export const SAMPLING_RATE = 16_000;

/**
 * The samples of a recording at 16 kHz, one channel, -1 to 1. WAV is read here; other formats need ffmpeg on this
 * machine. Throws the service's own refusal for what is no sound.
 */
export function samplesOf(bytes: Buffer): Float32Array {
  const wav = readWav(bytes);
  if (wav) return resample(wav.samples, wav.rate, SAMPLING_RATE);
  const { status, stdout } = spawnSync(
    "ffmpeg",
    ["-v", "error", "-i", "pipe:0", "-ac", "1", "-ar", String(SAMPLING_RATE), "-f", "f32le", "pipe:1"],
    { input: bytes, maxBuffer: 1e9 },
  );
  if (status === 0 && stdout.length >= 4)
    return new Float32Array(new Uint8Array(stdout).buffer, 0, stdout.length >> 2);
  throw refusal(
    400,
    "Soundfile is either not in the correct format or is malformed. Ensure that the soundfile has a valid audio file extension (e.g. wav, flac or mp3) and is not corrupted.",
  );
}

/** PCM of 8 to 32 bits or 32-bit floats, channels mixed; undefined when it is no such file. */
export function readWav(bytes: Buffer): { samples: Float32Array; rate: number } | undefined {
  if (bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WAVE")
    return undefined;
  let [kind, channels, rate, bits] = [0, 1, 0, 0];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString("latin1", at, at + 4);
    const start = at + 8;
    const length = Math.min(bytes.readUInt32LE(at + 4), bytes.length - start);
    if (name === "fmt " && length >= 16) {
      kind = bytes.readUInt16LE(start);
      channels = bytes.readUInt16LE(start + 2);
      rate = bytes.readUInt32LE(start + 4);
      bits = bytes.readUInt16LE(start + 14);
    }
    const read = sampleReader(kind, bits);
    if (name === "data" && read && rate > 0 && channels > 0) {
      const width = bits / 8;
      const samples = new Float32Array(Math.floor(length / width / channels));
      for (let i = 0; i < samples.length; i++) {
        let sum = 0;
        for (let c = 0; c < channels; c++) sum += read(bytes, start + (i * channels + c) * width);
        samples[i] = sum / channels;
      }
      return { samples, rate };
    }
    at = start + length + (length % 2);
  }
  return undefined;
}

function sampleReader(kind: number, bits: number): ((bytes: Buffer, at: number) => number) | undefined {
  if (kind === 3 && bits === 32) return (bytes, at) => bytes.readFloatLE(at);
  if (kind !== 1 && kind !== 0xfffe) return undefined;
  if (bits === 8) return (bytes, at) => (bytes.readUInt8(at) - 128) / 128;
  if (bits === 16 || bits === 24 || bits === 32)
    return (bytes, at) => bytes.readIntLE(at, bits / 8) / 2 ** (bits - 1);
  return undefined;
}

/** A WAV file of 16 bits and one channel. */
export function writeWav(samples: Float32Array, rate: number): Buffer {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + index * 2);
  });
  return bytes;
}
