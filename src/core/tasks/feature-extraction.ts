import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { arrayInputs, refuseUnlessText } from "./array-body.ts";
import { field, isList } from "./json-shape.ts";
import type { Asking, Decoded, Misread, Task } from "./task.ts";

/**
 * A text as a vector of its meaning. Answer: the vector, scaled to whole numbers from -127 to 127 and packed as text,
 * two hexadecimal digits a number: a twentieth of the size, and a cosine off by less than 0.01. See `cosine`.
 */
export const featureExtraction: Task = {
  name: "feature-extraction",
  packing: "array",
  forms: ["list"],
  most: 32,
  refuse: refuseUnlessText,
  body: (inputs, { parameters, form }) => ({ inputs: arrayInputs(inputs, form), ...parameters }),
  asSent: (answer) => (typeof answer === "string" && PACKED.test(answer) ? unpackVector(answer) : null),
  decode,
};

/** What `packVector` writes. */
const PACKED = /^(?:[0-9a-f]{2})+$/;

function decode(answer: Json, inputs: readonly Json[], { form }: Asking): readonly Decoded[] | Misread {
  const response = embeddingsIn(answer);
  if (!isList(response) || response.length === 0) return "another shape";
  const rows = form === "one" && isVector(response) ? [response] : response;
  if (rows.length !== inputs.length) return "another length";
  return rows.map((row) => {
    const vector = pooled(row);
    return vector ? { answer: packVector(vector) } : { wrong: said("answer.noVector") };
  });
}

/** Together, Scaleway and DeepInfra write `{data: [{index, embedding}, …]}`, as OpenAI does. */
function embeddingsIn(answer: Json): Json {
  const data = field(answer, "data");
  if (!isList(data)) return answer;
  const order = (entry: Json) => Number(field(entry, "index") ?? 0);
  return [...data].sort((a, b) => order(a) - order(b)).map((entry) => field(entry, "embedding") ?? null);
}

const isVector = (value: Json): value is readonly number[] =>
  isList(value) && value.length > 0 && value.every((number) => typeof number === "number");

/** A sentence model gives one vector a text; a plain one gives one a token, whose mean stands for the text. */
function pooled(row: Json): readonly number[] | null {
  if (isVector(row)) return row;
  if (!isList(row) || row.length === 0) return null;
  if (row.length === 1) return pooled(row[0] as Json);
  if (!row.every(isVector)) return null;
  const tokens = row as readonly (readonly number[])[];
  return (tokens[0] ?? []).map(
    (_, i) => tokens.reduce((sum, token) => sum + (token[i] ?? 0), 0) / tokens.length,
  );
}

function packVector(vector: readonly number[]): string {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12);
  pairs ??= Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
  let packed = "";
  for (const value of vector) packed += pairs[Math.round((value / largest) * 127) & 255];
  return packed;
}

/** Every byte in two hexadecimal digits, once a vector is packed. */
let pairs: readonly string[] | undefined;

/** The numbers of a packed vector. */
export const unpackVector = (packed: string): number[] => [...unpackBytes(packed)];

/** The same, where there are many. */
export function unpackBytes(packed: string): Int8Array {
  const bytes = new Int8Array(packed.length >> 1);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = 16 * digit(packed.charCodeAt(2 * at)) + digit(packed.charCodeAt(2 * at + 1));
  return bytes;
}

/** What a hexadecimal digit stands for, by its code. */
const digit = (code: number): number => (code > 57 ? code - 87 : code - 48);

/** How alike two packed vectors are: 1 for the same meaning, about 0 for none in common. */
export function cosine(a: string, b: string): number {
  const [x, y] = [unpackVector(a), unpackVector(b)];
  const dot = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, value, i) => sum + value * (q[i] ?? 0), 0);
  const length = Math.sqrt(dot(x, x) * dot(y, y));
  return length === 0 ? 0 : dot(x, y) / length;
}
