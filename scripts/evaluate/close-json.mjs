const CUT = /…\[truncated \d+\]$/;

/** Whether a recorded body is only the beginning of what was received. */
export const isCut = (body) => CUT.test(body);

/** JSON text that was cut short, closed where it was cut: without the number that may be half there. */
export function closeJson(body) {
  const text = body.replace(CUT, "");
  const open = [];
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inText && character === "\\") at++;
    else if (character === '"') inText = !inText;
    else if (!inText && "[{".includes(character)) open.push(character === "[" ? "]" : "}");
    else if (!inText && "]}".includes(character)) open.pop();
  }
  const whole = inText ? `${text}"` : text.replace(/,?[-+.\deE]*$/, "");
  return whole + open.reverse().join("");
}
