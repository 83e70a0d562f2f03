import { createHash } from "node:crypto";
import type { Execution } from "../execution.ts";
import { type Members, Remote } from "../remote.ts";

const MONTH = 30 * 24 * 60 * 60 * 1000;

export class Session extends Remote {
  static readonly title = "Session";
  static readonly members: Members<Session, GoogleAppsScript.Base.Session> = {
    getActiveUser: "-",
    getActiveUserLocale: "-",
    getEffectiveUser: "-",
    getScriptTimeZone: "-",
    getTemporaryActiveUserKey: "-",
  };

  getActiveUser(): User {
    return new User(this.execution);
  }
  getEffectiveUser(): User {
    return new User(this.execution);
  }
  /** The language of the person's account, without the country: `en`. */
  getActiveUserLocale(): string {
    return this.execution.actor.locale.split(/[_-]/)[0] ?? "en";
  }
  getScriptTimeZone(): string {
    return this.execution.deployment.project.manifest.timeZone ?? "Etc/GMT";
  }
  /** Changes every 30 days. */
  getTemporaryActiveUserKey(): string {
    const { actor, now } = this.execution;
    return createHash("sha256")
      .update(`${actor.email} ${Math.floor(now / MONTH)}`)
      .digest("base64")
      .slice(0, 32);
  }
}

export class User extends Remote {
  static readonly title = "Session.User";
  static readonly members: Members<User, GoogleAppsScript.Base.User> = { getEmail: "-" };

  constructor(
    execution: Execution,
    private readonly email = execution.actor.email,
  ) {
    super(execution);
  }

  /** Blank wherever nobody has authorised the script: in cells and simple triggers. */
  getEmail(): string {
    return this.execution.mode === "FULL" ? this.email : "";
  }
}
