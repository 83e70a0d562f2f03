import type { Download } from "playwright-core";

/** What a page gave a person to keep. */
export async function savedBytes(file: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
