import type { Cell } from "../cells/grid.ts";

/**
 * Whether a cell names a run. Earlier names could be figures alone, or with an e among them: where a line was typed or
 * pasted anew, that became a number.
 */
export const isRun = (name: Cell, run: string): boolean =>
  name === run || (isFigures(name) && isFigures(run) && Number(name) === Number(run));

const isFigures = (name: Cell): boolean =>
  typeof name === "number" || (typeof name === "string" && /^\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(name));
