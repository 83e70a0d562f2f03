import { server } from "../../server.ts";
import { loader } from "../load-script.ts";
import type { SCREENS } from "./entry.ts";

/** What the script of the screens for one column leaves in the page. */
export interface Handed {
  StetScreens?: typeof SCREENS;
}

declare const window: Handed;

export const load = loader(
  () => server.screenScript(),
  () => window.StetScreens,
);
