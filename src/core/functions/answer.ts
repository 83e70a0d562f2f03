import { MODEL_OPTIONS, minFor, type Options, readOptions } from "../arguments/options.ts";
import { askTable } from "../arguments/table-question.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { type Argument, type Cell, type Grid, isBlank, textOf, toGrid } from "../cells/grid.ts";
import type { Json } from "../cells/json.ts";
import { UNSURE } from "../cells/scored-cells.ts";
import { filled, isFailed, showResult } from "../cells/show-result.ts";
import { said } from "../messages/said.ts";
import { jobFor, modelOf } from "../models/model-of.ts";
import type { Settings } from "../settings/settings.ts";
import { inSource } from "../tasks/copied-text.ts";
import type { Span } from "../tasks/question-answering.ts";
import type { Asked, SheetFunction } from "./function.ts";

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
  returns:
    "The answer as it stands in the text, or UNSURE; of a table also the rows it rests on, counted below the headings.",
  example: {
    formula: '=HF_ANSWER("Who was fined?", "The court fined Acme Ltd on Monday.")',
    result: "Acme Ltd",
  },
  ask([question, context, rawOptions], settings) {
    const options = readOptions(rawOptions, [...MODEL_OPTIONS, "scores", "min"]);
    if (!Array.isArray(question) && isBlank(question)) throw new UsageError(said("arguments.writeQuestion"));
    const grid = toGrid(context);
    return (grid[0]?.length ?? 0) > 1 && grid.length > 1
      ? askTable(question, grid, options, settings)
      : askTexts(question, grid, options, settings);
  },
};

interface Pair {
  question: string;
  context: string;
}

/** One question about many texts, many about one text, or one a text. */
function askTexts(question: Argument, contexts: Grid, options: Options, settings: Settings): Asked {
  const pairs = pairUp(toGrid(question), contexts);
  const { cells, back } = filled(
    pairs.map((row) => row.map((pair) => (typeof pair === "string" ? pair : JSON.stringify(pair)))),
  );
  const inputs = cells.map((cell) => JSON.parse(String(cell)) as Pair);
  const asked = modelOf("question-answering", options, settings);
  const min = minFor(asked, options) ?? 0;
  const show = (answer: Json, { context }: Pair): Cell[] => {
    const span = typeof answer === "string" ? copied(answer, context) : (answer as unknown as Span);
    if (span.answer === "" || span.answer === UNSURE || (span.score ?? 1) < min)
      return [UNSURE, span.score ?? ""];
    return [span.found ? span.answer : `${span.answer} (not in the text)`, span.score ?? ""];
  };
  return {
    job: jobFor(
      asked,
      { parameters: {}, inputs: inputs as unknown as Json[] },
      {
        instruction: `Answer the row's question by copying out of its context, letter for letter, the few words that answer it, and nothing else. Answer ${UNSURE} when the context does not say.`,
        tokens: 80,
      },
    ),
    show: (results) =>
      back(
        results.map((result, index) =>
          showResult(result, (answer) => show(answer, inputs[index] ?? { question: "", context: "" })),
        ),
        "scores" in options ? 2 : 1,
      ),
  };
}

/** What a model in words says that it has copied, checked. */
function copied(answer: string, context: string): Omit<Span, "score"> & { score?: number } {
  const text = inSource(answer, context);
  return { answer: text ?? answer.trim(), found: text !== undefined };
}

/** The question and the text of each cell of the answer; where one of them is blank or failed, what stands there. */
function pairUp(questions: Grid, contexts: Grid): (Pair | string)[][] {
  const single = (grid: Grid): boolean => grid.length === 1 && grid[0]?.length === 1;
  const fits = questions.length === contexts.length && questions[0]?.length === contexts[0]?.length;
  if (!single(questions) && !single(contexts) && !fits) {
    throw new UsageError(said("arguments.questionEach"));
  }
  const at = (grid: Grid, r: number, c: number): Cell => (single(grid) ? grid[0]?.[0] : grid[r]?.[c]) ?? "";
  return (single(questions) ? contexts : questions).map((row, r) =>
    row.map((_, c) => {
      const [question, context] = [at(questions, r, c), at(contexts, r, c)];
      if (isBlank(question) || isBlank(context)) return "";
      const failed = [question, context].find(isFailed);
      return failed === undefined ? { question: textOf(question), context: textOf(context) } : textOf(failed);
    }),
  );
}
