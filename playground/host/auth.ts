import { ServiceException } from "./exception.ts";
import type { Mode } from "./options.ts";
import type { Manifest } from "./project.ts";

/** What a call needs of the person's trust (docs/apps-script.md part 3; the table of "editor-auth-lifecycle"). */
type Need = "nothing" | "locale" | "menu" | "ui" | "read" | "write" | "properties" | "fetch" | "other";

const GRANTED: Readonly<Record<Mode, readonly Need[]>> = {
  NONE: ["nothing", "locale", "menu"],
  LIMITED: ["nothing", "locale", "menu", "read", "write", "properties"],
  CUSTOM_FUNCTION: ["nothing", "locale", "read", "properties", "fetch"],
  FULL: ["nothing", "locale", "menu", "ui", "read", "write", "properties", "fetch", "other"],
};

/** The need of every class whose methods all have the same; the first line that fits decides. */
const NEEDS: readonly (readonly [RegExp, Need])[] = [
  [/^(Logger|Utilities)/, "nothing"],
  [/^HtmlService/, "nothing"],
  [/^ScriptApp\.(getScriptId|getService)$/, "nothing"],
  [
    /^Session\.(getActiveUserLocale|getScriptTimeZone|getActiveUser|getEffectiveUser|getTemporaryActiveUserKey|User\..*)$/,
    "locale",
  ],
  [/^SpreadsheetApp\.getUi$/, "nothing"],
  [/^SpreadsheetApp\.Menu\./, "menu"],
  [/^SpreadsheetApp\.Ui\.create(Addon)?Menu$/, "menu"],
  [/^SpreadsheetApp\.(Ui|PromptResponse)\./, "ui"],
  [/^SpreadsheetApp\.(new\w+|\w+Builder\..*|DataValidation\..*)$/, "read"],
  [
    /^SpreadsheetApp\.(\w+\.)?(get|is|can|has|offset|createDeveloperMetadataFinder|DeveloperMetadataFinder|flush)/,
    "read",
  ],
  [/^SpreadsheetApp\.DeveloperMetadataFinder\./, "read"],
  [/^SpreadsheetApp/, "write"],
  [/^(PropertiesService|CacheService|LockService)/, "properties"],
  [/^UrlFetchApp/, "fetch"],
];

const need = (call: string): Need => NEEDS.find(([pattern]) => pattern.test(call))?.[1] ?? "other";

const AUTH = "https://www.googleapis.com/auth/";

/** The scopes a call needs, any one of which will do. */
const SCOPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^UrlFetchApp\.fetch/, ["script.external_request"]],
  [/^SpreadsheetApp\.Ui\.show/, ["script.container.ui"]],
  [/^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)/, ["script.scriptapp"]],
  [/^Session\.(getActiveUser|getEffectiveUser)$/, ["userinfo.email"]],
  [
    /^SpreadsheetApp\.(getActive|getCurrentCell|getSelection|flush)/,
    ["spreadsheets.currentonly", "spreadsheets"],
  ],
];

/**
 * Refuses a call that the auth mode or the manifest's scopes do not allow.
 * @throws ServiceException in Google's words (docs/apps-script.md 4.3, "auth").
 */
export function authorise(call: string, mode: Mode, manifest: Manifest): void {
  const wants = need(call);
  const scopes = SCOPES.find(([pattern]) => pattern.test(call))?.[1] ?? [];
  const required = scopes.map((scope) => AUTH + scope);
  const list = required.length > 1 ? `(${required.join(" || ")})` : required[0];
  const refuse = () => {
    const name = /^SpreadsheetApp\.\w+\./.test(call) && wants === "write" ? call.split(".").at(-1) : call;
    const text = `You do not have permission to call ${name}`;
    throw new ServiceException(list === undefined ? `${text}.` : `${text}. Required permissions: ${list}`);
  };
  if (!GRANTED[mode].includes(wants)) refuse();
  // A formula may fetch and read without anybody's authorisation; scopes matter where a person acts.
  if (mode === "CUSTOM_FUNCTION" || manifest.oauthScopes === undefined) return;
  if (required.length > 0 && !required.some((scope) => manifest.oauthScopes?.includes(scope))) refuse();
}
