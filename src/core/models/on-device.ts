import type { Job } from "../tasks/job.ts";

/** The provider of a job that a model on the person's own device answers. */
export const DEVICE = "device";

/** A model that is loaded on this device, for the answers of one run. */
export interface DeviceChoice {
  /** With what makes its answers its own: `org/name@revision/dtype`. */
  readonly model: string;
  /** How transformers.js runs it; a model that follows instructions is one of `text-generation`. */
  readonly pipeline: string;
}

export const isOnDevice = ({ provider }: Pick<Job, "provider">): boolean => provider === DEVICE;

/** `org/name@revision/dtype` in its parts. */
export function readDeviceModel(model: string): { id: string; revision: string; dtype: string } {
  const [, id = model, revision = "main", dtype = "q8"] = /^(.+?)@([^/]+)\/([^/]+)$/.exec(model) ?? [];
  return { id, revision, dtype };
}

export const deviceModelName = (id: string, revision: string, dtype: string): string =>
  `${id}@${revision}/${dtype}`;

/** The same for people: of a commit twelve digits tell it apart. */
export const shortDeviceModel = (model: string): string =>
  model.replace(/@([0-9a-f]{12})[0-9a-f]{28}\//, "@$1/");
