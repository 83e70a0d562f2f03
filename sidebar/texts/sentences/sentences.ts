import type { Translations } from "../../texts.ts";
import { allowed } from "./allowed.ts";
import { answers } from "./answers.ts";
import { deviceModels } from "./device-models.ts";
import { files } from "./files.ts";
import { google } from "./google.ts";
import { onDevice } from "./on-device.ts";
import { refused } from "./refused.ts";
import { rules } from "./rules.ts";
import { served } from "./served.ts";
import { server } from "./server.ts";
import { service } from "./service.ts";
import { signIn } from "./sign-in.ts";
import { usage } from "./usage.ts";

/** A sentence that the core or the server says in English, `{0}` where something is put in, and what it is elsewhere. */
export interface Sentence extends Translations {
  readonly en: string;
}

/** Everything that can be said, by the file of what it is about. */
export const SENTENCES: readonly Sentence[] = [
  ...service,
  ...served,
  ...answers,
  ...google,
  ...files,
  ...usage,
  ...rules,
  ...allowed,
  ...server,
  ...refused,
  ...signIn,
  ...onDevice,
  ...deviceModels,
];
