/** The console of Apps Script: `log`, `info`, `warn`, `error`, `time` and `timeEnd`, and no `table`. */
export function makeConsole(write: (severity: string, text: string) => void): object {
  const started: Record<string, number> = Object.create(null);
  const line =
    (severity: string) =>
    (...args: unknown[]) =>
      write(severity, args.map(show).join(" "));
  return {
    log: line("DEBUG"),
    info: line("INFO"),
    warn: line("WARNING"),
    error: line("ERROR"),
    time: (label = "default") => {
      started[label] = Date.now();
    },
    timeEnd: (label = "default") =>
      write("DEBUG", `${label}: ${Date.now() - (started[label] ?? Date.now())}ms`),
  };
}

function show(value: unknown): string {
  if (typeof value !== "object" || value === null || value instanceof Error) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
