import type { Json } from "../cells/json.ts";
import type { Failure } from "../tasks/failure.ts";
import type { Job } from "../tasks/job.ts";
import type { Price, Use } from "../tasks/price.ts";
import type { Task } from "../tasks/task.ts";
import { expectedAnswerer } from "./answerer.ts";
import { type Forms, startForms } from "./forms.ts";
import { distinctItems, type Items } from "./items.ts";
import { answerKeys, hash, noteKey, whoKey } from "./key.ts";
import { type Trying, untried } from "./larger-packs.ts";
import { EMPTY_NOTE, type Note, writeNote } from "./learned.ts";
import { type Pace, startPace } from "./pace.ts";
import { type Queue, startQueue } from "./queue.ts";
import { type Route, routeOf } from "./route.ts";
import type { Limits } from "./run.ts";
import { type Purse, startPurse } from "./run-budget.ts";
import { seeded } from "./seeded.ts";
import type { Who } from "./who.ts";

/** What a run may be told beside its job. */
export interface Known {
  /** What asking costs; without it a run under a spending limit asks nothing. */
  readonly price?: Price;
  /** Other models for the task, to be named when this one is not served. */
  readonly alternatives?: readonly string[];
  /** False when the model is known to follow no JSON schema. */
  readonly schema?: boolean;
  /** Names a stand-in for the real services, so that what it answered is never taken for theirs. */
  readonly service?: string;
  /** True to ask although an answer is remembered; the one that comes back takes its place. */
  readonly afresh?: boolean;
}

/** A request that is out. */
export interface Flight {
  readonly indexes: readonly number[];
  /** Packed apart from the others, and to be kept so. */
  readonly apart: boolean;
  readonly form: ReturnType<Forms["of"]>;
  readonly schema: boolean;
  readonly sentAt: number;
  readonly timeout: number;
  readonly expected: Use;
  readonly bytes: number;
  /** Not asked about inputs at all, but where to ask. */
  readonly purpose: "inputs" | "look up";
}

/** Everything that changes in the course of a run. */
export interface State {
  readonly job: Job;
  readonly task: Task;
  readonly limits: Limits;
  readonly known: Known;
  readonly items: Items;
  readonly route: Route;
  pace: Pace;
  readonly random: () => number;
  readonly purse: Purse;
  readonly noteKey: string;
  readonly whoKey: string;
  readonly flights: Map<number, Flight>;
  /** Flights that were given up and may yet come back. */
  readonly late: Map<number, Flight>;
  /** Troubles and wrong answers, by input. */
  readonly stumbles: number[];
  readonly wrongs: number[];
  /** How larger requests are tried, once some were too slow. */
  trying: Trying;
  /** Inputs whose answer was cut off, and which are asked with more room. */
  readonly roomy: Set<number>;
  readonly unsaved: Map<string, Json>;
  queue: Queue;
  forms: Forms;
  who: Who;
  note: Note;
  savedNote: string;
  nextId: number;
  /** Read and written so far, as the answers tell. */
  tokens: number;
  /** Requests refused or unreadable while the service has given no answer at all; null once it has given one. */
  fruitless: number | null;
  /** Why nothing more is asked. */
  stopped: Failure | null;
  /** The last trouble, for the sentence of what is left waiting. */
  lastTrouble: Failure | null;
  /** Asking the Hub who serves the model: for the way to it, or for the sentence when it is not served as asked. */
  lookUp: {
    readonly state: "not needed" | "wanted" | "under way" | "done";
    readonly tries: number;
    readonly unserved: Failure | null;
  };
  /** The key of an input's answer, by who gave it. */
  keyOf: (identity: string, index: number) => string;
}

export function startState(job: Job, task: Task, limits: Limits, known: Known): State {
  const items = distinctItems(job.inputs);
  const service = known.service ?? "";
  const keys = new Map<string, { make: (input: Json) => string; made: string[] }>();
  const keyOf = (identity: string, index: number) => {
    const known = keys.get(identity) ?? { make: answerKeys(job, identity), made: [] };
    keys.set(identity, known);
    known.made[index] ??= known.make(items.inputs[index] as Json);
    return known.made[index];
  };
  // The seed is the job's content, so that a run of the same job is the same run.
  const { identity } = expectedAnswerer(job);
  const some = items.inputs.slice(0, 20).map((_, index) => keyOf(identity, index));
  const seed = hash(some.join(""));
  const random = seeded(seed);
  return {
    job,
    task,
    limits,
    known,
    items,
    route: routeOf(job, task),
    random,
    pace: startPace(limits.concurrency, random, 0),
    purse: startPurse(limits, known.price),
    noteKey: noteKey(job, service),
    whoKey: whoKey(job, service),
    flights: new Map(),
    late: new Map(),
    stumbles: items.inputs.map(() => 0),
    wrongs: items.inputs.map(() => 0),
    trying: untried(EMPTY_NOTE),
    roomy: new Set(),
    unsaved: new Map(),
    queue: startQueue([]),
    forms: startForms(task, undefined),
    who: [],
    note: EMPTY_NOTE,
    savedNote: "",
    nextId: 1,
    tokens: 0,
    fruitless: 0,
    stopped: null,
    lastTrouble: null,
    lookUp: { state: "not needed", tries: 0, unserved: null },
    keyOf,
  };
}

/** Puts the note among what is to be saved, when what others need of it has changed; `all` saves its measures too. */
export function saveNote(state: State, all: boolean): void {
  state.note = { ...state.note, form: state.forms.known() ?? state.note.form, gap: state.pace.gap() };
  const { form, most, slow, inTime, schema, served } = state.note;
  const learned = [most, slow, schema, served].some((value) => value !== undefined);
  if (state.who.length === 0 && !learned) return;
  const essence = JSON.stringify(all ? state.note : { form, most, slow, inTime, schema, served });
  if (essence === state.savedNote) return;
  state.savedNote = essence;
  state.unsaved.set(state.noteKey, writeNote(state.note));
}
