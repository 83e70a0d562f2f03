/** Names that lead into somebody's own network, by their last parts. */
const OWN = /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/** Public names of which every part before stands for an address of the caller's choice, or for this computer. */
const ANY_ADDRESS =
  /(^|\.)(nip\.io|sslip\.io|xip\.io|traefik\.me|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|local\.gd|fuf\.me|1u\.ms|rbndr\.us)$/;

/** Four numbers somewhere in a name, as such services and clouds write an address: `ip-10-0-0-1.example`. */
const WRITTEN_OUT = /(?:^|[.-])(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})(?=[.-]|$)/g;

/**
 * Whether a host lies, or may lie, in somebody's own network rather than on the web: by its name, as no name can be
 * resolved here, and by its number in any way of writing it. Of numbers only the plain form of a public one is not.
 * @param host as `readAddress` gives it
 */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith("[")) return !isPublicV6(host.slice(1, -1));
  const parts = host.split(".");
  const last = parts[parts.length - 1] ?? "";
  if (/^(\d+|0x[\da-f]*)$/.test(last)) return !isPublicV4(parts);
  if (parts.length < 2 || OWN.test(host) || ANY_ADDRESS.test(host)) return true;
  return [...host.matchAll(WRITTEN_OUT)].some((found) => !isPublicV4(found.slice(1)));
}

/** RFC 6890 and its register; a number that another reader may take for octal is none of these. */
function isPublicV4(parts: readonly string[]): boolean {
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return false;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  return !(
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99))) ||
    (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
    (a === 203 && b === 0 && c === 113)
  );
}

/** The one block that is given out (2000::/3), without what stands for an IPv4 address in it or is for examples. */
const isPublicV6 = (address: string): boolean =>
  /^[23][\da-f]{3}:/.test(address) && !/^(2001:(0{0,3}:|db8:|:)|2002:)/.test(address);
