import type { Job } from "../inference/job.ts";

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

/** A revision in front of the model's own is a commit, of which twelve digits tell it apart. */
export const deviceModelName = (id: string, revision: string, dtype: string): string =>
  `${id}@${/^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 12) : revision}/${dtype}`;
