import type { FUniver } from "@univerjs/core/facade";
// Gives the API its methods for sheets.
import type {} from "@univerjs/preset-sheets-core";

/** For tests and the curious: the grid's own API, when the workbook is there, and when nothing is calculating. */
export interface PlaygroundWindow {
  api: FUniver | undefined;
  ready: Promise<void>;
  settled(): Promise<void>;
}

declare global {
  interface Window {
    playground: PlaygroundWindow;
  }
}
