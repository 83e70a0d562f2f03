import { MODEL_OPTIONS, readOptions } from "../arguments/options.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { type Cell, isBlank, textOf, toGrid } from "../cells/grid.ts";
import { isFailed, type Shown } from "../cells/show-result.ts";
import { said } from "../messages/said.ts";
import { pipelineOf } from "../models/model-of.ts";
import type { Failure } from "../tasks/failure.ts";
import { cosine } from "../tasks/feature-extraction.ts";
import type { SheetFunction } from "./function.ts";

/** Two vectors of different lengths say nothing of each other. */
const OTHER_MODEL: Failure = {
  kind: "ANSWER",
  says: said("answer.otherModels"),
};

export const similarity: SheetFunction = {
  name: "HF_SIMILARITY",
  title: "Compare meaning",
  group: "Text",
  summary: "Says how alike two texts are in meaning, from 0 (nothing in common) to 1 (the same).",
  params: [
    { name: "a", summary: "The cell or range to compare.", type: "range" },
    {
      name: "b",
      summary: "One text to compare each with, or a range of the same shape, compared cell by cell.",
      type: "text",
    },
    { name: "options", summary: 'Such as "model: org/name".', type: "options", optional: true },
  ],
  returns: "One number per cell of the first range.",
  example: { formula: '=HF_SIMILARITY("Where is my parcel?", "My package never arrived")', result: "0.64" },
  ask([a, b, rawOptions], settings) {
    const options = readOptions(rawOptions, MODEL_OPTIONS);
    const [left, right] = [toGrid(a), toGrid(b)];
    const single = right.length === 1 && right[0]?.length === 1;
    if (!single && (left.length !== right.length || left[0]?.length !== right[0]?.length)) {
      throw new UsageError(said("arguments.otherShape"));
    }
    const other = (r: number, c: number): Cell => (single ? right[0]?.[0] : right[r]?.[c]) ?? "";
    const pairs = left.map((row, r) => row.map((cell, c) => [cell, other(r, c)] as const));
    const comparable = pairs.flat().filter((pair) => !pair.some((cell) => isBlank(cell) || isFailed(cell)));
    const texts = [...new Set(comparable.flat().map(textOf))];
    return {
      job: { ...pipelineOf("feature-extraction", options, settings), parameters: {}, inputs: texts },
      show(results) {
        const resultOf = new Map(texts.map((text, index) => [text, results[index]]));
        const compare = ([one, other]: readonly [Cell, Cell]): Shown => {
          if (isBlank(one) || isBlank(other)) return "";
          if (isFailed(one)) return one;
          if (isFailed(other)) return other;
          const [x, y] = [resultOf.get(textOf(one)), resultOf.get(textOf(other))];
          if (!x || !y) return "";
          if ("failure" in x) return { failure: x.failure };
          if ("failure" in y) return { failure: y.failure };
          const [p, q] = [String(x.answer), String(y.answer)];
          if (p.length !== q.length) return { failure: OTHER_MODEL };
          return Math.round(Math.max(0, cosine(p, q)) * 1000) / 1000;
        };
        return pairs.map((row) => row.map(compare));
      },
    };
  },
};
