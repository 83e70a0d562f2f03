import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { arrayInputs, refuseUnlessText } from "./array-body.ts";
import { field, isList } from "./json-shape.ts";
import type { Asking, Decoded, Misread, Task } from "./task.ts";

/** A text in fewer words. Answer: the text. Parameters: `min_length`, `max_length` in tokens, as on the Hub. */
export const summarization: Task = {
  name: "summarization",
  packing: "array",
  forms: ["list"],
  most: 8,
  refuse: refuseUnlessText,
  body: (inputs, { parameters, form }) => ({ inputs: arrayInputs(inputs, form), parameters }),
  asSent: (answer) => ({ summary_text: answer }),
  decode,
};

function decode(response: Json, inputs: readonly Json[], { form }: Asking): readonly Decoded[] | Misread {
  const rows = isList(response) ? response : form === "one" ? [response] : null;
  if (!rows?.every((row) => field(row, "summary_text") !== undefined)) return "another shape";
  if (rows.length !== inputs.length) return "another length";
  return rows.map((row) => {
    const text = field(row, "summary_text");
    return typeof text === "string" && text.trim() !== ""
      ? { answer: text.trim() }
      : { wrong: said("answer.noText") };
  });
}
