import type { Json } from "../cells/json.ts";
import { field } from "../tasks/json-shape.ts";
import type { Form } from "../tasks/task.ts";
import type { Trend } from "./linear-fit.ts";
import type { Served } from "./provider-request.ts";

/**
 * What a person's own runs learned about asking one model in one way, remembered under `noteKey`, so that no later run
 * pays for finding the same things out. It decides how a run asks, so it is never taken from what others can write.
 */
export interface Note {
  /** The form of several inputs that the model understands. */
  readonly form?: Form | undefined;
  /** The most inputs a body that it said it takes. */
  readonly most?: number | undefined;
  /** Inputs a body after it took too long to answer more. */
  readonly slow?: number | undefined;
  /** True once a request of so many was answered in time. */
  readonly inTime?: boolean | undefined;
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

/** Requests that count as "lately". */
const LATELY = 400;

/** Seconds between requests beyond which no run waits, whatever was learned. */
const LONGEST_GAP = 60;

export const EMPTY_NOTE: Note = {};

/** Reads a note; anything unreadable is an empty one. */
export function readNote(value: Json | undefined): Note {
  const number = (name: string, least = 0, most = Number.MAX_SAFE_INTEGER) => {
    const found = field(value, name);
    return typeof found === "number" && found >= least && found <= most ? found : undefined;
  };
  const form = field(value, "form");
  const served = field(value, "served");
  const word = (name: string) => String(field(served, name) ?? "");
  return {
    form: typeof form === "string" ? (form as Form) : undefined,
    most: number("most", 1),
    slow: number("slow", 1),
    inTime: field(value, "inTime") === true ? true : undefined,
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
    gap: number("gap", 0, LONGEST_GAP),
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
  return numbers.every(Number.isFinite) ? (value as unknown as Trend) : undefined;
}

/** Counts a request, halving old counts so that they speak of lately. */
export function counted(note: Note, lost: boolean): Note {
  const scale = (note.asked ?? 0) >= LATELY ? 0.5 : 1;
  return { ...note, asked: (note.asked ?? 0) * scale + 1, lost: (note.lost ?? 0) * scale + (lost ? 1 : 0) };
}
