import { type EnumValue, enumValue } from "../../enums.ts";
import { ServiceException } from "../../exception.ts";
import type { Execution } from "../../execution.ts";
import type { MenuEntry, MenuShown, PageShown } from "../../options.ts";
import { type Members, Remote } from "../../remote.ts";
import { HtmlOutput } from "../html-service.ts";

const SIDEBAR_WIDTH = 300;

export class Ui extends Remote {
  static readonly title = "SpreadsheetApp.Ui";
  static readonly members: Members<Ui, GoogleAppsScript.Base.Ui> = {
    alert: "s se sse",
    createAddonMenu: "-",
    createMenu: "s",
    prompt: "s se sse",
    showModalDialog: "os",
    showModelessDialog: "os",
    showSidebar: "o",
  };
  static readonly enums = {
    Button: ["CLOSE", "OK", "CANCEL", "YES", "NO"],
    ButtonSet: ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"],
  };

  createAddonMenu(): Menu {
    return new Menu(this.execution, "", true);
  }
  createMenu(caption: string): Menu {
    return new Menu(this.execution, caption, false);
  }
  /** As a sidebar always is: 300 pixels wide, whatever the page asks for. */
  showSidebar(page: HtmlOutput): void {
    const shownPage = shown(page);
    this.#screen?.sidebar?.({ ...shownPage, width: SIDEBAR_WIDTH });
  }
  showModalDialog(page: HtmlOutput, title: string): void {
    const shownPage = shown(page);
    this.#screen?.dialog?.({ ...shownPage, title }, true);
  }
  showModelessDialog(page: HtmlOutput, title: string): void {
    const shownPage = shown(page);
    this.#screen?.dialog?.({ ...shownPage, title }, false);
  }
  async alert(...args: (string | EnumValue)[]): Promise<EnumValue> {
    const { title, text, buttons } = question(args);
    const pressed = await this.#screen?.alert?.(title, text, buttons);
    return enumValue(`Button.${pressed ?? (buttons.startsWith("YES") ? "YES" : "OK")}`);
  }
  async prompt(...args: (string | EnumValue)[]): Promise<PromptResponse> {
    const { title, text, buttons } = question(args);
    const answer = await this.#screen?.prompt?.(title, text, buttons);
    return new PromptResponse(this.execution, answer?.button ?? "CLOSE", answer?.text ?? "");
  }

  get #screen() {
    return this.execution.deployment.options.screen;
  }
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function question(args: (string | EnumValue)[]): { title: string; text: string; buttons: string } {
  const texts = args.filter((arg) => typeof arg === "string");
  const buttons = String(args[texts.length] ?? "OK");
  return { title: texts.length > 1 ? (texts[0] ?? "") : "", text: texts.at(-1) ?? "", buttons };
}

function shown(page: unknown): PageShown {
  if (!(page instanceof HtmlOutput)) throw new ServiceException("Invalid argument: userInterface");
  return {
    html: page.page,
    title: page.getTitle() ?? "",
    width: page.getWidth() ?? 600,
    height: page.getHeight() ?? 400,
  };
}

export class PromptResponse extends Remote {
  static readonly title = "SpreadsheetApp.PromptResponse";
  static readonly members: Members<PromptResponse, GoogleAppsScript.Base.PromptResponse> = {
    getResponseText: "-",
    getSelectedButton: "-",
  };

  constructor(
    execution: Execution,
    private readonly button: string,
    private readonly text: string,
  ) {
    super(execution);
  }

  getResponseText(): string {
    return this.text;
  }
  getSelectedButton(): EnumValue {
    return enumValue(`Button.${this.button}`);
  }
}

export class Menu extends Remote {
  static readonly title = "SpreadsheetApp.Menu";
  static readonly members: Members<Menu, GoogleAppsScript.Base.Menu> = {
    addItem: "ss",
    addSeparator: "-",
    addSubMenu: "r",
    addToUi: "-",
  };
  readonly #items: MenuEntry[] = [];

  constructor(
    execution: Execution,
    private readonly caption: string,
    private readonly addon: boolean,
  ) {
    super(execution);
  }

  addItem(caption: string, functionName: string): this {
    if (!caption || !functionName) throw new ServiceException("Invalid argument: caption");
    this.#items.push({ caption, functionName });
    return this;
  }
  addSeparator(): this {
    this.#items.push({ separator: true });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.#items.push({ submenu: menu.shown() });
    return this;
  }
  addToUi(): void {
    this.execution.deployment.options.screen?.menu?.(this.shown());
  }
  shown(): MenuShown {
    return { caption: this.caption, addon: this.addon, items: [...this.#items] };
  }
}
