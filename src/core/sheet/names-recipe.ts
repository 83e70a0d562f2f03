const TEXT = /"((?:[^"]|"")*)"/g;

/** Whether a formula cleans by a recipe that it names in quotes; one that takes the name from a cell does not show it. */
export const namesRecipe = (formula: string, name: string): boolean =>
  /\bHF_CLEAN\s*\(/i.test(formula) &&
  [...formula.matchAll(TEXT)].some(([, text = ""]) => plain(text.replace(/""/g, '"')) === plain(name));

const plain = (name: string): string => name.trim().toLowerCase();
