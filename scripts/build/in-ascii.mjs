/** JSON with every other character as an escape, and no `<` that could be taken for an element or a scriptlet. */
export const inAscii = (json) =>
  json.replace(/[^ -;=-~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
