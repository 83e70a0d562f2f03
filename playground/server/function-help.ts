import type { FunctionHelp } from "./wire.ts";

const STUB = /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?)\*\/\s*function\s+(\w+)\s*\(/g;
const PARAM = /^@param\s+(?:\{[^}]*\}\s*)?(\[?\w+\]?)\s*(.*)$/;

/**
 * What Sheets shows about the add-on's functions: read, as Sheets does, from the comments of the built code.
 * A parameter is optional when its name stands in brackets or its text says so.
 */
export function functionHelp(code: string): FunctionHelp[] {
  return [...code.matchAll(STUB)].map(([, comment = "", name = ""]) => {
    const lines = comment.split("\n").map((line) => line.replace(/^\s*\*?\s?/, "").trim());
    const firstTag = lines.findIndex((line) => line.startsWith("@"));
    const description = lines.slice(0, firstTag).join(" ").replace(/\s+/g, " ").trim();
    return { name, description, parameters: lines.flatMap((line) => parameterOf(line)) };
  });
}

function parameterOf(line: string): FunctionHelp["parameters"] {
  const [, written, text = ""] = PARAM.exec(line) ?? [];
  if (!written) return [];
  const name = written.replace(/[[\]]/g, "");
  const optional = written.startsWith("[") || /^optional\b/i.test(text);
  return [{ name, description: text, example: name === "values" ? "A2:A" : `"${name}"`, optional }];
}
