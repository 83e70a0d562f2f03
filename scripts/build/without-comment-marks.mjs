import { tokenizer } from "acorn";

/**
 * A script, of ASCII characters alone, in which `//` and `/*` stand nowhere. HtmlService takes comments out of the scripts of a page with a lexer
 * that does not know template literals, and by other reports not even strings, so it would cut a script at the first
 * address (enuchi/React-Google-Apps-Script#157). Strings and regular expressions are spelled otherwise and mean the same.
 * @throws Error when the script holds a template literal or a comment, which esbuild can leave out.
 */
export function withoutCommentMarks(script) {
  const kept = [];
  let at = 0;
  const refuse = (what, where) => {
    throw new Error(`The page's script holds ${what}: ${script.slice(where, where + 60)}`);
  };
  const tokens = tokenizer(script, {
    ecmaVersion: 2020,
    onComment: (_block, _text, start) => refuse("a comment", start),
  });
  for (const { type, start, end } of tokens) {
    if (type.label === "`" || type.label === "template") refuse("a template literal", start);
    const respell = { string: respelledString, regexp: respelledPattern }[type.label];
    if (respell === undefined) continue;
    kept.push(script.slice(at, start), respell(script.slice(start, end)));
    at = end;
  }
  const result = kept.join("") + script.slice(at);
  const mark = /\/[/*]|[^\0-\x7f]/.exec(result);
  if (mark !== null) refuse(`"${mark[0]}" that could not be spelled otherwise`, mark.index);
  return result;
}

/** A slash or star may be escaped in a string; after an escaping backslash the slash is its own already. */
const respelledString = (text) => ascii(text.replace(/\/(?=[/*])/g, "/\\"), false);

/** An escaped slash outside a class becomes a class; in a class, a star or slash after a slash is escaped. */
function respelledPattern(text) {
  const close = text.lastIndexOf("/");
  const unicode = text.slice(close).includes("u");
  let inClass = false;
  let result = "/";
  const chars = [...text.slice(1, close)];
  for (let i = 0; i < chars.length; i += 1) {
    const char = chars[i];
    const escaped = char === "\\" ? char + chars[++i] : "";
    if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    if (escaped === "\\/" && !inClass) result += "[\\/]";
    else if (inClass && (char === "*" || char === "/") && result.endsWith("/")) result += `\\${char}`;
    else result += ascii(escaped || char, unicode);
  }
  return result + text.slice(close);
}

/** What esbuild leaves as it is in regular expressions, whatever charset it is told. */
const ascii = (chars, unicode) =>
  chars.replace(/\\?([^\0-\x7f])/gu, (_all, char) =>
    unicode
      ? `\\u{${char.codePointAt(0).toString(16)}}`
      : [...Array(char.length).keys()]
          .map((i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`)
          .join(""),
  );
