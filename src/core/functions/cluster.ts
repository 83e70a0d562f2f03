import { asTyped, UsageError } from "../arguments/usage-error.ts";
import { toGrid } from "../cells/grid.ts";
import type { Shown } from "../cells/show-result.ts";
import { clustersOf, targetsOf } from "../cluster/clusters.ts";
import { inSteps } from "../cluster/in-steps.ts";
import { MEANING, METHODS, type MethodName, methodNamed } from "../cluster/methods.ts";
import { isText } from "../cluster/places.ts";
import { said } from "../messages/said.ts";
import type { SheetFunction } from "./function.ts";

export const cluster: SheetFunction = {
  name: "HF_CLUSTER",
  title: "Merge spellings",
  group: "Cleaning",
  formulaOnly: true,
  summary:
    "Writes the spellings of one thing in one way, without any model. Values that differ in a sign, a digit, a short code or a whole word stay as they are.",
  params: [
    { name: "values", summary: "The column whose spellings to merge.", type: "range" },
    {
      name: "method",
      summary: `How to find what belongs together: ${METHODS.map(({ name }) => `"${name}"`).join(", ")}. By default "fingerprint", the same words whatever their case, accents, marks and order.`,
      type: "text",
      optional: true,
    },
  ],
  returns: "For each cell the best spelling of its value; what has no other spelling stays as it is.",
  example: { formula: '=HF_CLUSTER({"CAFE ROYAL."; "Café Royal"; "Savoy"})', result: "Café Royal" },
  ask([values, method]) {
    const name = readMethod(method ?? "");
    const grid = toGrid(values);
    const counts = new Map<string, number>();
    for (const cell of grid.flat()) if (isText(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const { work, result } = inSteps(clustersOf(counts, name));
    return {
      job: null,
      work: {
        ...work,
        unfinished: () => grid.map((row) => row.map((cell) => (isText(cell) ? tooMany(counts.size) : cell))),
      },
      show: () => {
        const targets = targetsOf(result());
        return grid.map((row) => row.map((cell) => (isText(cell) ? (targets.get(cell) ?? cell) : cell)));
      },
    };
  },
};

const tooMany = (values: number): Shown => ({
  failure: { kind: "LARGE", says: said("cell.tooManyValues", { values }) },
});

function readMethod(method: unknown): MethodName {
  if (typeof method !== "string") throw new UsageError(said("arguments.methodIsText"));
  if (method.trim() === "") return "fingerprint";
  const name = methodNamed(method);
  if (method.trim().toLowerCase() === MEANING.name) throw new UsageError(said("arguments.methodInSidebar"));
  if (name) return name;
  const known = METHODS.map((each) => each.name).join(", ");
  throw new UsageError(said("arguments.noMethod", { name: asTyped(method), known }));
}
