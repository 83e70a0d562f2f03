import type { Json } from "../cells/json.ts";
import type { Said } from "../messages/pattern.ts";
import type { Job } from "./job.ts";

/** Several ways in which services want many inputs in one body; which one a model understands is found out by asking. */
export type Form =
  /** One input: `"inputs": "a"`. */
  | "one"
  /** `"inputs": ["a", "b"]`, as transformers pipelines read it. */
  | "list"
  /** `"inputs": [["a"], ["b"]]`, for Text Embeddings Inference, which reads `["a", "b"]` as one pair. */
  | "nested"
  /** Numbered rows in one chat completion. */
  | "rows";

/** How a body is to be written. */
export interface Asking {
  readonly model: string;
  readonly parameters: Job["parameters"];
  readonly form: Form;
  /** Whether the model follows a JSON schema. */
  readonly schema: boolean;
  /** Whether the answer gets more room than it had, because it was cut off. */
  readonly room?: boolean;
}

/** What the answer holds for one input: its answer, or why it cannot be taken as one. */
export type Decoded = { readonly answer: Json } | { readonly wrong: Said };

/** A whole answer that is not one answer an input. */
export type Misread =
  /** Of another shape altogether, or as many as were not asked. */
  | "another shape"
  | "another length"
  /** For other rows than were asked, or for who knows which, as the model copies no check words. */
  | "other rows"
  | "unchecked"
  /** The model came to the end of the room that it had, before it had answered. */
  | "cut"
  /** The model would not answer, or what it answered was held back. */
  | "refused"
  | "filtered";

/** One task of the Hub: inputs into a request body, the wire's answer into one answer an input. */
export interface Task {
  /** As the Hub spells it. */
  readonly name: string;
  /** Where it is sent: `/v1/chat/completions`; without it the model's own address. */
  readonly wire?: "chat";
  /** Many inputs in one array, many rows in one prompt, or one input a request. */
  readonly packing: "array" | "prompt" | "single";
  /** The forms for several inputs, the likeliest first. Empty when the task takes one input a request. */
  readonly forms: readonly Form[];
  /** Inputs in one body until more is known to work. */
  readonly most: number;
  /** Fewer, when the parameters ask for long answers. */
  mostFor?(parameters: Job["parameters"]): number;
  /** Why this input cannot be asked; null when it can. */
  refuse(input: Json, parameters: Job["parameters"]): Said | null;
  /** The JSON body for these inputs; one with `bytesOf` is a file, as in `FileBody`, with `within` still unwritten. */
  body(inputs: readonly Json[], asking: Asking): Json;
  /**
   * A remembered answer as a service would have sent it for this one input, so that `decode` checks it like a fresh
   * one; where it is left out, answers are remembered as they are sent. Never throws, whatever it is given.
   */
  asSent?(answer: Json, input: Json): Json;
  /** One entry an input, in order. Never throws on what a service may send. */
  decode(response: Json, inputs: readonly Json[], asking: Asking): readonly Decoded[] | Misread;
}
