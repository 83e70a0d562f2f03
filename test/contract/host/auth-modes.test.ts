import { VirtualClock } from "../../../playground/host/clock.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const CALLS = {
  log: "Logger.log('x')",
  utilities: "Utilities.getUuid()",
  language: "Session.getActiveUserLocale()",
  menu: "SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'f').addToUi()",
  alert: "SpreadsheetApp.getUi().alert('x')",
  sidebar: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
  read: "SpreadsheetApp.getActiveSheet().getRange('A1').getValue()",
  write: "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)",
  insert: "SpreadsheetApp.getActive().insertSheet('New')",
  properties: "PropertiesService.getDocumentProperties().setProperty('a', 'b')",
  cache: "CacheService.getDocumentCache().put('a', 'b')",
  fetch: "UrlFetchApp.fetch('https://example.org/')",
  trigger: "ScriptApp.newTrigger('f').timeBased().everyHours(1).create()",
};

type Call = keyof typeof CALLS;

/** docs/apps-script.md part 3, "Own auth mode", and part 7, "onOpen/onInstall": what each mode may do. */
const MAY: Record<"NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL", Call[]> = {
  NONE: ["log", "utilities", "language", "menu"],
  LIMITED: ["log", "utilities", "language", "menu", "read", "write", "insert", "properties", "cache"],
  CUSTOM_FUNCTION: ["log", "utilities", "language", "read", "properties", "cache", "fetch"],
  FULL: Object.keys(CALLS) as Call[],
};

const code = `function f(what) { switch (what) {
  ${Object.entries(CALLS)
    .map(([name, call]) => `case "${name}": return String(${call});`)
    .join("\n")}
} }`;

const origins = { "https://example.org": () => ({ status: 200, headers: [], body: new Uint8Array() }) };

describe.each(Object.entries(MAY))("the auth mode %s", (mode, may) => {
  it(`allows ${may.join(", ")} and nothing else`, async () => {
    const host = await hostOf(code, { origins });
    const allowed: string[] = [];
    for (const call of Object.keys(CALLS)) {
      const run =
        mode === "CUSTOM_FUNCTION" ? host.call("f", [call]) : host.run("f", [call], { mode: mode as "FULL" });
      await run.then(
        () => allowed.push(call),
        (error: Error) =>
          expect(error.message).toMatch(
            /^Exception: (You do not have permission to call [\w.]+|Cannot call SpreadsheetApp.getUi\(\) from this context\.)/,
          ),
      );
    }
    expect(allowed).toEqual(may);
  });
});

/** docs/apps-script.md 4.3, "auth": the texts. */
describe("a call without permission", () => {
  it.each([
    [
      "fetch",
      "LIMITED",
      "You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request",
    ],
    [
      "trigger",
      "LIMITED",
      "You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp",
    ],
  ] as const)("of %s in mode %s names what is required", async (call, mode, text) => {
    const host = await hostOf(code);
    await expect(host.run("f", [call], { mode })).rejects.toThrow(`Exception: ${text}`);
  });

  it("of a cell or a clock trigger to the user interface has a sentence of its own", async () => {
    const refusal = "Exception: Cannot call SpreadsheetApp.getUi() from this context.";
    const clock = new VirtualClock();
    const host = await hostOf(
      `function f() { SpreadsheetApp.getUi(); }
      function g() { ScriptApp.newTrigger("f").timeBased().everyHours(1).create(); }`,
      { clock },
    );
    await expect(host.call("f", [])).rejects.toThrow(refusal);
    await host.run("g");
    clock.advance(3_600_000);
    await expect(host.runDueTriggers()).rejects.toThrow(refusal);
    await host.rpc("f", []);
    await host.run("f", [], { mode: "NONE" });
  });

  it("of a setter from a cell names the method", async () => {
    const host = await hostOf(code);
    await expect(host.call("f", ["write"])).rejects.toThrow(
      "Exception: You do not have permission to call setValue",
    );
  });
});

/** docs/apps-script.md part 7, "Scopes". */
describe("the manifest's scopes", () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  it.each([
    ["trigger", "script.scriptapp"],
    ["fetch", "script.external_request"],
    ["sidebar", "script.container.ui"],
  ] as const)("decide whether a person's %s is allowed", async (call, needed) => {
    const others = ["spreadsheets.currentonly", "script.external_request", "script.container.ui"].filter(
      (name) => name !== needed,
    );
    const without = await hostOf(code, { origins, manifest: { oauthScopes: others.map(scope) } });
    await expect(without.run("f", [call])).rejects.toThrow(`Required permissions: ${scope(needed)}`);
    const withIt = await hostOf(code, { origins, manifest: { oauthScopes: [...others, needed].map(scope) } });
    await withIt.run("f", [call]);
  });

  it("do not keep a formula from fetching", async () => {
    const host = await hostOf(code, { origins, manifest: { oauthScopes: [] } });
    await host.call("f", ["fetch"]);
  });

  it("decide whether the e-mail may be asked for, and a cell sees none", async () => {
    const asking = "function f() { return Session.getActiveUser().getEmail() }";
    const without = await hostOf(asking, { manifest: { oauthScopes: [scope("spreadsheets.currentonly")] } });
    await expect(without.run("f")).rejects.toThrow(`Required permissions: ${scope("userinfo.email")}`);
    const withIt = await hostOf(asking, { user: { email: "me@example.org" } });
    expect(await withIt.run("f")).toBe("me@example.org");
    expect(await withIt.call("f", [])).toBe("");
  });
});

/** docs/apps-script.md part 7, "onOpen/onInstall". */
describe("onOpen", () => {
  it.each(["NONE", "LIMITED", "FULL"] as const)(
    "is told its auth mode %s, and shows its menu",
    async (mode) => {
      const menus: unknown[] = [];
      const host = await hostOf(
        `function onOpen(e) {
        SpreadsheetApp.getUi().createAddonMenu().addItem("Clean", "clean").addSeparator().addItem("Help", "help").addToUi();
        return [e.authMode === ScriptApp.AuthMode.${mode}, String(e.authMode)];
      }`,
        { screen: { menu: (menu) => menus.push(menu) } },
      );
      expect(await host.run("onOpen", [], { mode })).toEqual([true, mode]);
      const items = [
        { caption: "Clean", functionName: "clean" },
        { separator: true },
        { caption: "Help", functionName: "help" },
      ];
      expect(menus).toEqual([{ caption: "", addon: true, items }]);
    },
  );

  it("dies of a service call at the top level that its mode forbids (docs/apps-script.md 1.3)", async () => {
    const host = await hostOf(
      "const token = PropertiesService.getUserProperties().getProperty('t');\nfunction onOpen() {}",
    );
    await expect(host.run("onOpen", [], { mode: "NONE" })).rejects.toThrow(
      "You do not have permission to call PropertiesService",
    );
    await host.run("onOpen", [], { mode: "LIMITED" });
  });
});
