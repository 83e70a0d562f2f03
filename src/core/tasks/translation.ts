import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { arrayInputs, refuseUnlessText } from "./array-body.ts";
import { field, isList } from "./json-shape.ts";
import type { Asking, Decoded, Misread, Task } from "./task.ts";

/** A text in another language. Answer: the text. Parameters: `src_lang`, `tgt_lang`, as the model spells languages. */
export const translation: Task = {
  name: "translation",
  packing: "array",
  forms: ["list"],
  most: 32,
  refuse: refuseUnlessText,
  body: (inputs, { parameters, form }) => ({ inputs: arrayInputs(inputs, form), parameters }),
  asSent: (answer) => ({ translation_text: answer }),
  decode,
};

function decode(response: Json, inputs: readonly Json[], { form }: Asking): readonly Decoded[] | Misread {
  const rows = isList(response) ? response.map(unwrap) : form === "one" ? [response] : null;
  if (!rows?.every((row) => field(row, "translation_text") !== undefined)) return "another shape";
  if (rows.length !== inputs.length) return "another length";
  return rows.map((row) => {
    const text = field(row, "translation_text");
    return typeof text === "string" && text !== "" ? { answer: text } : { wrong: said("answer.noText") };
  });
}

/** Some pipelines nest each text's answer once more: `[[{translation_text}], …]`. */
const unwrap = (row: Json): Json => (isList(row) && row.length === 1 ? (row[0] as Json) : row);
