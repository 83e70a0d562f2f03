import { filled, showResult } from "../cells.ts";
import type { Asked, SheetFunction } from "../function.ts";
import { type Argument, type Cell, type Grid, isBlank, textOf, toGrid } from "../grid.ts";
import { failureText } from "../inference/failure.ts";
import { modelOf } from "../model-of.ts";
import { MODEL_OPTIONS, type Options, readOptions, shareOption } from "../options.ts";
import type { Settings } from "../settings.ts";
import { columnsOf, readTable } from "../table.ts";
import type { Span } from "../tasks/question-answering.ts";
import { UsageError } from "../usage-error.ts";

export const answer: SheetFunction = {
  name: "HF_ANSWER",
  title: "Answer a question",
  group: "Text",
  summary: "Finds the answer to a question in a text, or in a table with headings.",
  params: [
    { name: "question", summary: "The question, or a range of questions.", type: "text" },
    {
      name: "context",
      summary:
        "The text or texts to look in; or a range of two columns or more with headings, to ask about the table.",
      type: "range",
    },
    {
      name: "options",
      summary: 'Any of "scores" (a second column), "min: 0.3" (else UNSURE), "model: org/name".',
      type: "options",
      optional: true,
    },
  ],
  returns: "The answer as it stands in the text; of a table also which rows it rests on.",
  example: {
    formula: '=HF_ANSWER("Who was fined?", "The court fined Acme Ltd on Monday.")',
    result: "Acme Ltd",
  },
  ask([question, context, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "scores", "min"]);
    const grid = toGrid(context);
    return (grid[0]?.length ?? 0) > 1 && grid.length > 1
      ? askTable(question, grid, options, settings)
      : askTexts(question, grid, options, settings);
  },
};

/** One question about many texts, many about one text, or one a text. */
function askTexts(question: Argument, contexts: Grid, options: Options, settings: Settings): Asked {
  const questions = toGrid(question);
  const oneQuestion = questions.length === 1 && questions[0]?.length === 1;
  const oneContext = contexts.length === 1 && contexts[0]?.length === 1;
  if (!oneQuestion && !oneContext && questions.length !== contexts.length) {
    throw new UsageError("Give one question, or one for each text.");
  }
  const shape = oneQuestion ? contexts : questions;
  const at = (grid: Grid, single: boolean, r: number, c: number): Cell =>
    (single ? grid[0]?.[0] : grid[r]?.[c]) ?? "";
  const pairs = shape.map((row, r) =>
    row.map((_, c) => ({
      question: at(questions, oneQuestion, r, c),
      context: at(contexts, oneContext, r, c),
    })),
  );
  const { cells, back } = filled(
    pairs.map((row) =>
      row.map((pair) => (isBlank(pair.question) || isBlank(pair.context) ? "" : JSON.stringify(texts(pair)))),
    ),
  );
  const min = shareOption(options, "min") ?? 0;
  return {
    job: {
      ...modelOf("question-answering", options, settings),
      parameters: {},
      inputs: cells.map((cell) => JSON.parse(String(cell)) as { question: string; context: string }),
    },
    show: (results) =>
      back(
        results.map((result) =>
          showResult(result, (value) => {
            const span = value as unknown as Span;
            if (span.score < min) return ["UNSURE", span.score];
            return [span.found ? span.answer : `${span.answer} (not in the text)`, span.score];
          }),
        ),
        "scores" in options ? 2 : 1,
      ),
  };
}

const texts = ({ question, context }: { question: Cell; context: Cell }) => ({
  question: textOf(question),
  context: textOf(context),
});

/** A table model names the cells it used; the rows are shown as they are numbered below the headings. */
function askTable(question: Argument, grid: Grid, options: Options, settings: Settings): Asked {
  const { cells, back } = filled(toGrid(question));
  const table = readTable(grid);
  if (table.rows.length === 0) throw new UsageError("The table has headings but no rows below them.");
  return {
    job: {
      ...modelOf("table-question-answering", options, settings),
      parameters: { table: columnsOf(table) },
      inputs: cells.map(textOf),
    },
    show: (results) =>
      back(
        results.map((result) => {
          if (!result || "failure" in result) return result ? [failureText(result.failure)] : [""];
          const { answer: text, rows } = result.answer as { answer: string; rows: number[] };
          return [text, rows.length === 0 ? "no row named" : `rows ${rows.join(", ")}`];
        }),
        2,
      ),
  };
}
