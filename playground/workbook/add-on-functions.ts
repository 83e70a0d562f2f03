/** What the add-on's code says about one of its functions, in the comment above it, which Sheets shows as help. */
export interface AddOnFunction {
  name: string;
  summary: string;
  params: { name: string; text: string; optional: boolean }[];
}

/**
 * Finds the functions that a built add-on offers to cells: `function NAME(…)` at the top level, right below a comment
 * with `@customfunction`. Names that end in an underscore are private, as in Sheets.
 */
export function addOnFunctions(code: string): AddOnFunction[] {
  const found: AddOnFunction[] = [];
  for (const [, comment = "", name = "", list = ""] of code.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:async\s+)?function\s+([A-Za-z][\w$]*)\s*\(([^)]*)\)/g,
  )) {
    if (!/@customfunction\b/.test(comment) || name.endsWith("_")) continue;
    const parts = comment.replace(/^[ \t]*\* ?/gm, "").split(/(?:^|\s)@(?=[a-zA-Z])/);
    const described = new Map(
      parts
        .slice(1)
        .map(paramOf)
        .filter((param) => param !== undefined),
    );
    const params = list
      .split(",")
      .map((param) => param.replace(/=[\s\S]*/, "").trim())
      .filter(Boolean)
      .map((param) => ({ name: param, ...(described.get(param) ?? { text: "", optional: false }) }));
    found.push({ name, summary: oneLine(parts[0] ?? ""), params });
  }
  return found;
}

/** Reads `param {type} [name] - text`; an optional parameter stands in brackets, or its text begins "Optional". */
function paramOf(tag: string): [string, { text: string; optional: boolean }] | undefined {
  const found = /^param\s+(?:\{[^}]*\}\s*)?(\[)?([\w$]+)[^\]\s]*\]?\s*(?:-\s*)?([\s\S]*)$/.exec(tag);
  if (!found) return undefined;
  const [, bracket, name = "", rest = ""] = found;
  const text = oneLine(rest);
  return [name, { text, optional: bracket !== undefined || /^\(?optional\b/i.test(text) }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
