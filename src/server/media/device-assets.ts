import { type DeviceAssets, PUBLIC_ASSETS } from "../../core/models/device-assets.ts";
import { isObject, readJson } from "../../core/tasks/json-shape.ts";
import { scriptProperties } from "../settings/script-properties.ts";

/** The script property, set by the maker of a deployment, that names other places than the public ones. */
const ASSETS = "stet.assets";

/** Where the sidebar gets what runs models on the person's own device. */
export function deviceAssets(): DeviceAssets {
  const chosen = readJson(scriptProperties()[ASSETS] ?? "");
  return isObject(chosen) ? { ...PUBLIC_ASSETS, ...(chosen as Partial<DeviceAssets>) } : PUBLIC_ASSETS;
}
