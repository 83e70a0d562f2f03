import { type DeviceModel, deviceModels, ownDeviceModel } from "../../src/core/models/device-models.ts";
import { readDeviceModel } from "../../src/core/models/on-device.ts";
import type { Job } from "../../src/core/tasks/job.ts";
import { texts } from "../texts.ts";
import { engine } from "./engine.ts";
import type { Download, Loaded } from "./messages.ts";

/**
 * Loads exactly the model that a job names, when it is not loaded: the run may have begun on another computer.
 * @throws Error with a sentence when it cannot be had, or would run here in another precision.
 */
export async function ensureLoaded(
  { model: name, task, use = task }: Pick<Job, "model" | "task" | "use">,
  tell: (download: Download) => void = () => {},
): Promise<Loaded> {
  const known = engine.loaded(name);
  if (known) return known;
  const { id, revision, dtype } = readDeviceModel(name);
  const listed = offered().find((each) => each.id === id) ?? ownDeviceModel(id, use);
  if (!listed) throw new Error(texts.device.notHere({ model: id }));
  const loaded = await engine.load(inPrecision(listed, dtype), revision, tell);
  if (loaded.model !== name) throw new Error(texts.device.otherPrecision({ model: id }));
  return loaded;
}

/** The models offered by the host, else the recommended ones. */
export const offered = (): readonly DeviceModel[] => engine.models ?? deviceModels();

function inPrecision({ gpu, ...model }: DeviceModel, dtype: string): DeviceModel {
  return dtype === gpu ? { ...model, gpu } : { ...model, dtype };
}
