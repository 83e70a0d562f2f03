/** What stands in the way of work on a sheet, and of an account. */
export const WORKING = {
  log: {
    leftUnfinished: "Left unfinished.",
    addedLater:
      "{n, plural, one {# value was} other {# values were}} added after the run was handed over, and not asked about. Run again to ask.",
    sample:
      "In a random sample checked by hand, {right, number} of {of, number} results were right (95% interval: {low, number, percent} to {high, number, percent}).",
    undoBegun: "Undo begun at {at}.",
    cellsBack:
      "{at}: {n, plural, one {# cell} other {# cells}} put back, {edited, number} edited since and left.",
    rowsBack: "{at}: {n, plural, one {# row} other {# rows}} put back.",
    archiveOf: "What “{tab}” holds of this run",
    lineOf: "Line {row} of “{tab}”",
    unread: "{lines, list} cannot be read and was left out.",
    fewer: "The record of this run tells of {told} of its {changed} cells only; the others stay as they are.",
    rowsMissing:
      "{n, plural, one {# row no longer has} other {# rows no longer have}} the number that this run gave: deleted since, or the number was changed. What is left of them stays as it is.",
    originalStays:
      "The original column stays beside its own, because they differ in cells that the record does not tell of.",
    unsure:
      "Labels with a score below {below, number} were written as UNSURE: {n, plural, =0 {none} one {# row} other {# rows}}.",
    unsureMarked:
      "Labels with a score below {below, number} were marked “(unsure)”: {n, plural, =0 {none} one {# row} other {# rows}}.",
    noScores: "The model gave no scores, so it is not known how sure it was of its labels.",
    ruleChanged: "{rule} changed {n, plural, one {# value} other {# values}}.",
    ruleLeft: "{rule} left {n, plural, one {# value} other {# values}} alone: {why, sentences}",
    ruleBoth:
      "{rule} changed {n, plural, one {# value} other {# values}} and left {left, number} alone: {why, sentences}",
  },
  allowed: {
    models: "models",
    providers: "providers",
    noModel: "The model {model} is not allowed here.",
    noProvider: "The provider {provider} is not allowed here.",
    are: "Allowed {what}: {list, list}.",
    nothing: "The lists of allowed {what} have nothing in common: ask whoever set them up.",
    noneServes: "No allowed provider serves {model}, which follows instructions.",
    choose: "Choose another model, or have a provider allowed that serves it, such as groq or together.",
    ownEndpoint: "Your own endpoint is not allowed here.",
    unreadable:
      "The settings of {whose, select, deployment {this deployment} document {this document} other {this person}} cannot be read, so nothing is asked: they may hold a list of what is allowed. Whoever wrote them finds in docs/deploying.md what they may hold.",
  },
  account: {
    noToken: "This is no Hugging Face token: they start with hf_. Copy the whole token and paste it again.",
    notReached: "Hugging Face could not be reached. Try again in a minute.",
    tokenRefused:
      "Hugging Face does not accept this token. Perhaps it was deleted or cut short: make a new one.",
    error: "Hugging Face answered with an error ({status}). Try again in a minute.",
    otherAnswer:
      "What came back is not Hugging Face's answer; perhaps a page of maintenance. Try again in a minute.",
    mayNotAsk: "This token may not run models. Make one with “Make calls to Inference Providers” ticked.",
    endpointAddress:
      "The address of an endpoint starts with https:// and is reachable from Google's servers.",
    listsFixed: "Whoever set Stet up for you has decided what may be asked. Ask them for another model.",
    formulasNotAllowed:
      "Formulas in this file may not use anybody's account yet, so nothing was sent. The owner of the file allows it in Extensions ▸ Stet ▸ Clean a column… ▸ Settings.",
    ownerNotConnected:
      "The owner of this file is not connected to Hugging Face, so nothing was sent. They connect in Extensions ▸ Stet ▸ Clean a column… ▸ Settings.",
    notConnected: "You are not connected to Hugging Face, so nothing was sent. Connect in Stet's settings.",
    endpointUserinfo:
      "The address of an endpoint holds no name and no password. Take out what stands before the @ and give it as the endpoint's key.",
    addressNotChosen:
      "Nothing was sent: the address is neither Hugging Face's nor that of the endpoint in your settings.",
    preferencesUnread:
      "What you chose before cannot be read. Forget everything about you below, and choose anew.",
  },
  signIn: {
    noBuild: "This build of Stet cannot sign in by a code. Paste a token; see docs/deploying.md.",
    refused:
      "Hugging Face does not let this build of Stet sign in. Tell whoever set it up, or paste a token instead.",
    otherWindow: "Another window is signing you in or out at the moment. Wait a little and try again.",
    runOut:
      "Your sign-in at Hugging Face has run out and was not renewed. Connect again in Stet's settings; what has an answer stays.",
    ownerRunOut:
      "The sign-in of this file's owner at Hugging Face has run out. The owner has to open Stet's sidebar once; then finish waiting cells there.",
  },
  sheet: {
    inTable:
      "These cells belong to a table that decides their type, so they stay as they are. Use a new column, or unmake the table first.",
    deleted: "The sheet has been deleted.",
    noRange: 'There is no range "{address}" in this document. Write it like D2:D20 or Lists!A2:A.',
    locked: "Somebody else's run is writing to this document. Wait a moment and try again.",
    spilled:
      "These cells are filled by the formula in {cell}. Turn it into values first, on the Formulas screen.",
    noMarks: "Stet marks the columns that it reads, to find them again, and may not do it here.",
    closed: "The sheet “{name}” is protected.",
    tabClosed: "The tab “{name}” is protected, so the run cannot be written down.",
    resultsClosed: "{range} is protected, and results would go there.",
    insideClosed: "{range} is protected, and a new column would stand in it.",
    rowsClosed: "{range} is protected, so no rows can be taken out.",
    rowsNotIn: "{range} is protected, so no rows can be put in.",
    mergedRows: "{range} is merged over several rows, so no rows can be put in there. Unmerge it first.",
    tooManyCells:
      "The sheet would grow by {n, number} cells, and a spreadsheet of Google's holds 10 million.",
    askOwner: "Ask the owner of the file for access.",
    askOwnerOrCopy: "Ask the owner of the file for access, or work on a copy of it.",
    askOwnerOrColumn: "Ask the owner of the file for access, or put the result into a new column.",
    ruleMayRefuse:
      "The column has a data validation rule that may refuse the results. Put them into a new column, or change the rule first.",
    ruleMayRefuseValue:
      "The column has a data validation rule that may refuse “{value}”. Put the result into a new column.",
    doesNotFit: "“{value}” does not fit the column's data validation rule.",
    notAmong:
      "“{value}” is not among the column's choices: {choices, list}{more, plural, =0 {} other { and # more}}.",
  },
  chosen: {
    only: "Only rows where {all, all}.",
    either: "({ways, either})",
    value: "“{column}” is “{value}”",
    blank: "“{column}” is blank",
    marks: "“{column}” holds only marks",
    errors: "“{column}” holds an error",
    pattern: "“{column}” is written as “{pattern}”",
    made: "“{column}” is made of {kinds, all}",
    letters: "letters",
    digits: "digits",
    spaces: "spaces",
    signs: "other signs",
    punctuation: "punctuation",
    range: "“{column}” is from {from} to {to}",
    length: "“{column}” has from {from} to {to} characters",
    noNumber: "“{column}” is no number",
    noDate: "“{column}” is no date",
    language: "“{column}” is in the language “{language}”",
    doubtfulLanguage: "“{column}” may be in the language “{language}”",
    noLanguage: "“{column}” is in no language that could be told",
  },
  newRows: {
    changed:
      "The recipe “{recipe}”, which wrote {columns, quotedAnd}, was changed since or is not saved in this file any more. Run it once yourself from the sidebar.",
    changedOrder:
      "The recipe “{recipe}” was changed by somebody, or is not saved in this file any more. Look at it and run it once yourself, then switch this on again.",
    steps:
      "The recipe “{recipe}” takes out rows, fills cells from other rows, asks a model or changes several columns. Run it yourself from the sidebar.",
    columns:
      "The columns that the recipe “{recipe}” wrote do not stand side by side any more, or are not as many as it writes. Run it yourself from the sidebar.",
    otherwise:
      "With the new rows, the recipe “{recipe}” would read rows otherwise that are written already, such as the order of day and month. Look at it in the sidebar.",
    notIts:
      "Most of what stands in {columns, quotedAnd} is not what the recipe “{recipe}” gives. Look at it in the sidebar.",
    tooLong:
      "The recipe “{recipe}” is not as you have saved it, and too long to be told here. Look at it in the sidebar, and save it yourself.",
    moved: "Columns were moved meanwhile, so nothing was written. Choose “Run recipes on new rows” again.",
    notKept:
      "Only a recipe that you have saved in this file yourself, and that has just written columns of its own for all rows, can be run every hour. Save it, run it once, and switch this on then.",
    refused:
      "The recipe “{recipe}” could not write all new rows: the column refuses a result, or somebody has changed a row meanwhile. The history says which.",
    closed:
      "“{name}” is protected against others where the recipe “{recipe}” writes. There new rows are written only from the menu, where you see them first.",
    undone:
      "What the recipe “{recipe}” wrote last into new rows was undone, so no more is written. Run it once yourself, then switch this on again.",
    tooMany: "No more recipes can be run every hour in this file. Remove one in the settings first.",
  },
  runs: {
    orderBeside: "New rows can be asked about only where all rows are, and the results stand beside them.",
    orderTooLong: "What this run asks is too long to be asked again every hour. Ask about new rows yourself.",
    orderUnread: "It cannot be read, so nothing is asked. Remove it, and hand a run over anew.",
    orderUnanswered: "Not all new rows have an answer; the history says why.",
    askedByPage: "A model on this device is asked by the sidebar itself.",
    noRecipes:
      "This copy of Stet was put into Google without its file Recipes.html, so it cannot learn from examples. Tell whoever keeps Stet for you.",
    noScreens:
      "This copy of Stet was put into Google without its file Screens.html, so it cannot open this. Tell whoever keeps Stet for you.",
    noLog: "Nothing has been run in this document yet, so there is no log.",
    columnDeleted:
      "A column of this run has been deleted. What was written before is in the Stet changes tab.",
    columnsDeleted: "The columns of this run have been deleted. What they held is in the Stet changes tab.",
    numbersGone:
      "None of the rows that this run has split has its number any more. Put the numbers back into the column beside the values, from the version history of the file, then undo.",
    splitSince:
      "Rows of this sheet were split again since, by run {run} on {column}. Undo that one first: it stands in the history.",
    notInLog: "This run is not in the log any more, so it cannot be undone.",
    othersRecord:
      "Parts of “{name}” are protected, and what tells of this run was not written by you alone: anybody who may edit the file can write it. Let whoever made the run go on with it or undo it, or take the protection off for as long as that takes.",
    unfinished:
      "A run of {name} was begun in this document and not finished. Open the sidebar, and go on with it or leave it.",
    undoneAlready: "This run has been undone already.",
    goesOnElsewhere: "This has ended, or goes on in another window.",
    atWork: "Stet is at work in this document: {far}. Wait until it is done.",
    ended: "This run has ended, here or in another window.",
    elsewhere: "This run goes on in another window.",
    goingOnBy: "A run of {name} is going on in this document, started by {who}. Wait until it has ended.",
    goingOn: "A run of {name} is going on in this document. Wait until it has ended.",
    noBackground: "This build of the add-on may not work in the background. See docs/deploying.md.",
    deviceOpen: "A model on this device answers only while the sidebar is open.",
    takeOverFirst: "This run goes on in another window. Take it over first, or wait a minute.",
    tooWide:
      "This needs {needs, plural, one {# column} other {# columns}}, and the run has made {has, plural, one {# column} other {# columns}}. Undo the run, and run it again.",
    oldWindow: "This window is older than Stet's server. Close the sidebar and open it again.",
    openAgain:
      "Stet's sidebar was opened too long ago, or for another file. Close it and open it again from Extensions ▸ Stet; nothing is lost.",
    handedOverGone:
      "The tab “{tab}”, which says what this run may ask about, is gone or was changed. Open the sidebar and go on from there.",
    cannotBeAsked:
      "This cannot be asked of {model} at {provider} for {task}. Choose another model or provider.",
    settingsChanged:
      "Your settings have changed since this was begun. Close the sidebar and open it again; what has an answer stays.",
  },
  fixes: {
    noneChanged:
      "None of these cells can be changed: they have changed since Stet looked at them, or the column's rules do not let the new values in.",
    splitTooLong:
      "Row {row} holds too much to be split in such a way that it can be undone. Shorten its cell first, or split that one by hand.",
    rowsChanged:
      "These rows have changed since Stet looked at them, or hold formulas or notes. Look at the sheet again.",
    sheetChanged: "The sheet has changed since Stet looked at it. Check it again.",
    notBegun: "It had been stopped before anything was changed. Look at the sheet again.",
    rowsGone: "The tab “{tab}” no longer holds the rows of this run, so they cannot come back.",
    columnGone:
      "The column “{heading}” is gone, so the rows cannot come back under it. They are kept in the tab “{tab}”.",
  },
} as const;
