import type { Asked, JobHead } from "../../core/api/sidebar-api.ts";
import type { Json } from "../../core/cells/json.ts";
import type { Asks, Outcome, Reply, RunRequest } from "../../core/inference/exchange.ts";
import { noteKey } from "../../core/inference/key.ts";
import { readNote, writeNote } from "../../core/inference/learned.ts";
import type { Served } from "../../core/inference/provider-request.ts";
import { toRemember } from "../../core/inference/read-reply.ts";
import { routeOf } from "../../core/inference/route.ts";
import { needsLookUp, servedFor, servedIn, whoServes } from "../../core/inference/who-serves.ts";
import { type InputsAsked, writeRequest } from "../../core/inference/write-request.ts";
import type { Said } from "../../core/messages/pattern.ts";
import { said, saysOf } from "../../core/messages/said.ts";
import { refuseUnlessAllowed } from "../../core/models/allow-list.ts";
import { isOnDevice } from "../../core/models/on-device.ts";
import type { Job } from "../../core/tasks/job.ts";
import { readJson } from "../../core/tasks/json-shape.ts";
import type { Task } from "../../core/tasks/task.ts";
import { taskNamed } from "../../core/tasks/tasks.ts";
import { type Credentials, personalCredentials } from "../account/credentials.ts";
import { rememberLocked, rememberReported } from "../answers/remember.ts";
import { countUsage } from "../cell/usage.ts";
import { recallNotes, rememberNotes } from "../requests/learned.ts";
import { send } from "../requests/send.ts";
import { settings } from "../settings/settings.ts";
import { sendWithin } from "../spending/ledger.ts";
import { ledgerFor } from "../spending/limits.ts";

/** Google cuts a fetch after about a minute. */
const LONGEST = 60;

/**
 * Asks a model for the sidebar. The page says what is to be asked; every request is written here, from the job, the
 * acting person's own settings and the Hub's word, and what comes back is read and remembered here. Nothing is asked
 * when the settings do not allow the job, or are not those that it was made with, or the limits have no room for it.
 * @param run blank for what is asked outside of one
 */
export function ask(head: JobHead, asked: readonly Asked[], run = ""): Outcome[] {
  const job = { ...head, inputs: [] };
  const task = taskNamed(job.task);
  const says = foreign(job);
  if (says !== null) return asked.map(() => ({ refused: { kind: "PERMISSION", says }, all: true }));
  const credentials = personalCredentials();
  const looking = asked.some(({ asks }) => "lookUp" in asks);
  const needed = needsLookUp(job, task);
  const served = looking || !needed ? undefined : wayTo(job, credentials);
  const requests = asked.map(({ asks, timeout }, id): RunRequest | null => {
    const seconds = Math.min(LONGEST, Math.max(1, Number(timeout) || 1));
    if ("lookUp" in asks) return { id, ...whoServes(job), timeout: seconds, asks };
    if (!isAskable(job, task, asks) || (needed && served === undefined)) return null;
    const { url, headers, body } = writeRequest(job, task, routeOf(job, task), asks, served);
    return { id, method: "POST", url, headers, body, timeout: seconds, asks };
  });
  const toSend = requests.filter((request) => request !== null);
  const { outcomes: replies, dollars } = sendWithin(
    ledgerFor(job, run, () => credentials),
    toSend,
    (some) => send(some, credentials),
  );
  let answered = 0;
  const kept: Record<string, Json> = {};
  const outcomes = asked.map(({ asks }, index): Outcome => {
    const outcome = requests[index] === null ? refusal(job) : (replies.shift() as Outcome);
    if ("lookUp" in asks) keepWay(job, outcome);
    else {
      const answers = toRemember(job, task, asks, outcome, served);
      answered += Math.max(0, Object.keys(answers).length - 1);
      Object.assign(kept, answers);
    }
    return outcome;
  });
  // A run is counted when it ends.
  const sent = toSend.length;
  if (run === "") countUsage({ requests: sent, answered, remembered: 0, fetches: sent, dollars });
  rememberLocked(kept);
  return outcomes;
}

const refusal = ({ model, provider = "hf-inference", task }: Job): Outcome => ({
  refused: {
    kind: "MODEL",
    says: said("runs.cannotBeAsked", { model, provider, task }),
  },
});

/**
 * Remembers what a model on the person's own device answered, as far as the page says: it was not seen here, so it is
 * marked as reported wherever it is used again.
 */
export function report(head: JobHead, replies: readonly { asks: Asks; reply: Reply }[]): null {
  const job = { ...head, inputs: [] };
  const task = taskNamed(job.task);
  if (!isOnDevice(job)) throw new Error("What a service answers is asked for, not reported.");
  const kept: Record<string, Json> = {};
  for (const { asks, reply } of replies)
    if ("inputs" in asks && isAskable(job, task, asks))
      Object.assign(kept, toRemember(job, task, asks, reply, undefined));
  rememberReported(kept);
  return null;
}

/** Keeps what a page has learned of services, with the person whose page it is; where a model is served, the page does not say. */
export function learned(notes: Readonly<Record<string, Json>>): null {
  const before = recallNotes(Object.keys(notes));
  const known = Object.entries(notes).map(([key, note]): [string, Json] => {
    const { served } = readNote(before[key]);
    return [key, writeNote({ ...readNote(note), served })];
  });
  rememberNotes(Object.fromEntries(known));
  return null;
}

/** Why a job goes where the acting person's settings do not send it; null when it does not. */
function foreign(job: Job): Said | null {
  const { endpoint, billTo, allow } = settings();
  if (isOnDevice(job)) return said("runs.askedByPage");
  if ((job.endpoint && job.endpoint !== endpoint) || (job.billTo && job.billTo !== billTo))
    return said("runs.settingsChanged");
  try {
    refuseUnlessAllowed(job, allow);
    return null;
  } catch (error) {
    return saysOf(error);
  }
}

/** Whether these are inputs that Stet would ask about in one body. */
function isAskable({ parameters }: Job, task: Task, { inputs, form }: InputsAsked): boolean {
  const forms = task.packing === "prompt" ? ["rows"] : ["one", ...task.forms];
  const most = form === "one" ? 1 : task.most;
  return (
    forms.includes(form) &&
    inputs.length > 0 &&
    inputs.length <= most &&
    inputs.every((input) => task.refuse(input, parameters) === null)
  );
}

/** Where a provider serves the model: as the acting person once looked it up, else looked up now. */
function wayTo(job: Job, credentials: Credentials): Served | undefined {
  const key = noteKey(job, "");
  const { served } = readNote(recallNotes([key])[key]);
  if (served !== undefined) return served;
  const [outcome] = send([{ id: 0, ...whoServes(job), timeout: LONGEST }], credentials);
  return outcome && keepWay(job, outcome);
}

function keepWay(job: Job, outcome: Outcome): Served | undefined {
  const json = "body" in outcome && outcome.status === 200 ? readJson(outcome.body) : undefined;
  const served = servedFor(job, servedIn(json));
  if (served === undefined) return undefined;
  const key = noteKey(job, "");
  rememberNotes({ [key]: writeNote({ ...readNote(recallNotes([key])[key]), served }) });
  return served;
}
