import type { SidebarApi } from "../../core/sidebar-api.ts";
import { fromWire, toWire } from "../../core/wire.ts";
import { handOver } from "../background/background.ts";
import { endTrigger, hasBackground } from "../background/trigger.ts";
import { personalCredentials } from "../credentials.ts";
import { saveOwnCache } from "../own-cache.ts";
import { listing } from "../prices.ts";
import { recall, sweepQuietly } from "../remember.ts";
import { settings } from "../settings.ts";
import { cancelSignIn, checkSignIn, startSignIn } from "../sign-in/device-code.ts";
import { openSignIn } from "../sign-in/open-sign-in.ts";
import { connect, disconnect } from "./account.ts";
import { allowedLists, saveAllowedLists } from "./allowed-lists.ts";
import { ask, learned, report } from "./ask.ts";
import { begin, resume } from "./begin.ts";
import { catalog } from "./catalog.ts";
import { left } from "./credits.ts";
import { deviceAssets } from "./device-assets.ts";
import { deviceFile } from "./device-file.ts";
import { abandon, finish, keep } from "./finish.ts";
import { finishFormulas, formulas, freeze, toRange } from "./formulas.ts";
import { inspect } from "./inspect.ts";
import { unfinished } from "./job.ts";
import { LOG_TAB, readChanges, readRuns } from "./journal-tabs.ts";
import { account } from "./known-account.ts";
import { mend } from "./mend.ts";
import { forgetPerson, preferences, savePreferences } from "./preferences.ts";
import { removeRows } from "./remove-rows.ts";
import { revert } from "./revert.ts";
import { note, review, standing } from "./review.ts";
import { rows, write } from "./rows.ts";
import { hasDrive, saveSound } from "./save-sound.ts";
import { speak } from "./speech.ts";
import { range, read, table } from "./table.ts";
import { removeTraces, traces } from "./traces.ts";
import { checkWord, openWord } from "./word.ts";

/** Everything that the sidebar may ask for; nothing else can be called. */
const METHODS: SidebarApi = {
  open: (word, language) => ({
    word: openWord(word),
    catalog: catalog(language),
    signIn: openSignIn(),
    account: account(),
    settings: { ...settings() },
    table: table(),
    unfinished: unfinished(),
    assets: deviceAssets(),
    drive: hasDrive(),
    background: hasBackground(),
  }),
  table,
  read,
  range,
  inspect,
  connect,
  disconnect,
  startSignIn,
  checkSignIn,
  cancelSignIn,
  left,
  listing: (model) => listing(model, personalCredentials),
  keepAnswers: () => {
    const { foreign } = sweepQuietly();
    return { foreign, dollars: foreign === 0 ? 0 : readRuns().reduce((sum, { cost }) => sum + cost, 0) };
  },
  recall: (keys) => recall(keys),
  ask: (job, asked, run = "") => ask(job, asked, /^[\w-]{1,40}$/.test(run) ? run : ""),
  report,
  learned,
  file: deviceFile,
  speak,
  saveSound,
  begin,
  resume,
  rows,
  write,
  keep,
  finish: (run, page, result) => {
    sweepQuietly();
    return finish(run, page, result);
  },
  abandon: (run) => {
    if (hasBackground()) endTrigger();
    return abandon(run);
  },
  handOver,
  mend,
  removeRows,
  runs: readRuns,
  changes: readChanges,
  revert,
  standing,
  review,
  note,
  showLog: () => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(LOG_TAB);
    if (sheet === null) throw new Error("Nothing has been run in this document yet, so there is no log.");
    sheet.showSheet();
    SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
    return null;
  },
  preferences,
  savePreferences,
  allowed: allowedLists,
  saveAllowed: saveAllowedLists,
  forgetPerson: () => {
    if (hasBackground()) endTrigger();
    return forgetPerson();
  },
  formulas,
  finishFormulas,
  toRange,
  freeze,
  traces,
  removeTraces,
};

/**
 * Carries out one call of the sidebar. Arguments and result are text as `wire.ts` writes it.
 * @param word what `open` gave to this window; only `open` itself needs none
 * @throws Error with a sentence for the person in front of the sidebar.
 */
export function callSidebarApi(method: string, args: string, word?: string): string {
  if (!Object.keys(METHODS).includes(method))
    throw new Error(`Stet's sidebar asked for "${method}", which there is not.`);
  if (method !== "open") checkWord(word);
  const called = METHODS[method as keyof SidebarApi] as (...args: unknown[]) => unknown;
  try {
    return toWire(called(...(fromWire(args) as unknown[])));
  } finally {
    saveOwnCache();
  }
}
