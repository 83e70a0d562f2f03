import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MODELS = "https://router.huggingface.co/hf-inference/models";
const exchange = (model: string, status: number, request: unknown, responseBody: string) => ({
  url: `${MODELS}/${model}`,
  requestBody: request === null ? null : JSON.stringify(request),
  status,
  contentType: "application/json",
  responseBody,
});

const EXCHANGES = [
  exchange(
    "google-t5/t5-base",
    200,
    { inputs: ["a", "b"] },
    '[{"translation_text":"A"},{"translation_text":"B"}]',
  ),
  exchange("google-t5/t5-base", 200, { inputs: ["a", "b"] }, '[{"translation_text":"A"}]'),
  exchange(
    "deepset/roberta-base-squad2",
    200,
    { inputs: { question: "q", context: "c" } },
    '{"answer":"x","score":1}',
  ),
  exchange("facebook/bart-base", 200, { inputs: ["a", "b"] }, "[[[0.1,-0.2],[0.3,-0.…[truncated 900]"),
  exchange(
    "facebook/detr-resnet-50-panoptic",
    200,
    null,
    '[{"score":1,"label":"a","mask":"iVBO…[truncated 9]',
  ),
  exchange("openai-community/gpt2", 200, { inputs: "a" }, '[{"generated_text":"b"}]'),
  exchange("no/such", 404, { inputs: "a" }, '{"error":"Model no/such does not exist"}'),
  exchange("org/x", 418, { inputs: "a" }, '{"error":"no idea"}'),
];

describe("npm run evaluate on recorded exchanges", () => {
  const folder = mkdtempSync(join(tmpdir(), "stet-exchanges-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("counts what is read rightly and what is not, and leaves out what nobody asks for", () => {
    writeFileSync(join(folder, "hf-recorded-exchanges.json"), JSON.stringify(EXCHANGES));
    const printed = execFileSync("node", ["scripts/evaluate.mjs", folder, "--built"], {
      cwd: join(__dirname, "../.."),
      encoding: "utf8",
    });
    const row = (name: string) =>
      printed
        .split("\n")
        .find((line) => line.startsWith(name))
        ?.split(/\s{2,}/)
        .slice(1, 6);
    expect(row("exchanges: answers")).toEqual(["6", "3", "2", "0", "1"]);
    expect(row("exchanges: errors")).toEqual(["2", "1", "1", "0", "0"]);
  });
});
