import type { Json } from "../json.ts";
import { field } from "../tasks/json-shape.ts";
import { expectedAnswerer } from "./answerer.ts";
import { startForms } from "./forms.ts";
import { type Note, readNote } from "./note.ts";
import { startPace } from "./pace.ts";
import { knowsProvider } from "./provider-request.ts";
import { startQueue } from "./queue.ts";
import type { State } from "./state.ts";

/** Finds what is remembered: in one look-up in the usual case, in two when another model answered than was asked. */
export interface Recall {
  /** The keys to look up now; null when there is nothing left to look up. */
  keys(): readonly string[] | null;
  found(found: Readonly<Record<string, Json>>): void;
}

/** An answer as it is remembered: small, and with its author. */
export const remembered = (answer: Json, by: string, note?: string): Json =>
  note === undefined ? { a: answer, by } : { a: answer, by, note };

export function startRecall(state: State): Recall {
  const { items, job } = state;
  let identities = state.known.afresh ? [] : [expectedAnswerer(job).identity];
  let turn: "first" | "second" | "done" = items.inputs.length === 0 ? "done" : "first";

  /** Keys of the inputs that are still open, under each of the answerers. */
  const wanted = () =>
    identities.flatMap((identity) =>
      items.open().map((index) => ({ index, key: state.keyOf(identity, index) })),
    );

  return {
    keys() {
      if (turn === "done") return null;
      const keys = wanted().map(({ key }) => key);
      return turn === "first" ? [state.noteKey, ...keys] : keys;
    },
    found(found) {
      for (const { index, key } of wanted()) {
        const answer = field(found[key], "a");
        const by = field(found[key], "by");
        const note = field(found[key], "note");
        if (answer !== undefined && typeof by === "string")
          items.answer(index, answer, by, true, typeof note === "string" ? note : undefined);
      }
      if (turn === "first") {
        state.note = knownWay(readNote(found[state.noteKey]));
        state.savedNote = JSON.stringify(state.note);
        state.pace = startPace(state.limits.concurrency, state.random, state.note.gap ?? 0);
        state.forms = startForms(state.task, state.note.form);
        identities = (state.known.afresh ? [] : state.note.by)
          .map(({ identity }) => identity)
          .filter((identity) => identity !== identities[0]);
        if (identities.length > 0 && items.open().length > 0) {
          turn = "second";
          return;
        }
      }
      turn = "done";
      refuseInputs(state);
      state.queue = startQueue(items.open());
    },
  };
}

/** The way to a provider that this version cannot write requests for is forgotten. */
const knownWay = (note: Note): Note =>
  note.served && !knowsProvider(note.served.provider, note.served.task)
    ? { ...note, served: undefined }
    : note;

/** What no model could answer is not asked. */
function refuseInputs({ items, task, job }: State): void {
  for (const index of items.open()) {
    const reason = task.refuse(items.inputs[index] as Json, job.parameters);
    if (reason !== null) items.fail(index, { kind: "INPUT", message: reason });
  }
}
