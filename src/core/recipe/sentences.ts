import { englishOf } from "../messages/english.ts";
import type { ArgsOf, Said } from "../messages/pattern.ts";
import type { Token } from "./recipe.ts";

/** What runs of characters are called, after a count or "the last". */
const TOKENS: Readonly<Record<Token | "character", string>> = {
  character: "character",
  digits: "run of digits",
  digit: "digit",
  number: "number",
  decimal: "number with decimals",
  grouped: "number with marks inside",
  letters: "run of letters",
  word: "word",
  words: "run of words",
  wordOrNumber: "word or number",
  capitals: "word in capitals",
  capital: "capital letter",
  smallLetters: "run of small letters",
  capitalized: "capitalized word",
  chunk: "piece between spaces",
  spaces: "gap",
  marks: "punctuation",
  line: "line",
  camel: "part of a word",
  code: "code",
  email: "e-mail address",
  url: "web address",
};

/** Where something stands in a text. */
const places = {
  start: "its start",
  end: "its end",
  in: "its character {at, number}",
  reach: "{place}, or {edge, select, start {its start} other {its end}} where it is shorter",
  fromEnd: "{at, plural, one {# character} other {# characters}} before its end",
  edge: "{edge, select, start {the start} other {the end}} of {what}",
  beside:
    "{shift, plural, one {# character} other {# characters}} {side, select, after {on from} other {back from}} {what}",
  orElse: "{place}, or {edge, select, start {its start} other {its end}} where there is none",
  token: "{what} {nth, number}",
  lastToken: "the last {what}",
  tokenFromEnd: "{what} {nth, number} from the end",
  text: "“{text}” (time {nth, number})",
  firstText: "“{text}”",
  lastText: "the last “{text}”",
} as const;

/** What is done to a text, each as a phrase about the phrase before it. */
const takes = {
  column: "“{column}”",
  cut: "{of} from {from} to {to}",
  token: "{place} of {of}",
  all: "each {what} of {of}, joined by “{join}”",
  allTogether: "each {what} of {of}, without anything between",
  initials: "the first letters of the words of {of}",
  initialsJoined: "the first letters of the words of {of}, joined by “{join}”",
  case: "{of} in {case, select, upper {capital letters} lower {small letters} title {title case} sentence {sentence case} other {camel case}}",
  keep: "only {kind, select, digits {the digits} letters {the letters} lettersAndDigits {letters and digits} capitals {capital letters} other {characters that are no spaces}} of {of}",
  replace: "{of} with “{with}” for “{text}”",
  remove: "{of} without “{text}”",
  without: "{of} without what stands in “{column}”",
  nth: "the {what} of {of} that “{column}” counts to",
  letters: "{of} with other letters for its own ({some, list}, …)",
  address:
    "{part, select, host {the host} domain {the domain} site {the name of the site} ending {the ending} path {the path} other {the file}} of the web address in {of}",
  name: "{part, select, title {the title} first {the first name} middle {the middle name} last {the family name} other {the suffix}} of the name in {of}",
  squeeze: "{of} without idle spaces",
  readIn:
    "the number that {of} writes {notation, select, binary {in binary digits} octal {in octal digits} hexadecimal {in hexadecimal digits} roman {in Roman numerals} fraction {as a fraction} sixtieths {in sixtieths, as hours or degrees are} other {as the code of a character}}",
  writeIn:
    "{of} written {notation, select, binary {in binary digits} octal {in octal digits} hexadecimal {in hexadecimal digits} roman {in Roman numerals} fraction {as a fraction} sixtieths {in sixtieths} other {as the character of that code}}",
  leaveOut: "{of} without what stands from “{from}” to “{to}”",
  pad: "{of} filled up {side, select, start {at its start} other {at its end}} with “{with}” to {width, number} characters",
  group:
    "{of} with “{with}” between every {size, number} characters, counted from {side, select, start {its start} other {its end}}",
  date: "the date or time in {of} as {write}, its numbers read as {order}",
  dateLater:
    "the date or time in {of}, {minutes, plural, one {# minute} other {# minutes}} later, as {write}, its numbers read as {order}",
  dateOnGrid: "the time in {of}, {how, list}, as {write}, its numbers read as {order}",
  number: "the number in {of}, written {how, list}",
  text: "“{text}”",
} as const;

