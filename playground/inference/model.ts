import type { Answer } from "../../src/on-device/answer.ts";
import type { TaskName } from "./tasks.ts";

export type Answers = { readonly [Task in TaskName]?: Answer };

/** What a person should know before relying on a model. */
export interface ModelCard {
  readonly summary: string;
  readonly license: string;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Where the weights or rules come from. */
  readonly source: string;
}

/** What a model finds around it. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  /** Where model folders are kept: `<models>/<id>/onnx/…`. */
  readonly models: string;
  /** Whether models may be fetched from the Hub. */
  readonly hub: boolean;
}

/** A model that runs on this machine, under an id of its own. */
export interface LocalModel {
  readonly id: string;
  /** In order of preference: a request that does not name its task gets the first that its body fits. */
  readonly tasks: readonly TaskName[];
  /** What the add-on asks it for, where that is narrower than its tasks: "language" is one text classification. */
  readonly uses?: readonly string[];
  readonly card: ModelCard;
  /** False where something that the model needs is not on this machine. */
  available(surroundings: Surroundings): boolean;
  load(surroundings: Surroundings): Promise<LoadedModel>;
}

export interface LoadedModel {
  readonly answers: Answers;
  /** A hash of the files or the version of the package that answers. */
  readonly revision: string;
  /** Frees the memory; absent where a model is light enough to stay. */
  unload?(): Promise<void>;
}
