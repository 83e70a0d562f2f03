/** French sets spaces beside some marks, and no line may break there. Texts of other languages have none. */
export function unbroken<Text>(text: Text): Text;
export function unbroken(text: unknown): unknown {
  if (typeof text === "string") return text.replace(/ (?=[:;?!»])|(?<=«) /g, "\u00a0");
  if (typeof text === "function") return (...args: unknown[]) => unbroken(text(...args));
  return Object.fromEntries(Object.entries(text as object).map(([key, each]) => [key, unbroken(each)]));
}
