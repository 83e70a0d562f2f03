import type { Trigger as TriggerRecord } from "../deployment.ts";
import { type EnumValue, enumValue } from "../enums.ts";
import { NotEmulated, ServiceException } from "../exception.ts";
import type { Execution } from "../execution.ts";
import { type Members, Remote } from "../remote.ts";

const HOUR = 3_600_000;
const SCRIPT_ID = "emulated-script";

export class ScriptApp extends Remote {
  static readonly title = "ScriptApp";
  static readonly members: Members<ScriptApp, GoogleAppsScript.Script.ScriptApp> = {
    deleteTrigger: "r",
    getAuthorizationInfo: "e",
    getOAuthToken: "-",
    getProjectTriggers: "-",
    getScriptId: "-",
    newTrigger: "s",
  };
  static readonly enums = {
    AuthMode: ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"],
    AuthorizationStatus: ["REQUIRED", "NOT_REQUIRED"],
    EventType: ["CLOCK", "ON_OPEN", "ON_EDIT", "ON_FORM_SUBMIT", "ON_CHANGE"],
    TriggerSource: ["SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR"],
  };

  getScriptId(): string {
    return SCRIPT_ID;
  }
  /** A token of the acting person, for Google's own interfaces. */
  getOAuthToken(): string {
    return "emulated-token";
  }
  getAuthorizationInfo(_mode: EnumValue): AuthorizationInfo {
    return new AuthorizationInfo(this.execution);
  }
  newTrigger(handler: string): TriggerBuilder {
    return new TriggerBuilder(this.execution, handler);
  }
  getProjectTriggers(): Trigger[] {
    const { deployment, account } = this.execution;
    return deployment.triggers
      .filter(({ user }) => user === account.email)
      .map((record) => new Trigger(this.execution, record));
  }
  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof Trigger)) throw new ServiceException("Invalid argument: trigger");
    const { triggers } = this.execution.deployment;
    const index = triggers.findIndex(({ id }) => id === trigger.getUniqueId());
    if (index >= 0) triggers.splice(index, 1);
  }
}

export class AuthorizationInfo extends Remote {
  static readonly title = "ScriptApp.AuthorizationInfo";
  static readonly members: Members<AuthorizationInfo, GoogleAppsScript.Script.AuthorizationInfo> = {
    getAuthorizationStatus: "-",
    getAuthorizationUrl: "-",
  };

  getAuthorizationStatus(): EnumValue {
    return enumValue(`AuthorizationStatus.${this.execution.mode === "FULL" ? "NOT_REQUIRED" : "REQUIRED"}`);
  }
  getAuthorizationUrl(): string | null {
    return this.execution.mode === "FULL"
      ? null
      : `https://script.google.com/macros/d/${SCRIPT_ID}/authorize`;
  }
}

export class Trigger extends Remote {
  static readonly title = "ScriptApp.Trigger";
  static readonly members: Members<Trigger, GoogleAppsScript.Script.Trigger> = {
    getEventType: "-",
    getHandlerFunction: "-",
    getTriggerSource: "-",
    getUniqueId: "-",
  };

  constructor(
    execution: Execution,
    private readonly record: TriggerRecord,
  ) {
    super(execution);
  }

  getEventType(): EnumValue {
    return enumValue("EventType.CLOCK");
  }
  getTriggerSource(): EnumValue {
    return enumValue("TriggerSource.CLOCK");
  }
  getHandlerFunction(): string {
    return this.record.handler;
  }
  getUniqueId(): string {
    return this.record.id;
  }
}

export class TriggerBuilder extends Remote {
  static readonly title = "ScriptApp.TriggerBuilder";
  static readonly members: Members<TriggerBuilder, GoogleAppsScript.Script.TriggerBuilder> = {
    forSpreadsheet: "x",
    timeBased: "-",
  };

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  forSpreadsheet(_spreadsheet: unknown): never {
    throw new NotEmulated("TriggerBuilder.forSpreadsheet");
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.execution, this.handler);
  }
}

/** Clock triggers, with the rules for add-ons of docs/apps-script.md part 5: one of a type, at most once an hour. */
export class ClockTriggerBuilder extends Remote {
  static readonly title = "ScriptApp.ClockTriggerBuilder";
  static readonly members: Members<ClockTriggerBuilder, GoogleAppsScript.Script.ClockTriggerBuilder> = {
    after: "n",
    create: "-",
    everyDays: "n",
    everyHours: "n",
    everyMinutes: "n",
  };
  #due: number | undefined;
  #everyHours: number | undefined;

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  after(ms: number): this {
    const { deployment, now } = this.execution;
    const soonest = this.#addon && !deployment.unknowns.triggersWithinTheHour ? HOUR : 0;
    this.#due = now + Math.max(ms, soonest);
    return this;
  }
  everyMinutes(minutes: number): this {
    if (![1, 5, 10, 15, 30].includes(minutes))
      throw new ServiceException(
        "The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
      );
    if (this.#addon)
      throw new ServiceException(
        "The add-on attempted an action that is not permitted: a time-driven trigger more often than once an hour.",
      );
    return this.#every(minutes / 60);
  }
  everyHours(hours: number): this {
    return this.#every(hours);
  }
  everyDays(days: number): this {
    return this.#every(24 * days);
  }

  create(): Trigger {
    const { deployment, account } = this.execution;
    if (this.#due === undefined) throw new ServiceException("The trigger has no time.");
    const own = deployment.triggers.filter(({ user }) => user === account.email);
    if (this.#addon && own.length > 0)
      throw new ServiceException(
        "This add-on has created too many time-based triggers in this document for this Google user account.",
      );
    if (own.length >= 20) throw new ServiceException("This script has too many triggers.");
    const record: TriggerRecord = {
      id: String(deployment.nextTrigger++),
      handler: this.handler,
      type: "CLOCK",
      user: account.email,
      due: this.#due,
      ...(this.#everyHours === undefined ? {} : { everyHours: this.#everyHours }),
    };
    deployment.triggers.push(record);
    return new Trigger(this.execution, record);
  }

  get #addon(): boolean {
    return this.execution.deployment.options.addon !== false;
  }
  #every(hours: number): this {
    this.#everyHours = hours;
    this.#due = this.execution.now + hours * HOUR;
    return this;
  }
}
