/**
 * Messages are ICU patterns: `{name}`, `{count, number}`, `{count, plural, one {# row} other {# rows}}`,
 * `{what, select, audio {the recording} other {the file}}`. Here: which arguments a pattern takes, told from its text.
 */

/** Something said by its code, for whoever shows it to put into words. */
export interface Said {
  readonly code: string;
  readonly args: Args;
}

/** What can be put into a message. What is itself said is put into the same language; a list is joined by commas. */
export type Arg = string | number | boolean | Typed | Said | readonly (string | Said)[];

/** A piece of what somebody typed: it may be the text of a cell, and is kept out of logs. */
export interface Typed {
  readonly typed: string;
}

export type Args = Readonly<Record<string, Arg>>;

type Letter<Text extends string> = Lowercase<Text> extends Uppercase<Text> ? never : Text;

/** What stands before a branch's text; no argument can follow these words. */
type Key = "zero" | "one" | "two" | "few" | "many" | "other" | "true" | "=0" | "=1";

/** A name begins with a small letter and has neither spaces nor marks: what else stands in braces is a branch's text. */
type Named<Text extends string> = Text extends `${infer First}${string}`
  ? Letter<First> extends never
    ? never
    : First extends Lowercase<First>
      ? Text extends `${string}${" " | "#" | "." | "’" | "…" | ":" | "<" | "-"}${string}`
        ? never
        : Text
      : never
  : never;

/** The kinds of argument that are counted or measured. */
type Measured = "number" | "plural" | "money" | "dollars" | "duration";

/** The kinds of argument that are several. */
type Listed = "list" | "all" | "either" | "sentences" | "quoted" | "quotedAnd";

type ArgOf<Kind extends string> = Kind extends Measured
  ? number
  : Kind extends "select"
    ? string | boolean
    : Kind extends Listed
      ? readonly (string | Said)[]
      : Arg;

/** What stands behind each opening brace, up to the next brace. */
type Pieces<Pattern extends string> = Pattern extends `${infer Text}{${infer Rest}`
  ? Rest extends `${infer Piece}}${string}`
    ?
        | (Text extends `${string}${Key} ` ? never : Piece extends `${infer Name}{${string}` ? Name : Piece)
        | Pieces<Rest>
    : never
  : never;

type Taken<Piece extends string> = Piece extends `${infer Name}, ${infer Kind},${string}`
  ? [Named<Name>, Kind]
  : Piece extends `${infer Name}, ${infer Kind}`
    ? [Named<Name>, Kind]
    : [Named<Piece>, ""];

type Pairs<Pattern extends string> =
  Pieces<Pattern> extends infer Piece ? (Piece extends string ? Taken<Piece> : never) : never;

/** The names of a pattern's arguments. */
export type Names<Pattern extends string> = Exclude<Pairs<Pattern>[0], never>;

/** The arguments that a pattern takes, each with the type that all its places allow. */
export type ArgsOf<Pattern extends string> = {
  readonly [Name in Names<Pattern>]: ArgFor<Extract<Pairs<Pattern>, [Name, string]>>;
};

/** A name may stand at several places: what the strictest of them takes. */
type ArgFor<Pair extends [string, string]> = Pair[1] extends infer Kinds
  ? Extract<Kinds, Measured> extends never
    ? Extract<Kinds, "select" | Listed> extends never
      ? Arg
      : ArgOf<Extract<Kinds, "select" | Listed>>
    : number
  : never;
