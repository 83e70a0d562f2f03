import { ServiceException } from "../exception.ts";
import type { Execution } from "../execution.ts";
import { type Members, Remote } from "../remote.ts";

export class PropertiesService extends Remote {
  static readonly title = "PropertiesService";
  static readonly members: Members<PropertiesService, GoogleAppsScript.Properties.PropertiesService> = {
    getDocumentProperties: "-",
    getScriptProperties: "-",
    getUserProperties: "-",
  };

  getDocumentProperties(): Properties {
    return new Properties(this.execution, "document");
  }
  getScriptProperties(): Properties {
    return new Properties(this.execution, "script");
  }
  /** In a cell this is the store of the spreadsheet's owner (docs/apps-script.md part 3). */
  getUserProperties(): Properties {
    return new Properties(this.execution, `user ${this.execution.account.email}`);
  }
}

export class Properties extends Remote {
  static readonly title = "PropertiesService.Properties";
  static readonly members: Members<Properties, GoogleAppsScript.Properties.Properties> = {
    deleteAllProperties: "-",
    deleteProperty: "s",
    getKeys: "-",
    getProperties: "-",
    getProperty: "s",
    setProperties: "o ob",
    setProperty: "ss",
  };

  constructor(
    execution: Execution,
    private readonly scope: string,
  ) {
    super(execution);
  }

  getProperty(key: string): string | null {
    return this.#use().get(key);
  }
  getProperties(): Record<string, string> {
    return this.#use().all();
  }
  getKeys(): string[] {
    return Object.keys(this.#use().all());
  }
  setProperty(key: string, value: string | null): this {
    this.#change("setProperty").set(key, String(value));
    return this;
  }
  setProperties(values: Record<string, unknown>, deleteAllOthers = false): this {
    const store = this.#change("setProperties", Object.keys(values).length);
    if (deleteAllOthers) store.clear();
    for (const [key, value] of Object.entries(values)) store.set(key, String(value));
    return this;
  }
  deleteProperty(key: string): this {
    this.#change("deleteProperty").delete(key);
    return this;
  }
  deleteAllProperties(): this {
    this.#change("deleteAllProperties").clear();
    return this;
  }

  #use(calls = 1) {
    const { deployment, account } = this.execution;
    deployment.quotas.use("properties", account, calls);
    return deployment.properties(this.scope);
  }

  /** An editor's formula cannot change the owner's store. */
  #change(method: string, calls = 1) {
    const { mode, actor, account } = this.execution;
    if (mode === "CUSTOM_FUNCTION" && this.scope.startsWith("user ") && actor.email !== account.email)
      throw new ServiceException(`You do not have permission to call ${method}`);
    return this.#use(calls);
  }
}
