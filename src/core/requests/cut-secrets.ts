/** Stands where a secret stood. */
export const SECRET_CUT = "(secret)";

/** A shorter key guards nothing, and to cut it out would tear holes into answers. */
const SHORTEST = 8;

/** Any token of Hugging Face's, whoever's it is: pasted, or of a sign-in. */
const TOKENS = /\bhf_(?:oauth_[\w.-]{12,}|[a-z\d]{12,})/gi;

/** A name and password before a host. */
const USERINFO = /(https?:\/\/)[^\s/?#@"'<>]*@/gi;

/**
 * Takes secrets out of a text that came from outside: these, in any of the ways that services write them back, every
 * token of Hugging Face's, and passwords in addresses. Everything else stays as it is.
 */
export function cutSecrets(text: string, secrets: readonly (string | null | undefined)[]): string {
  const forms = secrets.flatMap((secret) => (secret && secret.length >= SHORTEST ? writtenAs(secret) : []));
  const known =
    forms.length > 0 ? text.replace(new RegExp(forms.map(escaped).join("|"), "gi"), SECRET_CUT) : text;
  return known.replace(TOKENS, SECRET_CUT).replace(USERINFO, "$1");
}

function writtenAs(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = [secret, json, json.replace(/\//g, "\\/"), encodeURIComponent(secret), base64(secret)];
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Of the whole groups of three; what a reader adds behind them does not bring the secret back. */
function base64(ascii: string): string {
  let out = "";
  for (let at = 0; at + 3 <= ascii.length; at += 3) {
    const bits = (ascii.charCodeAt(at) << 16) | (ascii.charCodeAt(at + 1) << 8) | ascii.charCodeAt(at + 2);
    for (const shift of [18, 12, 6, 0]) out += LETTERS[(bits >> shift) & 63];
  }
  return out;
}
