import { ServiceException } from "../exception.ts";
import type { Execution } from "../execution.ts";
import { type Members, Remote } from "../remote.ts";

/** Locks that cells may take within a minute (docs/apps-script.md part 3: refused at about a hundred calls). */
const CELL_LOCKS_A_MINUTE = 100;

export class LockService extends Remote {
  static readonly title = "LockService";
  static readonly members: Members<LockService, GoogleAppsScript.Lock.LockService> = {
    getDocumentLock: "-",
    getScriptLock: "-",
    getUserLock: "-",
  };

  getDocumentLock(): Lock {
    return new Lock(this.execution, "document");
  }
  getScriptLock(): Lock {
    return new Lock(this.execution, "script");
  }
  getUserLock(): Lock {
    return new Lock(this.execution, `user ${this.execution.account.email}`);
  }
}

export class Lock extends Remote {
  static readonly title = "LockService.Lock";
  static readonly members: Members<Lock, GoogleAppsScript.Lock.Lock> = {
    hasLock: "-",
    releaseLock: "-",
    tryLock: "n",
    waitLock: "n",
  };

  constructor(
    execution: Execution,
    private readonly scope: string,
  ) {
    super(execution);
  }

  hasLock(): boolean {
    return this.execution.deployment.locks.holds(this.scope, this.execution.id);
  }
  releaseLock(): void {
    this.execution.deployment.locks.release(this.scope, this.execution.id);
  }
  tryLock(ms: number): Promise<boolean> {
    this.#slowDownInCells();
    return this.execution.deployment.locks.acquire(this.scope, this.execution, ms);
  }
  async waitLock(ms: number): Promise<void> {
    if (!(await this.tryLock(ms)))
      throw new ServiceException("Lock timeout: another process was holding the lock for too long.");
  }

  #slowDownInCells(): void {
    const { deployment, mode, now } = this.execution;
    if (mode !== "CUSTOM_FUNCTION") return;
    const recent = deployment.cellLocks.filter((at) => now - at < 60_000);
    deployment.cellLocks = [...recent, now];
    if (recent.length >= CELL_LOCKS_A_MINUTE)
      throw new ServiceException(
        "Service invoked too many times in a short time: lockBean rateMax. Try Utilities.sleep(1000) between calls.",
      );
  }
}
