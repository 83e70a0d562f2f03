import * as hooks from "preact/hooks";
import * as jsx from "preact/jsx-runtime";
import * as usageError from "../src/core/arguments/usage-error.ts";
import * as methods from "../src/core/cluster/methods.ts";
import * as facets from "../src/core/facets/facets.ts";
import * as startRun from "../src/core/inference/start-run.ts";
import * as byRules from "../src/core/journal/by-rules.ts";
import * as format from "../src/core/messages/format.ts";
import * as said from "../src/core/messages/said.ts";
import * as modelOf from "../src/core/models/model-of.ts";
import * as seen from "../src/core/profile/seen.ts";
import * as sentences from "../src/core/profile/sentences.ts";
import * as clean from "../src/core/rules/clean.ts";
import * as monthNames from "../src/core/rules/dates/month-names.ts";
import * as readName from "../src/core/rules/names/read-name.ts";
import * as parseWhat from "../src/core/rules/parse-what.ts";
import * as remarks from "../src/core/rules/remarks-in-english.ts";
import * as rules from "../src/core/rules/rules.ts";
import * as answering from "./device/answering.ts";
import * as engine from "./device/engine.ts";
import * as ensureLoaded from "./device/ensure-loaded.ts";
import * as getModel from "./device/get-model.tsx";
import * as whoAnswers from "./device/who-answers.tsx";
import * as choice from "./fields/choice.tsx";
import * as columnField from "./fields/column-field.tsx";
import * as line from "./fields/line.tsx";
import * as rulesField from "./fields/rules-field.tsx";
import * as named from "./named.ts";
import * as numbers from "./numbers.ts";
import * as action from "./parts/action.tsx";
import * as alert from "./parts/alert.tsx";
import * as columnScreen from "./parts/column-screen.tsx";
import * as fixResult from "./parts/fix-result.tsx";
import * as onlyRows from "./parts/only-rows.tsx";
import * as searchedList from "./parts/searched-list.tsx";
import * as useLastFix from "./parts/use-last-fix.ts";
import * as value from "./parts/value.tsx";
import * as drive from "./run/drive.ts";
import * as prices from "./run/prices.ts";
import * as readCells from "./run/read-cells.ts";
import * as readChosen from "./run/read-chosen.ts";
import * as writeValues from "./run/write-values.ts";
import * as leftForRun from "./screens/clean/left-for-run.tsx";
import * as notices from "./screens/clean/notices.tsx";
import * as useForecast from "./screens/clean/use-forecast.ts";
import * as chips from "./screens/facets/chips.tsx";
import * as chosenName from "./screens/facets/chosen-name.tsx";
import * as firstLook from "./screens/facets/first-look.tsx";
import * as labels from "./screens/facets/labels.ts";
import * as measured from "./screens/facets/measured.ts";
import * as server from "./server.ts";
import * as texts from "./texts.ts";
import * as inWorker from "./worker/in-worker.ts";
import * as ownScript from "./worker/own-script.ts";

/**
 * What a script that the page is handed later takes from the page, in place of carrying it along: the build reads the
 * list above. In a worker it is there as well.
 */
const SHARED = {
  ...{
    hooks,
    jsx,
    byRules,
    format,
    said,
    sentences,
    readName,
    remarks,
    clean,
    choice,
    columnField,
    line,
    rulesField,
  },
  ...{
    methods,
    facets,
    seen,
    named,
    numbers,
    columnScreen,
    searchedList,
    useLastFix,
    firstLook,
    labels,
    inWorker,
  },
  ...{ startRun, modelOf, answering, whoAnswers, drive, prices, leftForRun, notices, useForecast },
  ...{
    action,
    alert,
    engine,
    ensureLoaded,
    getModel,
    fixResult,
    value,
    monthNames,
    parseWhat,
    rules,
    usageError,
    readCells,
    readChosen,
    onlyRows,
    chips,
    chosenName,
    measured,
    server,
    texts,
    ownScript,
    writeValues,
  },
};

/** The page or the worker, of which only this is used. */
declare const self: { StetShared: typeof SHARED };

export function share(): void {
  self.StetShared = SHARED;
}
