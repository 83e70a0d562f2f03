import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { field, isList } from "./json-shape.ts";
import type { Decoded, Misread, Task } from "./task.ts";

/**
 * A question about a table. Input: the question; the table is a parameter, by heading, every cell as text.
 * Answer: `{answer, cells, rows, aggregator}`, `rows` counted from 1 below the headings.
 */
export const tableQuestionAnswering: Task = {
  name: "table-question-answering",
  packing: "single",
  forms: [],
  most: 1,
  refuse: (input) => (typeof input === "string" && input.trim() !== "" ? null : said("cell.noQuestion")),
  body: (inputs, { parameters }) => ({
    inputs: { question: inputs[0] ?? "", table: parameters.table ?? {} },
  }),
  asSent(answer) {
    const rows = field(answer, "rows");
    return {
      answer: field(answer, "answer") ?? null,
      cells: field(answer, "cells") ?? null,
      coordinates: isList(rows) ? rows.map((row) => [Number(row) - 1, 0]) : null,
      aggregator: field(answer, "aggregator") ?? null,
    };
  },
  decode,
};

function decode(response: Json): readonly Decoded[] | Misread {
  const answer = field(response, "answer");
  if (typeof answer !== "string") return "another shape";
  const cells = field(response, "cells");
  const coordinates = field(response, "coordinates");
  const rows = isList(coordinates) ? coordinates.map((at) => (isList(at) ? Number(at[0]) + 1 : 0)) : [];
  return [
    {
      answer: {
        answer: answer.trim(),
        cells: isList(cells) ? cells : [],
        rows: [...new Set(rows)].sort((a, b) => a - b),
        aggregator: field(response, "aggregator") ?? "NONE",
      },
    },
  ];
}
