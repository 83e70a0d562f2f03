import type { RawImage } from "@huggingface/transformers";
import { refusal } from "../router-error.ts";

/** A picture of any format that sharp reads. Throws the service's own refusal for what is no picture. */
export async function pictureOf(bytes: Buffer): Promise<RawImage> {
  const { RawImage } = await import("@huggingface/transformers");
  try {
    return await RawImage.fromBlob(new Blob([new Uint8Array(bytes)]));
  } catch {
    throw refusal(400, "cannot identify image file");
  }
}

/** A mask as hf-inference sends it: a PNG in base64. */
export async function pngOf(mask: RawImage): Promise<string> {
  const png: Buffer = await mask.toSharp().png().toBuffer();
  return png.toString("base64");
}
