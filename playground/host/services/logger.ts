import { type Members, Remote } from "../remote.ts";

/** Where `Logger.log` and the console of a script write to: the execution's log. */
export class Logger extends Remote {
  static readonly title = "Logger";
  static readonly members: Members<Logger, GoogleAppsScript.Base.Logger> &
    Partial<Record<"INFO" | "WARNING" | "ERROR", string>> = {
    log: "x",
    clear: "-",
    getLog: "-",
    INFO: "s",
    WARNING: "s",
    ERROR: "s",
  };

  log(data: unknown): this {
    return this.#write("DEBUG", data);
  }
  INFO(text: unknown): this {
    return this.#write("INFO", text);
  }
  WARNING(text: unknown): this {
    return this.#write("WARNING", text);
  }
  ERROR(text: unknown): this {
    return this.#write("ERROR", text);
  }
  clear(): void {
    this.execution.log.lines.length = 0;
  }
  getLog(): string {
    return this.execution.log.lines.map(({ severity, text }) => `${severity}: ${text}`).join("\n");
  }
  #write(severity: string, data: unknown): this {
    this.execution.log.lines.push({
      severity,
      text: typeof data === "object" ? JSON.stringify(data) : String(data),
    });
    return this;
  }
}
