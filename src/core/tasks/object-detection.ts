import type { Json } from "../cells/json.ts";
import { fileTask } from "./file-task.ts";
import { field, isList } from "./json-shape.ts";

/** A thing in a picture: what it is, and where, in pixels from the top left corner. */
export interface Detected {
  readonly label: string;
  readonly score: number;
  readonly box: {
    readonly xmin: number;
    readonly ymin: number;
    readonly xmax: number;
    readonly ymax: number;
  };
}

/** Things in a picture. Answer: `[{label, score, box}, …]`, the surest first; empty when there is none. */
export const objectDetection = fileTask({
  name: "object-detection",
  kind: "image",
  read(response) {
    if (!isList(response)) return undefined;
    const found = response.map(detected);
    return found.every((each) => each !== null)
      ? ([...(found as Detected[])].sort((a, b) => b.score - a.score) as unknown as Json)
      : undefined;
  },
});

function detected(entry: Json): Detected | null {
  const label = field(entry, "label");
  const score = field(entry, "score");
  const side = (name: string): number => Math.round(Number(field(field(entry, "box"), name)));
  const box = { xmin: side("xmin"), ymin: side("ymin"), xmax: side("xmax"), ymax: side("ymax") };
  if (typeof label !== "string" || typeof score !== "number" || Object.values(box).some(Number.isNaN))
    return null;
  return { label, score: Math.round(score * 1e4) / 1e4, box };
}
