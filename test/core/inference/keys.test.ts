import { createHash } from "node:crypto";
import fc from "fast-check";
import { canonical } from "../../../src/core/inference/canonical.ts";
import { answerKeys, hash, noteKey } from "../../../src/core/inference/key.ts";
import { byteLength, utf8 } from "../../../src/core/inference/utf8.ts";
import { codePoint } from "../../support/code-point.ts";
import { zeroShotJob } from "./simulated-drive.ts";

const anyText = fc.string({ unit: codePoint });

describe("utf8", () => {
  it("writes what TextEncoder writes, lone surrogates too", () => {
    fc.assert(
      fc.property(anyText, (text) => expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)])),
    );
    for (const text of ["\ud83d", "a\udc00b", "👩‍👩‍👧", "é", ""]) {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
    }
  });

  it("counts bytes without writing them", () => {
    fc.assert(fc.property(anyText, (text) => expect(byteLength(text)).toBe(utf8(text).length)));
  });
});

describe("hash", () => {
  it("is the first 120 bits of SHA-256, in base64url", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(hash(text)).toBe(
          createHash("sha256").update(bytes).digest().subarray(0, 15).toString("base64url"),
        );
      }),
    );
  });
});

describe("canonical", () => {
  it("does not depend on the order in which an object was written", () => {
    expect(canonical({ b: [1, { d: null, c: "x" }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(JSON.parse(canonical(value as never))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});

describe("the key of an answer", () => {
  const job = zeroShotJob(["a"]);
  const key = (change: Partial<typeof job>, identity = "org/model", input = "a") =>
    answerKeys({ ...job, ...change }, identity)(input);

  it("depends on task, model and revision, parameters and input, and on nothing else", () => {
    const others = [
      key({ task: "text-classification" }),
      key({}, "org/model@2"),
      key({}, "org/model at my.host"),
      key({ parameters: { candidate_labels: ["sport", "crime"] } }),
      key({}, "org/model", "A"),
      key({}, "org/model", "a "),
    ];
    expect(new Set([key({}), ...others]).size).toBe(7);
    expect(key({ model: "asked/otherwise", provider: "groq", billTo: "newsroom", inputs: [] })).toBe(key({}));
  });

  it("is another than that of what was learned of the model, which depends on how it was asked for", () => {
    expect(
      new Set([
        noteKey(job, ""),
        noteKey({ ...job, provider: "groq" }, ""),
        noteKey({ ...job, endpoint: "https://x" }, ""),
        noteKey(job, "playground"),
        key({}),
      ]).size,
    ).toBe(5);
  });
});
