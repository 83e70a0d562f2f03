import { readAddress } from "../requests/address.ts";
import { isPrivateHost } from "../requests/private-host.ts";
import type { Failure } from "../tasks/failure.ts";

/** Why no file is fetched from an address, the one of a cell or one that a server sends on to; null when one is. */
export function refusedFile(url: string): Failure | null {
  const address = readAddress(url);
  if (address === null) return refuse("This is no https address of a file. Files are fetched by https only.");
  if (address.userinfo)
    return refuse(
      "The address holds a name or a password. Share the file so that everybody with its address can open it.",
    );
  return isPrivateHost(address.host)
    ? refuse("The address leads into a private network. Put the file on the web and give its address there.")
    : null;
}

const refuse = (message: string): Failure => ({ kind: "INPUT", message });
