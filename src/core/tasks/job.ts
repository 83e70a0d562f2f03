import type { Json } from "../cells/json.ts";
import type { Failure } from "./failure.ts";

/** One thing to ask a model, for many inputs. Says nothing of how it is sent. */
export interface Job {
  /** The Hub's name of the task; the key of `TASKS`. */
  task: string;
  /** A model id on the Hub, with `:provider` or `:fastest` for chat; never a token. */
  model: string;
  /** What it is asked for, where that is narrower than its task: `language` is one text classification. */
  use?: string;
  /** An inference provider's name; `hf-inference` when absent; `device` for a model on the person's own device. */
  provider?: string;
  /** An own endpoint: the URL of a dedicated Inference Endpoint or of an OpenAI-compatible server. */
  endpoint?: string;
  /** The organisation that pays (`X-HF-Bill-To`). */
  billTo?: string;
  /** What is the same for all inputs: labels, languages, instructions. Part of the key of every answer. */
  parameters: { readonly [name: string]: Json };
  /** What differs from input to input, in the order that the results come back in. Repeats are welcome. */
  inputs: readonly Json[];
}

/** What came of one input: an answer and who gave it, or why there is none. */
export type Result =
  | {
      readonly answer: Json;
      readonly by: string;
      readonly remembered: boolean;
      /** What has to be said with the answer, such as that a file was not looked at whole. */
      readonly note?: string;
    }
  | { readonly failure: Failure };
