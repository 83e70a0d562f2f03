import type { Json } from "../json.ts";
import { field, isList } from "../tasks/json-shape.ts";
import type { Form } from "../tasks/task.ts";
import type { Answerer } from "./answerer.ts";
import type { Served } from "./provider-request.ts";
import type { Trend } from "./trend.ts";

/**
 * What was learned about asking one model in one way, remembered under `noteKey`: so that an answer is found again
 * under the model and revision that gave it, and no later run pays for finding the same things out.
 */
export interface Note {
  /** Who answered, the last first. */
  readonly by: readonly Answerer[];
  /** The form of several inputs that the model understands. */
  readonly form?: Form | undefined;
  /** The most inputs a body that it said it takes. */
  readonly most?: number | undefined;
  /** Inputs a body after it took too long to answer more. */
  readonly slow?: number | undefined;
  /** False when the model follows no JSON schema. */
  readonly schema?: boolean | undefined;
  /** Where the provider serves the model, once looked up. */
  readonly served?: Served | undefined;
  /** Seconds by inputs of a request; tokens read by bytes of its body; tokens written by inputs. */
  readonly seconds?: Trend | undefined;
  readonly input?: Trend | undefined;
  readonly output?: Trend | undefined;
  /** Seconds between requests that the service put up with; 0 when it never complained. */
  readonly gap?: number | undefined;
  /** Requests that were sent, and of them those that had to be sent again for no fault of theirs; lately. */
  readonly asked?: number | undefined;
  readonly lost?: number | undefined;
}

/** Models that may have answered under one name and still be looked up. */
const ANSWERERS = 3;
/** Requests that count as "lately". */
const LATELY = 400;

export const EMPTY_NOTE: Note = { by: [] };

/** Reads a note; anything unreadable is an empty one. */
export function readNote(value: Json | undefined): Note {
  const by = field(value, "by");
  const number = (name: string) => {
    const found = field(value, name);
    return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : undefined;
  };
  const form = field(value, "form");
  const served = field(value, "served");
  const word = (name: string) => String(field(served, name) ?? "");
  return {
    by: (isList(by) ? by : []).flatMap((entry) => {
      const identity = field(entry, "identity");
      const name = field(entry, "by");
      return typeof identity === "string" && typeof name === "string" ? [{ identity, by: name }] : [];
    }),
    form: typeof form === "string" ? (form as Form) : undefined,
    most: number("most"),
    slow: number("slow"),
    schema: field(value, "schema") === false ? false : undefined,
    served:
      served === undefined
        ? undefined
        : {
            provider: word("provider"),
            providerId: word("providerId"),
            status: word("status"),
            task: word("task"),
          },
    seconds: readTrend(field(value, "seconds")),
    input: readTrend(field(value, "input")),
    output: readTrend(field(value, "output")),
    gap: number("gap"),
    asked: number("asked"),
    lost: number("lost"),
  };
}

/** A note as it is remembered. */
export function writeNote(note: Note): Json {
  const written: Record<string, Json> = {};
  for (const [name, value] of Object.entries(note)) {
    if (value !== undefined)
      written[name] = typeof value === "number" ? Number(value.toPrecision(4)) : (value as Json);
  }
  return written;
}

function readTrend(value: Json | undefined): Trend | undefined {
  const numbers = ["weight", "x", "y", "xx", "xy"].map((name) => field(value, name));
  return numbers.every((number) => typeof number === "number") ? (value as unknown as Trend) : undefined;
}

/** Who answered goes to the front. */
export const withAnswerer = (note: Note, answerer: Answerer): Note =>
  note.by[0]?.identity === answerer.identity && note.by[0]?.by === answerer.by
    ? note
    : {
        ...note,
        by: [answerer, ...note.by.filter(({ identity }) => identity !== answerer.identity)].slice(
          0,
          ANSWERERS,
        ),
      };

/** Counts a request, halving old counts so that they speak of lately. */
export function counted(note: Note, lost: boolean): Note {
  const scale = (note.asked ?? 0) >= LATELY ? 0.5 : 1;
  return { ...note, asked: (note.asked ?? 0) * scale + 1, lost: (note.lost ?? 0) * scale + (lost ? 1 : 0) };
}