/** How a number is written. */
const numbers = {
  asIs: "plainly",
  times: "times {factor, number}",
  plus: "plus {more, number}",
  grid: "{way, select, down {rounded down} up {rounded up} other {rounded}} to steps of {step, number}",
  minutes:
    "{way, select, down {rounded down} up {rounded up} other {rounded}} to steps of {step, plural, one {# minute} other {# minutes}}",
  from: "counted from {from, number}",
  later: "{minutes, plural, one {# minute} other {# minutes}} later",
  decimals: "with {least, number} to {most, number} decimals",
  fixed: "with {most, plural, one {# decimal} other {# decimals}}",
  asRead: "with its own decimals",
  significant: "with {digits, number} significant digits",
  group: "with “{mark}” between thousands",
  mark: "with a decimal comma",
  width: "with at least {width, number} digits",
  bare: "without a zero before the decimal mark",
  rest: "what is left over beside whole times {whole, number}",
  exponent: "as one digit before the mark and a power of ten after “{exponent}”",
} as const;

/** What a row must be like. */
const guards = {
  blank: "“{column}” is blank",
  contains: "“{column}” contains “{text}”",
  startsWith: "“{column}” starts with “{text}”",
  endsWith: "“{column}” ends with “{text}”",
  equals: "“{column}” is “{text}”",
  has: "“{column}” has a {what}",
  startsLike: "“{column}” starts with a {what}",
  endsLike: "“{column}” ends with a {what}",
  wholly: "“{column}” is one {what}",
  shape: "“{column}” is built like “{shape}”",
  count: "“{column}” has {what} {atLeast, number} to {atMost, number} times",
  long: "“{column}” has {atLeast, number} to {atMost, number} characters",
  number: "“{column}” is a number",
  date: "“{column}” is a date or a time",
  not: "it is not so that {guard}",
  all: "{guards, all}",
  any: "{guards, either}",
} as const;

/** Where a text is taken apart, and what becomes of its pieces. */
const seams = {
  gap: "a gap",
  wideGap: "a wide gap",
  mark: "“{mark}”",
  currency: "the mark of a currency",
  meet: "the place between {before, select, letters {a letter} number {a number} start {its start} end {its end} other {an address or a date}} and {after, select, letters {a letter} number {a number} start {its start} end {its end} other {an address or a date}}",
  gapBetween:
    "the gap between {before, select, letters {a letter} number {a number} start {its start} end {its end} other {an address or a date}} and {after, select, letters {a letter} number {a number} start {its start} end {its end} other {an address or a date}}",
  gapAtMark: "a gap beside a mark",
  space: "each space",
  tab: "a tab",
  lineBreak: "a line break",
  hump: "a small letter before a capital one",
  piece: "piece {nth, number} into “{to}”",
  between: "what stands at cut {nth, number} into “{to}”",
} as const;

/** One sentence for each step. */
const steps = {
  write:
    "Writes into {to, quotedAnd} {cases, list}; where that cannot be done, {fails, select, keep {the cell stays} blank {it stays blank} other {the row is marked}}.",
  case: "{parts, all}",
  caseWhere: "{parts, all} where {guard}",
  caseElse: "{parts, all} in all other rows",
  column: "{parts, all} (for “{to}”)",
  nothing: "nothing",
  map: "Writes into “{to}” a value for {pairs, plural, one {# value} other {# values}} of “{column}”{alike, select, true {, whatever their capital letters and the spaces around them} other {}}: {ways, list}; {fails, select, keep {others stay} blank {others become blank} other {others are marked}}.",
  rule: "Cleans “{column}” with {rules}{fails, select, none {} keep {; a cell in which nothing is found stays} blank {; a cell in which nothing is found becomes blank} other {; where nothing is found, the row is marked}}.",
  join: "Joins {columns, quotedAnd} with “{with}” into “{to}”.",
  split:
    "Takes “{column}” apart {by, select, widths {into pieces of so many characters: {cuts, list}} smallValues {at {cuts, list}, within dates and addresses too} quoted {at {cuts, list}, but not within quotation marks} other {at {cuts, list}}}, and writes {pieces, all}, without the spaces around them; rows that are built otherwise are marked.",
  fillDown: "Fills blank cells of “{column}” with the value above.",
  keepRows: "Keeps only the rows where {guard}.",
  dropRows: "Leaves out the rows where {guard}.",
  cluster:
    "Writes the values of “{column}”{place, select, beside { into “{to}”} other {}}, those that are spelled alike in one way, as decided for {groups, plural, one {# group} other {# groups}}: {ways, list}.",
  way: "“{from}” → “{to}”",
  unlike: "“{to}” for all that is spelled like “{from}”",
  more: "{n, number} more",
  model:
    "Asks a model ({name}) about “{column}”{given, select, none {} other {, with {with, quotedAnd},}} and writes its answers into “{to}”.",
  waits:
    "Asks a model for “{to}” from “{column}”, as “{name}” says; no function has this name, so the step waits.",
} as const;

