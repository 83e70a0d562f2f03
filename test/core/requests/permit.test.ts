import fc from "fast-check";
import { redirectTarget } from "../../../src/core/requests/address.ts";
import { type Asker, permit } from "../../../src/core/requests/permit.ts";

const PERSON: Asker = {
  place: "sidebar",
  allowed: true,
  endpoint: "",
  deployed: "",
  hasToken: true,
  hasKey: false,
};
const RENTED = "https://abc.eu-west-1.aws.endpoints.huggingface.cloud/v1";

const secretFor = (url: string, asker: Partial<Asker> = {}, method: "GET" | "POST" = "POST") => {
  const verdict = permit({ method, url }, { ...PERSON, ...asker });
  return "refused" in verdict ? verdict.refused.kind : verdict.secret;
};

describe("what goes along with a request", () => {
  it.each([
    ["https://router.huggingface.co/v1/chat/completions", {}, "token"],
    ["https://router.huggingface.co/hf-inference/models/a/b", { place: "cell" }, "token"],
    ["https://router.huggingface.co/v1/chat/completions", { hasToken: false }, "TOKEN"],
    ["https://router.huggingface.co/v1/chat/completions", { place: "cell", allowed: false }, "PERMISSION"],
    ["https://router.huggingface.co:8443/v1/chat/completions", {}, "PERMISSION"],
    ["https://router.huggingface.co./v1/chat/completions", {}, "token"],
    ["https://router.huggingface.co@evil.example/v1", {}, "INPUT"],
    ["https://router.huggingface.co.evil.example/v1", {}, "PERMISSION"],
    ["https://evil.example/router.huggingface.co/", {}, "PERMISSION"],
    ["https://huggingface.co/api/repos/create", {}, "PERMISSION"],
    ["https://huggingface.co/api/models/../repos/create", {}, "PERMISSION"],
    ["https://router.huggingface.co/v1/%2e%2e/x", {}, "PERMISSION"],
    [RENTED, {}, "PERMISSION"],
    [RENTED, { endpoint: "https://other.endpoints.huggingface.cloud" }, "PERMISSION"],
    [RENTED, { endpoint: RENTED }, "token"],
    [RENTED, { endpoint: RENTED, hasKey: true }, "key"],
    [RENTED, { deployed: RENTED }, null],
    [RENTED, { endpoint: RENTED, place: "cell", allowed: false }, "PERMISSION"],
    ["https://own.example/v1", { endpoint: "https://own.example/v1", hasKey: true }, "key"],
    ["https://own.example/v1", { endpoint: "https://own.example/v1" }, null],
    ["https://gpu7.lan:8443/v1", { endpoint: "https://gpu7.lan:8443", hasKey: true }, "key"],
    ["https://gpu7.lan/v1", { endpoint: "https://gpu7.lan:8443", hasKey: true }, "PERMISSION"],
    ["https://me:pw@own.example/v1", { endpoint: "https://me:pw@own.example/v1", hasKey: true }, "INPUT"],
    ["http://own.example/v1", { endpoint: "http://own.example/v1", hasKey: true }, "PERMISSION"],
  ] as const)("to %s with %p: %s", (url, asker, secret) => {
    expect(secretFor(url, asker)).toBe(secret);
  });

  it("what is said of an account is for the person in the sidebar alone", () => {
    for (const url of [
      "https://huggingface.co/api/whoami-v2",
      "https://huggingface.co/api/settings/billing/usage-v2?startDate=1",
    ]) {
      expect(secretFor(url, {}, "GET")).toBe("token");
      expect(secretFor(url, { place: "cell" }, "GET")).toBe("PERMISSION");
      expect(secretFor(url, { place: "background" }, "GET")).toBe("PERMISSION");
    }
  });

  it("public lists are asked for without a token where there is none", () => {
    expect(secretFor("https://router.huggingface.co/v1/models/a/b", { hasToken: false }, "GET")).toBeNull();
    expect(secretFor("https://huggingface.co/api/models/a/b?x=1", { hasToken: false }, "GET")).toBeNull();
  });

  it("is nothing to any host that is neither Hugging Face's nor saved, and no host is taken from the address's look", () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const trick = fc.constantFrom(
      (host: string) => `https://${host}/`,
      (host: string) => `https://router.huggingface.co.${host}/v1`,
      (host: string) => `https://${host}/https://router.huggingface.co/v1`,
      (host: string) => `https://router.huggingface.co@${host}/v1`,
      (host: string) => `https://router.huggingface.co\\@${host}/v1`,
      (host: string) => `https://${host}#@router.huggingface.co/v1`,
      (host: string) => `https://${host}?.endpoints.huggingface.cloud/`,
      (host: string) => `https://${host}.endpoints.huggingface.cloud/`,
      (host: string) => `HTTPS://${host}:443/v1`,
    );
    fc.assert(
      fc.property(
        fc.tuple(label, label).map(([a, b]) => `${a}.${b}.example`),
        trick,
        fc.boolean(),
        (host, write, hasKey) =>
          "refused" in
          permit(
            { method: "POST", url: write(host) },
            { ...PERSON, endpoint: "https://own.example/v1", hasKey },
          ),
      ),
    );
  });
});

it.each([
  ["https://a.example/x/y?z", "https://b.example/w", "https://b.example/w"],
  ["https://a.example/x/y?z", "//b.example/w", "https://b.example/w"],
  ["https://a.example/x/y?z", "/w", "https://a.example/w"],
  ["https://a.example/x/y?z", "w", "https://a.example/x/w"],
  ["https://a.example/x/y?z", "?w", "https://a.example/x/y?w"],
  ["https://a.example", "w", "https://a.example/w"],
  ["https://a.example/x", "http://127.0.0.1/", "http://127.0.0.1/"],
])("from %s a redirect to %s leads to %s", (from, location, to) => {
  expect(redirectTarget(from, location)).toBe(to);
});
