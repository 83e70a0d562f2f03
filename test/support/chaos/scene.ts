import type { World } from "./world.ts";

/** One thing that a person can ask for, after what comes before it. */
export interface Scene {
  name: string;
  /** What belongs to the sheet as it was: what is undone ends here. */
  setUp?: (world: World) => Promise<unknown>;
  prepare?: (world: World) => Promise<unknown>;
  act: (world: World) => Promise<unknown>;
  /** Where it is not to be undone in the end but done, and then how the sheet is, what came before it included. */
  stays?: true;
  /** A build that can do it, where the usual one cannot. */
  build?: "background";
  /** Cells that formulas fill are not sorted. */
  unsorted?: true;
}
