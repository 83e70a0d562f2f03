import type { ArgsOf, Said } from "../messages/pattern.ts";

/** What a rule can say of a cell, by name, in English: patterns, as all messages are. */
export type Remarks = Readonly<Record<string, string>>;

type Given<Pattern extends string> = keyof ArgsOf<Pattern> extends never ? [] : [args: ArgsOf<Pattern>];

/**
 * Says the remarks of a rule by their codes, such as `remarks.trim.removed`, for whoever shows them to put into words:
 * to clean a cell puts together no sentence. What takes no arguments is one object, however many cells it is said of.
 */
export function remarksOf<All extends Remarks>(rule: string) {
  const known: Record<string, Said> = {};
  return <Name extends keyof All & string>(name: Name, ...[args]: Given<All[Name]>): Said => {
    known[name] ??= { code: `remarks.${rule}.${name}`, args: {} };
    const plain = known[name];
    return args === undefined ? plain : { code: plain.code, args: args as Said["args"] };
  };
}
