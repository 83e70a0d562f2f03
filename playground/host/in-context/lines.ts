/** What was thrown, as Apps Script words it, and the line of the bundle that threw it (0 when unknown). */
export function lines(thrown: unknown): { text: string; message: string; line: number } {
  if (typeof thrown !== "object" || thrown === null)
    return { text: String(thrown), message: String(thrown), line: 0 };
  const { message, stack } = thrown as { message?: unknown; stack?: unknown };
  const at = /[\w.-]+\.(?:js|gs):(\d+)/.exec(String(stack ?? "").replace(String(message ?? ""), ""));
  return { text: String(thrown), message: String(message ?? thrown), line: at ? Number(at[1]) : 0 };
}
