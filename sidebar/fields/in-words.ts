/** A name as people read it: "keep blanks" for `keepBlanks`; DMY and hms stay. */
export const inWords = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`);
