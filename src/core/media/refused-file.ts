import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import { readAddress } from "../requests/address.ts";
import { isPrivateHost } from "../requests/private-host.ts";
import type { Failure } from "../tasks/failure.ts";

/** Why no file is fetched from an address, the one of a cell or one that a server sends on to; null when one is. */
export function refusedFile(url: string): Failure | null {
  const address = readAddress(url);
  if (address === null) return refuse(said("files.onlyHttps"));
  if (address.userinfo) return refuse(said("files.holdsPassword"));
  return isPrivateHost(address.host) ? refuse(said("files.privateNetwork")) : null;
}

const refuse = (says: Said): Failure => ({ kind: "INPUT", says });