/** What something in a recipe has to be. */
const shapes = {
  text: "a text of {least, number} to {most, number} characters",
  whole: "a whole number from {least, number} to {most, number}",
  number: "a number",
  aboveZero: "a number above 0",
  count: "a count other than 0",
  bounds: "two numbers, the smaller first",
  word: "one of {words, list}",
  list: "a list of {least, number} to {most, number}",
  true: "true",
  object: "an object",
  version: "the number {version, number}",
  deep: "at most {most, number} conditions deep",
  condition: "a condition that is known",
  columns: "as many columns as there are headings",
  noArgument: "left out: the function takes no more",
  noAddress: "a text without an address: a recipe names no cells and no service",
  option:
    "an option of min, mark, multi, name, only and words: which model is asked, and where, is set by whoever runs a recipe",
} as const;

/** Why a recipe is not used. Each says what to do next. */
const refused = {
  newer:
    "This recipe was made by a newer version of Stet. Reload this page; if that does not help, ask whoever made it for one that this version can read.",
  noJson: "This is no recipe: it cannot be read as JSON. Choose a file that Stet has saved.",
  tooLong:
    "This recipe is too long to be read: {length, number} characters of at most {most, number}. Save it with fewer values or steps.",
  tooMuch:
    "The recipe makes more text than a sheet can take: over {most, number} characters. Use it on fewer rows, or look at what its steps add.",
  tooManyChanges:
    "Together these changes are {steps, plural, one {# step} other {# steps}} over {columns, plural, one {# column} other {# columns}}, and a recipe has at most {most, number} of either: take fewer of them.",
  wrong:
    "The recipe cannot be used: {where} is not {what}. Save it anew from the steps you see, or ask whoever made it.",
  unknownKey:
    "The recipe cannot be used: {where} has “{key}”, which no step knows. Save it anew from the steps you see, or ask whoever made it.",
  noColumn: "The recipe cannot be used: {where} names a column that no step before it makes.",
} as const;

/** Why a step is not changed, put in, moved or taken out. The recipe is then as it was. */
const edits = {
  none: "A recipe needs a step: put another in before you take out the last one.",
  later:
    "Step {step, number} would come before step {maker, number}, which makes “{column}” for it. Leave it behind that step.",
  gone: "Step {step, number} needs “{column}”, which would no longer be made. Take that step out first.",
  changesInput:
    "Step {step, number} would change “{column}” itself, from which another column is made here. Let it clean the new column, after the step that makes it.",
  severalInputs:
    "Step {step, number} would change “{column}” as well, and a recipe changes one column of a sheet in its place.",
  rowsFirst: "Step {step, number} takes out rows or fills cells, which has to come before all other steps.",
  otherColumn: "This screen writes one column, “{column}” or a new one, and these steps would write another.",
  tooMany:
    "A recipe has at most {most, plural, one {# step} other {# steps}}: take one out before you put another in.",
  typed:
    "This step cannot be kept so: a heading must not be blank, and all settings of its rules together have at most {most, plural, one {# character} other {# characters}}.",
  noMark:
    "A column is cut at a mark or a space, not at letters, digits, signs of currencies or a doubled mark such as --. Type what stands between the pieces, such as a comma.",
  noText: "Type the text that is looked for in the rows.",
  joinOnce: "A column is joined to others, not to itself. Choose each once.",
  onePair: "Give at least one value with what it becomes, and each value once.",
  otherHeading: "Type a heading that no other column of the recipe has.",
  severalColumns: "This makes several columns out of one, which a step of a recipe cannot.",
} as const;

export const RECIPES = {
  tokens: TOKENS,
  places,
  takes,
  numbers,
  guards,
  seams,
  steps,
  shapes,
  refused,
  edits,
};

type Groups = typeof RECIPES;
type Code = { [Group in keyof Groups]: `${Group}.${keyof Groups[Group] & string}` }[keyof Groups];
type PatternOf<Of extends Code> = Of extends `${infer Group extends keyof Groups}.${infer Name}`
  ? Name extends keyof Groups[Group]
    ? Groups[Group][Name] & string
    : never
  : never;
type Given<Of extends Code> = keyof ArgsOf<PatternOf<Of>> extends never ? [] : [args: ArgsOf<PatternOf<Of>>];

/** A message about a recipe by its code, with what it speaks of. */
export const saidOf = <Of extends Code>(code: Of, ...[args]: Given<Of>): Said => ({
  code,
  args: (args as Said["args"] | undefined) ?? {},
});

/** What is said about a recipe, in English. */
export const recipeInEnglish = (says: Said): string => englishOf(says, RECIPES);

/** A recipe that is not used, with the reason as a sentence. */
export class RecipeRefused extends Error {
  override name = "RecipeRefused" as const;

  constructor(readonly says: Said) {
    super(recipeInEnglish(says));
  }
}
