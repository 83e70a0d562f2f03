import type { Json } from "../cells/json.ts";
import type { Form } from "./task.ts";

/** Inputs as the `inputs` of a body in one of its forms. */
export function arrayInputs(inputs: readonly Json[], form: Form): Json {
  if (form === "nested") return inputs.map((input) => [input]);
  return form === "list" ? inputs : (inputs[0] ?? "");
}

/** For tasks whose inputs are texts: why an input cannot be asked. */
export function refuseUnlessText(input: Json): string | null {
  if (typeof input !== "string") return "This needs a text, and the cell holds something else.";
  return input.trim() === "" ? "There is no text in the cell." : null;
}
