import type { EnumValue } from "../enums.ts";
import { NotEmulated, ServiceException } from "../exception.ts";
import type { Execution } from "../execution.ts";
import { type Members, Remote } from "../remote.ts";
import { Blob, toBytes } from "./blob.ts";

export class HtmlService extends Remote {
  static readonly title = "HtmlService";
  static readonly members: Members<HtmlService, GoogleAppsScript.HTML.HtmlService> = {
    createHtmlOutput: "- s o",
    createHtmlOutputFromFile: "s",
    createTemplate: "s",
    createTemplateFromFile: "s",
  };
  static readonly enums = {
    SandboxMode: ["EMULATED", "IFRAME", "NATIVE"],
    XFrameOptionsMode: ["ALLOWALL", "DEFAULT"],
  };

  createHtmlOutput(html: unknown = ""): HtmlOutput {
    return new HtmlOutput(this.execution, html instanceof Blob ? html.getDataAsString() : String(html));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.execution, this.#file(name), true);
  }
  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(this.execution, html);
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.execution, this.#file(name));
  }
  #file(name: string): string {
    const html = this.execution.deployment.project.html.get(name.replace(/\.html$/, ""));
    if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return html;
  }
}

export class HtmlOutput extends Remote {
  static readonly title = "HtmlService.HtmlOutput";
  static readonly members: Members<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput> = {
    addMetaTag: "ss",
    append: "s",
    getBlob: "-",
    getContent: "-",
    getHeight: "-",
    getTitle: "-",
    getWidth: "-",
    setContent: "s",
    setHeight: "n",
    setSandboxMode: "e",
    setTitle: "s",
    setWidth: "n",
    setXFrameOptionsMode: "e",
  };
  #title = "";
  #width: number | null = null;
  #height: number | null = null;

  constructor(
    execution: Execution,
    private html: string,
    private readonly fromFile = false,
  ) {
    super(execution);
  }

  addMetaTag(_name: string, _content: string): this {
    return this;
  }
  append(html: string): this {
    this.html += html;
    return this;
  }
  getBlob(): Blob {
    return new Blob(this.execution, toBytes(this.html), "text/html");
  }
  /** Google writes a page from a file anew, and may break its scripts (docs/apps-script.md part 6). */
  getContent(): string {
    if (this.fromFile && /<script/i.test(this.html))
      throw new NotEmulated("HtmlOutput.getContent of a file with a script");
    return this.html;
  }
  /** The page as it is shown. */
  get page(): string {
    return asServed(this.html);
  }
  setContent(html: string): this {
    this.html = html;
    return this;
  }
  getTitle(): string | null {
    return this.#title;
  }
  setTitle(title: string): this {
    this.#title = title;
    return this;
  }
  getWidth(): number | null {
    return this.#width;
  }
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }
  getHeight(): number | null {
    return this.#height;
  }
  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
  setSandboxMode(_mode: EnumValue): this {
    return this;
  }
  setXFrameOptionsMode(_mode: EnumValue): this {
    return this;
  }
}

/**
 * A page as Google serves it: without the comments of its scripts, by a lexer that does not know template literals, and
 * by some reports not even strings (enuchi/React-Google-Apps-Script#157). Here by the crudest of them all.
 */
export const asServed = (html: string): string =>
  html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(?=<\/script)/gi,
    (_all, start: string, script: string) => start + script.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""),
  );

/** A template that holds no scriptlets; those are not emulated. */
export class HtmlTemplate extends Remote {
  static readonly title = "HtmlService.HtmlTemplate";
  static readonly members: Members<HtmlTemplate, GoogleAppsScript.HTML.HtmlTemplate> = {
    evaluate: "-",
    getRawContent: "-",
  };

  constructor(
    execution: Execution,
    private readonly html: string,
  ) {
    super(execution);
  }

  getRawContent(): string {
    return this.html;
  }
  evaluate(): HtmlOutput {
    if (this.html.includes("<?")) throw new NotEmulated("HtmlTemplate.evaluate with scriptlets");
    return new HtmlOutput(this.execution, this.html);
  }
}
