/** Messages with a number that walks compare with a count, by the screens that they are on. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  screens: [
    ...["moreFindings", "fixCells", "fillCells", "removeRows", "mendedCells", "mendedRows", "rowsBack"],
    ...["andMoreChanges", "inRows", "undoAsk", "undoRowsAsk", "rowsRemoved", "leftAlone"],
    ...[
      "changes",
      "rulesLeft",
      "run",
      "finished",
      "changedRows",
      "undone",
      "runLine",
      "unanswered",
      "lookAt",
    ],
    ...["summary", "askAnother"],
  ],
  "screens.facets": [
    ...["holds", "marks", "manyBlank", "otherValues", "open", "among", "matching", "rows", "change", "empty"],
    ...[
      "range.numbers",
      "range.dates",
      "range.lengths",
      "range.alike.numbers",
      "range.alike.dates",
      "range.within",
    ],
    ...["range.blank", "range.others.numbers", "range.others.dates"],
    ...["quick.blank", "quick.marks", "quick.errors", "selected", "selectedSome"],
  ],
  "screens.notices": ["formulas"],
  "screens.onlyRows": ["count", "keep"],
  "screens.clusters": ["page", "group", "rows", "change", "askAbout"],
  "screens.match": [
    ...["entriesPasted", "find", "summary", "views.sure", "views.open", "views.same", "views.hand"],
    ...["page", "rows", "write"],
  ],
  "screens.duplicates": ["summary", "group", "mark", "marked"],
  "screens.operations": ["found", "showing", "change"],
  "screens.splitRows": ["sum", "moreNumbers", "other", "split", "added"],
  "screens.review": [
    "progress",
    "counts",
    "acceptAll",
    "acceptProposed",
    "giveAll",
    "place",
    "takeAllBack",
    "decided",
  ],
  asked: [
    "fillDown",
    "blankCells",
    "replaced",
    "emptied",
    "joined",
    "repeated",
    "repeatedRows",
    "splitRows",
    "headingsUp",
  ],
  recipes: [
    ...[
      "rowOf",
      "fromFilled",
      "coverage",
      "covers",
      "partly",
      "driftStep",
      "driftRow",
      "page",
      "write",
      "written",
    ],
    ...["views.covered", "views.doubted", "views.uncovered"],
    ...["history.unclear", "newSpellings.title", "newSpellings.more"],
    ...["consistent.example", "consistent.emptied", "consistent.counts", "consistent.write"],
    ...["consistent.views.changed", "consistent.views.left", "consistent.views.same"],
  ],
};

/** Messages whose number is no count of what stands in the sheet, and why. */
const EXCEPTED: Readonly<Record<string, string>> = {
  "screens.facets.previous": "places that are selected at once, a limit",
  "screens.facets.next": "places that are selected at once, a limit",
  "screens.holds": "a share in whole percents, of what texts look like",
  "screens.match.ask": "questions that are asked at most, a limit",
  "screens.match.askMore": "questions that are asked at most, a limit",
  "screens.match.sure": "how likely a match is",
  "screens.match.evidence.share": "how alike two texts are",
  "screens.match.evidence.letters": "how alike two texts are",
  "screens.tryRows": "rows that a trial draws, a limit",
  "screens.tryOn": "values that are tried at most, a limit",
  "screens.sampleStart": "rows that a sample has, a limit",
  "screens.foreseenNothing": "answers that are remembered, which the sheet does not show",
  "screens.rulesLeft": "values that a rule has doubted and left: nothing in the sheet tells them",
  "screens.clusters.comparing": "how much is under way, gone a moment later",
  "screens.clusters.compared": "how much is under way, gone a moment later",
  "screens.clusters.takes": "time, for all the values that are compared",
  "screens.facets.languages.done": "how much is under way, gone a moment later",
  "screens.left": "time",
  "screens.foreseen": "requests and money",
  "recipes.fromFilled": "examples that are taken at most, a limit",
  "recipes.sendTyped": "examples that the fields above show",
  "recipes.sendFrom": "examples that the fields above show",
  "recipes.writeStopped":
    "rows of a run that is ended midway, compared where it is, in sidebar-recipe-writing.test.ts",
  "recipes.partly": "steps of a recipe that gave nothing, which the sheet does not show",
  "recipes.as.round": "decimals that a step keeps",
  "recipes.edit.field": "the place of a text in a step",
  "recipes.edit.search": "the place of a step",
  "recipes.edit.done": "the place of a step",
  "recipes.split.headingOf": "the place of a new column",
  "screens.firstRowsOnly": "rows that are read at most, a limit",
  "screens.review.fewCorrections": "a limit",
  "screens.callsLeft": "Google's limit",
  "screens.leftNow": "Google's limit",
  "screens.leftNowWithCredits": "Google's limit, and money",
  "screens.device.option": "the size of a model",
  "screens.device.get": "the size of a model",
  "screens.score": "how sure a model is, as it says",
  "screens.below": "a threshold",
  "screens.review.doubts.below": "a threshold",
  "screens.review.writing": "decisions on their way, gone a moment later",
  "screens.trialBelow": "a threshold",
};

const COMPARED_CODES = new Set(
  Object.entries(COMPARED).flatMap(([group, codes]) => codes.map((code) => `${group}.${code}`)),
);

/** Whether a message's number is compared with a count, or known to be none. */
export const isCompared = (code: string): boolean =>
  COMPARED_CODES.has(code) || code in EXCEPTED || code.startsWith("findings.");

/** All messages that walks compare, for those to be named that no walk has met. */
export const comparedCodes: ReadonlySet<string> = COMPARED_CODES;
