import { type DeviceAssets, PUBLIC_ASSETS } from "../../core/device/device-assets.ts";

/** The script property, set by the maker of a deployment, that names other places than the public ones. */
const ASSETS = "stet.assets";

/** Where the sidebar gets what runs models on the person's own device. */
export function deviceAssets(): DeviceAssets {
  const set = PropertiesService.getScriptProperties().getProperty(ASSETS);
  return set === null ? PUBLIC_ASSETS : { ...PUBLIC_ASSETS, ...(JSON.parse(set) as Partial<DeviceAssets>) };
}
