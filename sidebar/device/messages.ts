import type { DeviceAssets } from "../../src/core/models/device-assets.ts";
import type { DeviceModel } from "../../src/core/models/device-models.ts";

/** What the page asks of its worker. */
export type Order =
  | {
      readonly do: "load";
      readonly model: DeviceModel;
      /** Undefined for the one that the model's author shows now. */
      readonly revision?: string;
      /** The task it will be asked for, where its pipeline serves several. */
      readonly assets: DeviceAssets;
    }
  | {
      readonly do: "answer";
      /** The name of a loaded model. */
      readonly model: string;
      readonly task: string;
      readonly inputs: readonly unknown[];
      readonly parameters: Readonly<Record<string, unknown>>;
    };

/** A model that is loaded. */
export interface Loaded {
  /** `org/name@revision/dtype` */
  readonly model: string;
  /** Where it runs, as people know it. */
  readonly on: "GPU" | "processor";
  /** Samples a second that it wants of a recording. */
  readonly samplingRate?: number;
}

/** The answer to an order to load: with the names of all that are loaded now, for older ones may have had to go. */
export interface LoadResult extends Loaded {
  readonly kept: readonly string[];
}

/** Bytes of a download so far. */
export interface Download {
  readonly loaded: number;
  readonly total: number;
}

/** What the worker tells the page, by the order's number. */
export type Report = { readonly id: number } & (
  | { readonly download: Download }
  | { readonly result: unknown }
  | { readonly error: string }
);
