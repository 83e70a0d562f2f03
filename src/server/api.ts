import { deserialize, serialize, serializeTold } from "../core/api/serialize.ts";
import type { SidebarApi } from "../core/api/sidebar-api.ts";
import type { Sliced } from "../core/journal/operation.ts";
import { said, Told } from "../core/messages/said.ts";
import { connect, disconnect } from "./account/account.ts";
import { personalCredentials } from "./account/credentials.ts";
import { left } from "./account/credits.ts";
import { cancelSignIn, checkSignIn, startSignIn } from "./account/device-code.ts";
import { account } from "./account/known-account.ts";
import { openSignIn } from "./account/open-sign-in.ts";
import { recall, sweepQuietly } from "./answers/remember.ts";
import { finishFormulas, formulas, toRange } from "./formulas/formulas.ts";
import { freeze } from "./formulas/freeze.ts";
import { calculateRecipes } from "./formulas/recipe-formulas.ts";
import { apart, setApart, setTogether, together } from "./journal/decisions-tab.ts";
import { damagedLines, LOG_TAB, readRuns, removeDamagedLines } from "./journal/journal-tabs.ts";
import { recipes } from "./journal/kept-recipes.ts";
import { keepRecipe } from "./journal/recipes-tab.ts";
import { removeTraces, traces } from "./journal/traces.ts";
import { deviceAssets } from "./media/device-assets.ts";
import { deviceFile } from "./media/device-file.ts";
import { deviceWorker, recipeScript, screenScript } from "./media/pushed-script.ts";
import { hasDrive, saveSound } from "./media/save-sound.ts";
import { speak } from "./media/speech.ts";
import { mend } from "./operations/fix.ts";
import { goOnWith, leave, rest } from "./operations/go-on.ts";
import { resting } from "./operations/order.ts";
import { removeRows } from "./operations/remove-rows.ts";
import { splitRows } from "./operations/split-rows.ts";
import { revert } from "./operations/undo.ts";
import { listing } from "./requests/prices.ts";
import { ask, learned, report } from "./run/ask.ts";
import { endBackground, handOver } from "./run/background.ts";
import { begin, resume } from "./run/begin.ts";
import { rangeOrCorrections } from "./run/corrections.ts";
import { abandon, finish, keep } from "./run/finish.ts";
import { followRecipe } from "./run/follow-recipes.ts";
import { changesSoFar, unfinished } from "./run/job.ts";
import { endRecipeOrder } from "./run/recipe-orders.ts";
import { note, review, standing } from "./run/review.ts";
import { rows, write } from "./run/rows.ts";
import { endStandingOrder } from "./run/standing-order.ts";
import { endTrigger, hasBackground } from "./run/trigger.ts";
import { allowedLists, saveAllowedLists } from "./settings/allow-lists.ts";
import { catalog } from "./settings/catalog.ts";
import { isFirstTime, notFirstTime } from "./settings/first-time.ts";
import { saveOwnCache } from "./settings/own-cache.ts";
import { forgetPerson, preferences, savePreferences } from "./settings/preferences.ts";
import { settings } from "./settings/settings.ts";
import { inspect } from "./sheet/inspect.ts";
import { locked } from "./sheet/lock.ts";
import { splitNotices } from "./sheet/rows-fit.ts";
import { selectBlocks } from "./sheet/select-blocks.ts";
import { earlier, read, sheetById, sheets, table } from "./sheet/table.ts";
import { checkWord, openWord } from "./word.ts";

/** Everything that the sidebar may ask for; nothing else can be called. */
const METHODS: {
  [Method in keyof SidebarApi]: (
    ...args: Parameters<SidebarApi[Method]>
  ) => Sliced<ReturnType<SidebarApi[Method]>>;
} = {
  open: (word, language) => ({
    word: openWord(word),
    catalog: catalog(language),
    signIn: openSignIn(),
    account: account(),
    settings: { ...settings() },
    table: table(),
    unfinished: unfinished(),
    resting: resting(),
    assets: deviceAssets(),
    drive: hasDrive(),
    background: hasBackground(),
    firstTime: isFirstTime(),
  }),
  table,
  sheets,
  earlier,
  read,
  range: rangeOrCorrections,
  inspect,
  showCell: (sheetId, row, column) => {
    sheetById(sheetId).getRange(row, column).activate();
    return null;
  },
  select: selectBlocks,
  connect,
  disconnect,
  startSignIn,
  checkSignIn,
  cancelSignIn,
  notFirstTime,
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
  deviceWorker,
  recipeScript,
  screenScript,
  recipes,
  keepRecipe,
  calculateRecipes,
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
    endBackground(run);
    return abandon(run);
  },
  handOver,
  followRecipe,
  endOrder: (file, run) => {
    if (!run) return endStandingOrder(file);
    endRecipeOrder(file, run);
    return null;
  },
  goOn: goOnWith,
  rest,
  leave,
  apart,
  setApart,
  together,
  setTogether,
  mend,
  removeRows,
  splitNotices,
  splitRows,
  runs: readRuns,
  changes: changesSoFar,
  damaged: damagedLines,
  removeDamaged: (rows) => locked(() => removeDamagedLines(rows)),
  revert,
  standing,
  review,
  note,
  showLog: () => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(LOG_TAB);
    if (sheet === null) throw new Told(said("runs.noLog"));
    sheet.getRange(1, 1, 1, sheet.getMaxColumns()).setFontWeight("bold");
    sheet.setFrozenRows(1);
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
 * Carries out one call of the sidebar. Arguments and result are text as `serialize.ts` writes it; what stands in the way
 * crosses as data, for the page to put into its language.
 * @param word what `open` gave to this window; only `open` itself needs none
 * @throws whatever Google throws
 */
export function callSidebarApi(method: string, args: string, word?: string): string {
  if (!Object.keys(METHODS).includes(method))
    throw new Error(`Stet's sidebar asked for "${method}", which there is not.`);
  const called = METHODS[method as keyof SidebarApi] as (...args: unknown[]) => unknown;
  try {
    if (method !== "open") checkWord(word);
    return serialize(called(...(deserialize(args) as unknown[])));
  } catch (error) {
    if (error instanceof Told) return serializeTold(error);
    throw error;
  } finally {
    saveOwnCache();
  }
}
