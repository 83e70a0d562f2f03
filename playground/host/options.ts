import type { Area, Book } from "../book.ts";
import type { Clock } from "./clock.ts";
import type { Answer, Sent } from "./transport.ts";

export type Mode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** Someone with the document open. */
export interface User {
  readonly email: string;
  /** As `en_GB`. */
  readonly locale: string;
  /** Decides the daily quotas. */
  readonly account: "consumer" | "workspace";
}

/** What docs/apps-script.md leaves open, each with the behaviours that are possible; the first is the default. */
export interface Unknowns {
  /** What a cell says after 30 s (part 3). */
  readonly customFunctionTimeout:
    | "Exceeded maximum execution time (line 0)."
    | "Internal error executing the custom function";
  /** Which way a one-dimensional result fills (part 3). */
  readonly oneDimension: "column" | "row";
  /** Whether a page's failure handler sees "Error: " before the message (part 6). */
  readonly rpcErrorPrefix: boolean;
  /** Whether google.script.run waits for an async function, or answers null (part 2). */
  readonly asyncRpc: "awaited" | "null";
  /** Seconds after which any fetch is cut off whatever `timeoutSeconds` says; null when it is not (4.2). */
  readonly urlFetchCut: number | null;
  /** Requests of one fetchAll that are under way at once (4.2). */
  readonly fetchAllParallel: number;
  /** How response headers are spelled. */
  readonly headerCase: "lower" | "title";
  /** Whether the manifest's urlFetchWhitelist is enforced (part 7). */
  readonly whitelistEnforced: boolean;
  /** The largest property value, in bytes: the documented 9 KB or the measured 512 KB (4.1). */
  readonly propertyValueBytes: 9216 | 524288;
  /** To whom the e-mail of a file's owner is told: Google says "if security policies allow" (part 3). */
  readonly ownerEmail: "within the domain" | "everybody" | "nobody";
  /** Whether the headings of a table can be written (part 0). */
  readonly tableHeadings: "refused" | "written";
  /** What the rich text of a smart chip is: its text with a link, with none, or null (no source). */
  readonly chipText: "link" | "plain" | "null";
  /** What becomes of a formula that is set again, or another with the same arguments: it runs, or what it gave stands (part 0). */
  readonly sameFormula: "runs" | "kept";
  /** Whether `after(ms)` of an add-on fires sooner than after an hour (part 5). */
  readonly triggersWithinTheHour: boolean;
}

export const CAUTIOUS: Unknowns = {
  customFunctionTimeout: "Exceeded maximum execution time (line 0).",
  oneDimension: "column",
  rpcErrorPrefix: true,
  asyncRpc: "null",
  urlFetchCut: null,
  fetchAllParallel: 30,
  headerCase: "lower",
  whitelistEnforced: true,
  propertyValueBytes: 9216,
  ownerEmail: "within the domain",
  tableHeadings: "refused",
  chipText: "link",
  sameFormula: "runs",
  triggersWithinTheHour: false,
};

/** What a script puts in front of people. */
export interface Screen {
  menu?(menu: MenuShown): void;
  sidebar?(page: PageShown): void;
  dialog?(page: PageShown, modal: boolean): void;
  toast?(message: string, title: string, seconds: number): void;
  /** A sheet that the script brought to the front, the range on it, if it named one, and those selected beside it. */
  activated?(sheetId: string, area?: Area, others?: readonly Area[]): void;
  /** The label of the button pressed, as in `Ui.ButtonSet`; without it, OK or YES. */
  alert?(title: string, prompt: string, buttons: string): Promise<string> | string;
  prompt?(
    title: string,
    prompt: string,
    buttons: string,
  ): Promise<{ button: string; text: string }> | { button: string; text: string };
}

export interface MenuShown {
  readonly caption: string;
  /** True when it stands under Extensions, as an add-on's does. */
  readonly addon: boolean;
  readonly items: readonly MenuEntry[];
}

export type MenuEntry =
  | { readonly caption: string; readonly functionName: string }
  | { readonly separator: true }
  | { readonly submenu: MenuShown };

export interface PageShown {
  readonly html: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export interface HostOptions {
  /** The folder of the built bundle: Code.js, appsscript.json, Sidebar.html. */
  readonly dist: string;
  readonly book: Book | (() => Book);
  /** The repository's root, where the host's own sources are; the working directory when absent. */
  readonly root?: string;
  /**
   * Where requests to an origin really go: to a loopback URL, to a function, or with `null` to the real network.
   * Every other address is where "*" says, or unreachable.
   */
  readonly origins?: Readonly<Record<string, string | null | ((request: Sent) => Promise<Answer> | Answer)>>;
  readonly user?: Partial<User>;
  /** What the script properties hold from the start, as the deployment's maker set them. */
  readonly scriptProperties?: Readonly<Record<string, string>>;
  /** What the document's properties hold from the start. */
  readonly documentProperties?: Readonly<Record<string, string>>;
  /** What the file's owner and the person at the keyboard have in their own properties from the start. */
  readonly userProperties?: Readonly<Record<string, string>>;
  /** The owner's e-mail; null for a file on a shared drive. The user's own when absent. */
  readonly owner?: string | null;
  readonly clock?: Clock;
  /** Draws how long each service call takes, about as long as on Google; 1 when absent. Nobody waits for it. */
  readonly callsTakeTime?: number;
  readonly screen?: Screen;
  readonly unknowns?: Partial<Unknowns>;
  /** Shorter limits than Google's, in seconds, for tests. */
  readonly limits?: {
    readonly cell?: number;
    readonly run?: number;
    readonly trigger?: number;
    readonly wall?: number;
  };
  /** True for what is installed from the Marketplace, with its rules for triggers; the default. */
  readonly addon?: boolean;
}
