import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildOnce } from "../../../scripts/models/build.ts";
import { useLiteFiles } from "../../../scripts/models/use-lite.ts";

let models: string;
beforeEach(() => {
  models = mkdtempSync(join(tmpdir(), "stet-models-"));
});
afterEach(() => rmSync(models, { recursive: true }));

describe("building a model's folder", () => {
  it("writes it once and never again", () => {
    const place = buildOnce(models, "local/x", () => ({ "onnx/model.onnx": "one" }));
    buildOnce(models, "local/x", () => {
      throw new Error("built twice");
    });
    expect(readFileSync(join(place, "onnx/model.onnx"), "utf8")).toBe("one");
  });

  it("leaves nothing behind when it fails", () => {
    const fail = () =>
      buildOnce(models, "local/x", () => {
        throw new Error("no weights");
      });
    expect(fail).toThrow("no weights");
    expect(readdirSync(join(models, "local"))).toEqual([]);
  });

  it("lets another process that was quicker win", () => {
    const place = buildOnce(models, "local/x", () => {
      buildOnce(models, "local/x", () => ({ file: "the other's" }));
      return { file: "mine" };
    });
    expect(readFileSync(join(place, "file"), "utf8")).toBe("the other's");
    expect(readdirSync(join(models, "local"))).toEqual(["x"]);
  });

  it("turns the sentence encoder's weights into files that transformers.js looks for", () => {
    const place = buildOnce(models, "local/use-lite", () => useLiteFiles(process.cwd()));
    for (const file of ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model.onnx"])
      expect(existsSync(join(place, file))).toBe(true);
    const bytes = readFileSync(join(place, "onnx/model_quantized.onnx")).length;
    expect(bytes).toBeLessThan(8_000_000);
  });
});
