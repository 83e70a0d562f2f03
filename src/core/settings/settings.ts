import type { Usage } from "../journal/usage.ts";
import type { Allowed } from "../models/allow-list.ts";
import type { DeviceChoice } from "../models/on-device.ts";

/**
 * What a person, a document or a newsroom's deployment has chosen. Plain data, merged in that order by the host.
 * Holds no token: a token is added to a request by the host alone.
 */
export interface Settings {
  /** Model by task, where it is not the recommended one. */
  models: Readonly<Record<string, string>>;
  /** Inference provider by task, where it is not `hf-inference`. */
  providers: Readonly<Record<string, string>>;
  /** An own endpoint for every task. */
  endpoint?: string;
  billTo?: string;
  /** The models and providers that may be asked; what nobody limited is absent. */
  allow?: Allowed;
  /** A model on the device of the person in front of the sidebar, chosen for one run; then nothing is sent anywhere. */
  device?: DeviceChoice;
  /** The sheet's locale, as `en_GB`; decides what 3/4/2021 means when the column does not. */
  locale: string;
  /** The recipes that are kept in the document, as anybody who may edit it can have written them. */
  recipes?: readonly { name: string; json: string }[];
  /** What has been used in this document today. */
  usage?: Usage;
}

export const NO_SETTINGS: Settings = { models: {}, providers: {}, locale: "en_US" };
