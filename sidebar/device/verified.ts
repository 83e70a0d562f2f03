/** SHA-384 in base64 of each file by its name; every file that is run has to be among them. */
export type Integrity = Readonly<Record<string, string>>;

/**
 * Fetches a file that is going to be run, and gives an address in this browser at which it stands unchanged. Without
 * `integrity` the address itself: what a deployment keeps in a place of its own is its own affair.
 * @throws Error when the file is not the one that is expected
 */
export async function verified(
  address: string,
  integrity: Integrity | undefined,
  type: string,
): Promise<string> {
  if (integrity === undefined) return address;
  return URL.createObjectURL(new Blob([await bytesOf(address, integrity)], { type }));
}

/** The same for a module, whose own relative imports are fetched in the same way. */
export async function verifiedModule(address: string, integrity: Integrity | undefined): Promise<string> {
  if (integrity === undefined) return address;
  let code = new TextDecoder().decode(await bytesOf(address, integrity));
  for (const [whole, quote, path] of [...code.matchAll(RELATIVE_IMPORT)]) {
    const imported = await verifiedModule(new URL(path as string, address).href, integrity);
    code = code.replace(whole, () => `from${quote}${imported}${quote}`);
  }
  return URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
}

const RELATIVE_IMPORT = /\bfrom\s*(["'])(\.{1,2}\/[\w./-]+)\1/g;

async function bytesOf(address: string, integrity: Integrity): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Failed to fetch ${address}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  const name = new URL(address).pathname.split("/").pop() ?? "";
  if (btoa(String.fromCharCode(...digest)) !== integrity[name])
    throw new Error(`${name} is not the file that was expected at ${new URL(address).host}`);
  return bytes;
}
