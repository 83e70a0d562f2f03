import type { Json } from "../cells/json.ts";
import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import type { Form } from "./task.ts";

/** Inputs as the `inputs` of a body in one of its forms. */
export function arrayInputs(inputs: readonly Json[], form: Form): Json {
  if (form === "nested") return inputs.map((input) => [input]);
  return form === "list" ? inputs : (inputs[0] ?? "");
}

/** For tasks whose inputs are texts: why an input cannot be asked. */
export function refuseUnlessText(input: Json): Said | null {
  if (typeof input !== "string") return said("cell.notText");
  return input.trim() === "" ? said("cell.noText") : null;
}
