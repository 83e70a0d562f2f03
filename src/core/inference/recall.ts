import type { Json } from "../cells/json.ts";
import { expectedAnswerer } from "./answerer.ts";
import { startForms } from "./forms.ts";
import { readKept } from "./kept.ts";
import { untried } from "./larger-packs.ts";
import { type Note, readNote } from "./learned.ts";
import { startPace } from "./pace.ts";
import { knowsWay } from "./provider-request.ts";
import { startQueue } from "./queue.ts";
import type { State } from "./state.ts";
import { readWho } from "./who.ts";

/**
 * Finds what is remembered: in one look-up when all of it is known; else in a second one, under the names of others who
 * have answered, with what was learned of asking them.
 */
export interface Recall {
  /** Works out the keys one by one; see `Run`. */
  prepare(): Iterable<void>;
  /** The keys to look up now; null when there is nothing left to look up. */
  keys(): readonly string[] | null;
  found(found: Readonly<Record<string, Json>>): void;
}

export function startRecall(state: State): Recall {
  const { items, job, task } = state;
  let identities = state.known.afresh ? [] : [expectedAnswerer(job).identity];
  let turn: "first" | "second" | "done" = items.inputs.length === 0 ? "done" : "first";

  /** Keys of the inputs that are still open, under each of the answerers. */
  const wanted = () =>
    identities.flatMap((identity) =>
      items.open().map((index) => ({ index, key: state.keyOf(identity, index) })),
    );

  return {
    *prepare() {
      if (turn === "done") return;
      for (const identity of identities)
        for (const index of items.open()) {
          state.keyOf(identity, index);
          yield;
        }
    },
    keys() {
      if (turn === "done") return null;
      return [turn === "first" ? state.whoKey : state.noteKey, ...wanted().map(({ key }) => key)];
    },
    found(found) {
      for (const { index, key } of wanted()) {
        const kept = readKept(task, job.parameters, items.inputs[index] as Json, found[key]);
        if (kept) items.answer(index, kept.answer, kept.by, true, kept.note);
      }
      if (turn === "first") {
        state.who = readWho(found[state.whoKey]);
        identities = state.known.afresh ? [] : state.who.filter((identity) => identity !== identities[0]);
        turn = items.open().length > 0 ? "second" : "done";
        if (turn === "second") return;
      }
      turn = "done";
      state.note = knownWay(readNote(found[state.noteKey]));
      state.savedNote = JSON.stringify(state.note);
      state.trying = untried(state.note);
      state.pace = startPace(state.limits.concurrency, state.random, state.note.gap ?? 0);
      state.forms = startForms(task, state.note.form);
      refuseInputs(state);
      state.queue = startQueue(items.open());
    },
  };
}

/** The way to a provider that this version cannot write requests for is forgotten. */
const knownWay = (note: Note): Note =>
  note.served && !knowsWay(note.served) ? { ...note, served: undefined } : note;

/** What no model could answer is not asked. */
function refuseInputs({ items, task, job }: State): void {
  for (const index of items.open()) {
    const reason = task.refuse(items.inputs[index] as Json, job.parameters);
    if (reason !== null) items.fail(index, { kind: "INPUT", says: reason });
  }
}
