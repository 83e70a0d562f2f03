import { type Argument, type Cell, textOf, toGrid } from "../cells/grid.ts";
import type { Json } from "../cells/json.ts";
import { filled, isUnanswered, type Shown, showResult } from "../cells/show-result.ts";
import type { Asked } from "../functions/function.ts";
import { fileAddress } from "../media/file-address.ts";
import { unserved } from "../models/models.ts";
import type { Job, Result } from "../tasks/job.ts";

/**
 * Asks about the files whose addresses stand in a range: one input a file, `{file, …extra}`. A cell that holds no
 * address shows why; of a model that nobody serves nothing is asked.
 */
export function askAboutFiles(
  values: Argument,
  job: Omit<Job, "inputs">,
  show: (answer: Json) => Cell[],
  {
    width = 1,
    extra = () => ({}),
  }: { width?: number; extra?: (index: number) => { [name: string]: Json } } = {},
): Asked {
  const { cells, back } = filled(toGrid(values));
  const addresses = cells.map((cell) => fileAddress(textOf(cell)));
  const nobody = unserved(job);
  const inputs = addresses.flatMap((address, index) =>
    "url" in address ? [{ file: address.url, ...extra(index) }] : [],
  );
  return {
    // Nothing is asked of nobody; the job still says what would be, so that the sidebar can offer this device.
    job: { ...job, inputs: nobody ? [] : inputs },
    show(results) {
      let next = 0;
      return back(
        addresses.map((address) => {
          if ("failure" in address) return [address];
          return nobody ? [{ failure: nobody }] : withNote(showResult(results[next], show), results[next++]);
        }),
        width,
      );
    },
  };
}

/** What has to be said about a file stands behind its answer: "a dog (first of 12 frames)". */
function withNote(shown: Shown[], result: Result | undefined): Shown[] {
  const note = result && "note" in result ? result.note : undefined;
  return note === undefined
    ? shown
    : shown.map((cell, index) => (index === 0 && !isUnanswered(cell) ? `${cell} (${note})` : cell));
}
