/** A function that Google calls by its name: what `globals.ts` exports under it. */
export interface Global {
  name: string;
  params?: readonly string[];
  /** Its line in Extensions ▸ Stet, in English; without one it is no menu item. */
  title?: string;
  /** Called by a trigger, with nobody in front of it: knows a caller by the trigger's id. All others refuse cells. */
  byTrigger?: true;
  /** Only in a build with this flag. */
  only?: "background";
}

/** All of them, the menu's in its order. */
export const GLOBALS: readonly Global[] = [
  { name: "onOpen", params: ["e"] },
  { name: "onInstall", params: ["e"] },
  { name: "rpc", params: ["method", "args", "word"] },
  { name: "openSidebar", title: "Clean a column…" },
  { name: "finishWaitingCells", title: "Finish waiting cells" },
  { name: "runRecipesOnNewRows", title: "Run recipes on new rows" },
  { name: "turnIntoRangeFormula", title: "Turn dragged formulas into one" },
  { name: "sweepAnswers", title: "Keep the answers of formulas" },
  { name: "showLicences", title: "Show the licences" },
  { name: "finishInBackground", params: ["event"], byTrigger: true, only: "background" },
];
