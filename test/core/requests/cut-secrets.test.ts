import fc from "fast-check";
import { cutSecrets, SECRET_CUT } from "../../../src/core/requests/cut-secrets.ts";

describe("secrets in what a service writes back", () => {
  it("are cut out however they are written", () => {
    const key = fc.stringMatching(/^[\x21-\x7e]{8,40}$/);
    const ways: ((secret: string) => string)[] = [
      (secret) => secret,
      (secret) => JSON.stringify({ error: `Bearer ${secret}` }),
      (secret) => JSON.stringify(secret).replaceAll("/", "\\/"),
      encodeURIComponent,
      (secret) => Buffer.from(secret).toString("base64"),
      (secret) => secret.toUpperCase(),
      (secret) => `${secret}${secret}`,
    ];
    fc.assert(
      fc.property(key, fc.constantFrom(...ways), (secret, way) => {
        const text = cutSecrets(`before ${way(secret)} after`, [secret]);
        expect(text).toContain(SECRET_CUT);
        const low = text.replaceAll(SECRET_CUT, "").toLowerCase();
        expect(low).not.toContain(secret.toLowerCase());
        expect(text.startsWith("before ") && text.endsWith(" after")).toBe(true);
      }),
    );
  });

  it("are every token of Hugging Face's, known or not, and passwords in addresses", () => {
    expect(cutSecrets("token hf_abcdefghijklmnop and hf_oauth_eyJh.bGci-OiJ_x", [])).toBe(
      `token ${SECRET_CUT} and ${SECRET_CUT}`,
    );
    expect(cutSecrets("no route to https://me:p4ss@own.example/v1", [])).toBe(
      "no route to https://own.example/v1",
    );
  });

  it("are not what only looks a little like one", () => {
    const text = "Use hf_hub_download, write to me@example.org, see https://example.org/@me. A key: none.";
    expect(cutSecrets(text, ["none", "", null, undefined])).toBe(text);
  });
});
