/** An https address in its parts, the host as a resolver would read it. */
export interface Address {
  /** In lower case, without port and final dot; an IPv6 address in its brackets. */
  readonly host: string;
  /** `""` for https's own. */
  readonly port: string;
  /** Whether a name or password stands before the host. */
  readonly userinfo: boolean;
  /** With query and fragment; begins with "/", "?" or "#", or is "". */
  readonly path: string;
}

/** Reads an https address; null for anything else, and where readers might differ about which host is meant. */
export function readAddress(text: string): Address | null {
  const [, authority = "", path = ""] = /^https:\/\/([^\s/?#\\]+)([/?#]\S*)?$/i.exec(text) ?? [];
  const at = authority.lastIndexOf("@");
  // As names are read on their way to a resolver: full-width letters and digits, and the full stops of other scripts.
  const place = authority
    .slice(at + 1)
    .normalize("NFKC")
    .replace(/[\u3002\uff0e\uff61]/g, ".")
    .toLowerCase();
  const [, host = "", port = ""] =
    /^(\[[\da-f:.]+\]|[a-z\d\u00a1-\uffff_.-]+?)\.?(?::(\d{1,5}))?$/.exec(place) ?? [];
  return host === "" || host.endsWith(".")
    ? null
    : { host, port: port === "443" ? "" : port, userinfo: at >= 0, path };
}

/** The host as a sentence names it: with its port, and never with a name or password before it. */
export const hostOf = (url: string): string =>
  (/^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url).replace(/^.*@/, "");

/** Where a redirect leads: its `Location`, read from the address that answered with it. */
export function redirectTarget(from: string, location: string): string {
  const [, origin = "", path = ""] = /^(https:\/\/[^/?#]+)([^?#]*)/i.exec(from) ?? [];
  if (/^[a-z][a-z\d+.-]*:/i.test(location)) return location;
  if (location.startsWith("//")) return `https:${location}`;
  if (location.startsWith("/")) return origin + location;
  if (location.startsWith("?")) return `${origin}${path || "/"}${location}`;
  return `${origin}${path.replace(/[^/]*$/, "") || "/"}${location}`;
}
