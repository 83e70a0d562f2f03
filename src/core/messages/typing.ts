/** What is wrong with what people type into a formula or a form, and with files that it names. */
export const TYPING = {
  arguments: {
    writeQuestion: "Write a question.",
    oneQuestion: "Write the question as one text.",
    questionEach: "Give one question, or one for each text.",
    onePrompt: "Write what to do as one text.",
    words: '"words" is a number from 1 to 2000.',
    whichColumns: "Say in the prompt which columns to use, by their headings: '{{Heading}}'.",
    noHeading: 'There is no column headed "{heading}". Include the row of headings in the range.',
    otherShape: "Compare with one text, or with a range of the same shape as the first.",
    wordsBetween: "The number of words is one number from {least, number} to {most, number}.",
    whichLanguage: 'Say which language to translate into, such as "en".',
    noLanguage:
      '"{name}" is not a language Stet knows. Write its name or its code, such as "German" or "de".',
    modelNotLanguage: "{model} does not know {language}. Choose another model.",
    noLabels: "Say which labels {model} may choose from: it has none of its own.",
    twoLabels:
      'Give at least two labels to choose from, such as "politics, sport, crime", or a range of them.',
    allDescription:
      'Everything after "{name}:" was read as its description. Separate labels by semicolons: "{example}; …".',
    noOption: '"{word}" is not an option here. There are: {known}.',
    share: '"{name}" takes a number between 0 and 1, such as "{name}: 0.6".',
    noScores: '{model} gives no scores, so there is nothing to compare "min" with. Leave it out.',
    deviceChosen:
      "The options name a model, and this device was chosen to answer. Take the model out of the options, or choose Hugging Face.",
    deviceInSidebar: "A model on this device runs from the sidebar only: choose “This device” there.",
    needsModel:
      'This needs a model for {task}, and {where} follows instructions in words. Choose another, such as "model: {model}".',
    needsModelAndEndpoint:
      'This needs a model for {task}, and {where} follows instructions in words. Choose another, such as "model: {model}", and an endpoint of its own.',
    noRows: "The table has headings but no rows below them.",
    tooManyCells:
      "The table has {cells, number} cells; a model can look at {most, number}. Give fewer columns or rows, for instance with FILTER.",
    optionsAreText: 'Options are one text, such as "{example}". Put them in quotes.',
    rulesAreText: 'Name the rules in one text, such as "trim, date:iso".',
    oneLanguage: "Give one language, not a range.",
    setUpEndpoint: "the endpoint that is set up",
    examplesTwoColumns: "Give examples as two columns: texts, and beside each its label.",
    examplesTooFew:
      "Of the examples {n, number} can be learned from; at least {least, number} are needed, with two different labels. Rows with a label that is not to choose from: {foreign, number}. Rows that contradict each other: {contradicting, number}.",
    examplesTeachLittle:
      "These {rows, number} examples teach too little: in rows not seen before {right, number, percent} would be right, and {commonest, number, percent} with the commonest label everywhere. Give more examples, or none to ask a model.",
    examplesNoModel: 'Examples need no model. Leave "{name}" out, or add "meaning".',
    methodIsText: 'Name one method, such as "fingerprint". Put it in quotes.',
    methodInSidebar:
      "Values of one meaning are for a person to merge. Choose “Meaning” under “Group spellings” in the sidebar.",
    noMethod: "There is no method called {name}. There are: {known}.",
    blankList: "The list is blank. Give the range with its entries.",
    precisionOrMin: '"precision" and "min" both say when to answer. Keep one of them.',
  },
  examples: {
    otherWidth:
      "The values have {width, plural, one {# column} other {# columns}} and the examples {given, number}. Give the same columns of both.",
    otherHeight:
      "There are {read, plural, one {# example} other {# examples}} and {written, plural, one {# result} other {# results}}. Give both as ranges of the same rows.",
    tooWide:
      "A formula learns at most {most, plural, one {# column} other {# columns}}. Use a formula for each few.",
    tooFew:
      "{n, plural, =0 {There is no example} one {There is # example} other {There are # examples}} with a result, and {least, number} are needed: fewer can be read in too many ways. Give rows that are built differently.",
    contradict:
      "Examples {first, number} and {second, number} read the same and have different results. Correct one of them.",
    noRule:
      "No rule was found that gives every example its result: {n, number} of {all, number} come out differently, the first of them example {row, number}. Correct them, or leave out what follows no rule.",
    needWorld:
      "What you want does not stand in these rows, so it cannot be learned from them. Add columns that hold it, or ask a model, for instance with HF_GENERATE.",
    tooMuch:
      "These texts can be taken apart in more ways than a formula has time for. Give shorter examples, or fewer columns.",
    notAmong:
      "This value is not among the examples, and they show no rule for others. Add it to them, or ask a model, for instance with HF_GENERATE.",
  },
  savedRecipe: {
    near: "Of the saved recipes, did you mean {names, either}?",
    notUnderstood:
      'It is not sure what these words mean. Name rules, such as "trim, date:iso", or a recipe that is saved in this file; or name a model in the last argument, such as "model: openai/gpt-oss-20b", and it writes a recipe, once.',
    noneWritten:
      "Twice the model wrote no recipe that works on these cells, so nothing was done. Say it in other words, name another model, or give examples with HF_FILL.",
    refused: "Saved recipe {name}: {why}",
    columns:
      "The saved recipe {name} reads {needs, plural, one {# column} other {# columns}}, and the range has {given, number}. Give it the columns that it reads, in its order.",
    rows: "The saved recipe {name} takes out rows or fills cells from others, so it cannot run in a formula. Run it from the sidebar.",
    oneColumn:
      "A recipe here changes the first column in its place, by rule and map, or adds a single column, by write.",
    several:
      "The saved recipe {name} changes one column and adds others, so it cannot run in a formula. Run it from the sidebar.",
    model: "The saved recipe {name} asks a model, so it cannot run in a formula. Run it from the sidebar.",
    rule: "The saved recipe {name} names a rule that there is not, or a setting that it does not take. Save it anew from the sidebar.",
    nothing: "The saved recipe {name} has no step. Save one that does something.",
  },
  wrongRule: {
    noKind: "There is nothing called {kind} to find.",
    none: "There is no rule called {name}.",
    notAmong: "The rule {rule} cannot have {name}={value}. It may be {choices}.",
    noSettings: "The rule {rule} takes no setting; leave out “{word}”.",
    noSetting: "There is no {rule} setting {word}.",
    didYouMean: "Did you mean {names, either}?",
    useOneOf: "Use one of: {names, list}.",
    noCountry: '"{word}" is not a country with phone numbers. Use two letters, such as phone:US.',
    cannotBe: "The rule {rule} cannot have {name}={value}. {summary}",
  },
  cell: {
    notText: "This needs a text, and the cell holds something else.",
    noContext: "There is no text to look for the answer in.",
    noText: "There is no text in the cell.",
    noAddress: "There is no address of a file in the cell.",
    noQuestion: "There is no question.",
    tooManyValues:
      "{values, number} different values are more than a formula has time for. Give it a part of them.",
    tooManyToMatch:
      "{values, number} values and {entries, number} entries are more than a formula has time for. Give it a part of the values.",
  },
  files: {
    none: "There is no file at this address ({status}). Check the link.",
    closed: "The server does not give this file to everyone ({status}). Share it publicly.",
    serverError: "The server of the file answered with an error ({status}). Try again later.",
    empty: "The file is empty: it has zero bytes.",
    private: "The file in Drive is private. Share it with anyone who has the link.",
    webPage:
      "This address leads to a web page, not to a {wanted}. Open it, and copy the address of the {wanted} itself.",
    unknownKind: "The file is no {wanted} of a kind Stet knows.",
    otherKind: "The file is a {kind}; this needs a {wanted}.",
    tooLarge:
      "The {wanted} has {megabytes, number} MB; at most {most, number} MB can be sent. Make it smaller.",
    tooLong:
      "The recording lasts about {minutes, number} minutes; at most {most, number} can be asked for at once. Cut it into parts.",
    writtenOut:
      "Put the file on the web and give its https address; a file written out as data: is too large for a cell.",
    http: "The address begins with http. Files are fetched by https only.",
    noAddress: "This is no https address of a file. Paste one, or the sharing link of a file in Drive.",
    folder: "This is the link of a folder. Share the file itself and paste its link.",
    overGoogle: "The file is larger than 50 MB, which is more than Google fetches. Make it smaller.",
    overDevice: "The file is larger than 20 MB, the most that this device can be given. Make it smaller.",
    notFetched: "The file could not be fetched: its server does not answer. Check the address.",
    build: "This build of the add-on may not fetch files from there. See docs/deploying.md.",
    noDrive: "This build of the add-on may not save to Drive. See docs/deploying.md.",
    driveRefused: "Drive did not take the file. Check that there is room in your Drive, then try again.",
    picture: "picture",
    recording: "recording",
    pictureOf: "{name} picture",
    recordingOf: "{name} recording",
    fileOf: "{name} file",
    zipOrOffice: "ZIP or Office file",
    onlyHttps: "This is no https address of a file. Files are fetched by https only.",
    holdsPassword:
      "The address holds a name or a password. Share the file so that everybody with its address can open it.",
    privateNetwork:
      "The address leads into a private network. Put the file on the web and give its address there.",
    sentAround:
      "The server of the file sends from one address to the next without end. Give the address of the file itself.",
  },
} as const;
