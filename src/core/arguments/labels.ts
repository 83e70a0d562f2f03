import { type Argument, isBlank, textOf } from "../cells/grid.ts";
import { said } from "../messages/said.ts";
import { atColon } from "./options.ts";
import { asTyped, UsageError } from "./usage-error.ts";

/** One label to choose from, perhaps with words that tell a model what it means. */
export interface Label {
  name: string;
  description?: string;
}

/**
 * Reads labels. From one text they are separated by commas (or by semicolons or lines, if there are any), and what
 * follows a colon describes the label: "sport: matches, clubs, crime: police". From a range each cell is one label,
 * and its commas belong to it. Repeats and blanks are dropped.
 * @throws UsageError when fewer than two are left.
 */
export function readLabels(argument: Argument): Label[] {
  const written = Array.isArray(argument)
    ? argument
        .flat()
        .filter((cell) => !isBlank(cell))
        .map(textOf)
    : splitLabels(textOf(argument ?? ""));
  const labels = new Map<string, Label>();
  for (const text of written) {
    const [name, description] = atColon(text);
    if (name !== "" && !labels.has(name))
      labels.set(name, description === "" ? { name } : { name, description });
  }
  const [only] = labels.values();
  if (labels.size === 1 && only?.description?.includes(",")) {
    throw new UsageError(
      said("arguments.allDescription", {
        name: asTyped(only.name),
        example: asTyped(`${only.name}: ${only.description.split(",")[0]}`),
      }),
    );
  }
  if (labels.size < 2) {
    throw new UsageError(said("arguments.twoLabels"));
  }
  return [...labels.values()];
}

/** Whether no labels are given: the argument is left out, or one blank text. */
export const noLabels = (argument: Argument): boolean => !Array.isArray(argument) && isBlank(argument);

function splitLabels(text: string): string[] {
  if (/[;\n]/.test(text)) return text.split(/[;\n]/);
  return splitDescribed(text).flatMap((part) => (part.includes(":") ? [part] : part.split(",")));
}

/** In "politics, sport: matches, clubs, crime: police" a description ends at the comma before the next "label:". */
const splitDescribed = (text: string): string[] => text.split(/,(?=[^,:]*:)/);

/** A label in the words a model is given. */
export const labelText = (label: Label): string =>
  label.description === undefined ? label.name : `${label.name} (${label.description})`;

/** The names behind the words that a model is given. */
export const namesByText = (labels: readonly Label[]): ReadonlyMap<string, string> =>
  new Map(labels.map((label) => [labelText(label), label.name]));
