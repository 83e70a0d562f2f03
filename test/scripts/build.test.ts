import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { askScript as ask, endScripts } from "../support/ask-script.ts";

interface Files {
  "Code.js": string;
  "Sidebar.html": string;
  "appsscript.json": string;
  [name: string]: string;
}
afterAll(endScripts);

const MANIFEST = {
  timeZone: "Etc/UTC",
  runtimeVersion: "V8",
  exceptionLogging: "STACKDRIVER",
  oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
};
const GOOD: Files = {
  "Code.js": "var Stet_ = {};\nfunction HF_X(values) { return values; }\n",
  "Sidebar.html": "<!doctype html><script>1</script>",
  "appsscript.json": JSON.stringify(MANIFEST),
};
const problems = (files: Partial<Files>): string[] =>
  ask(
    "scripts/build/find-problems.mjs",
    'it.findProblems(input, { "Code.js": 10000, "Sidebar.html": 10000 })',
    { ...GOOD, ...files },
  );

describe("the page's script", () => {
  const respelled = (script: string): string =>
    ask("scripts/build/without-comment-marks.mjs", "it.withoutCommentMarks(input)", script);

  it.each([
    '"https://a.example"',
    '"a///b"',
    "'/* no comment */'",
    String.raw`"\//\/*"`,
    String.raw`"12/4//2".replace(/\//g, "!")`,
    String.raw`"a//b/*c".replace(/\/\/|\/*c/g, "!")`,
    '"x/*y//".replace(/[/*]+/g, "!")',
    '"x/*y//".replace(/[//]/gu, "!")',
    '"a–b 😀 é".replace(/[–é]|😀/gu, "!")',
    String.raw`"a–b 😀 é".replace(/\–|(?:😀)|[é]/g, "!")`,
  ])("means the same without anything that looks like a comment: %s", (script) => {
    const written = respelled(script);
    expect(runInNewContext(written)).toEqual(runInNewContext(script));
    expect(written.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")).toBe(written);
  });

  it.each(["`a`", "a // b", "a /* b */"])("is refused where it cannot be spelled otherwise: %s", (script) => {
    expect(() => respelled(script)).toThrow("The page's script holds");
  });
});

describe("npm run build", () => {
  it("takes what Google takes", () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Partial<Files>, RegExp]>([
    ["a class field", { "Code.js": "class A { x = 1 }" }, /not an ES2020 script/],
    ["a module", { "Code.js": "export const a = 1;" }, /not an ES2020 script/],
    ["a file name that the server would merge", { "Sidebar.js": "1" }, /one file on Google's side/],
    ["a name that Sheets keeps for itself", { "Code.js": "function TRIM() {}" }, /is a function of Sheets/],
    [
      "two names that differ only by case",
      { "Code.js": "function HF_X() {}\nfunction hf_x() {}" },
      /defined twice/,
    ],
    ["a name that reads as a cell", { "Code.js": "function HF1() {}" }, /reads as a cell/],
    [
      "a page that HtmlService would cut",
      { "Sidebar.html": "<script>a = 'https://b.example'</script>" },
      /would be cut where HtmlService sees a comment/,
    ],
    ["a page that is not ASCII", { "Sidebar.html": "<script>a = 'é'</script>" }, /not ASCII/],
    ["a manifest that is not JSON", { "appsscript.json": "{" }, /is not JSON/],
    [
      "a field of another kind of add-on",
      { "appsscript.json": JSON.stringify({ ...MANIFEST, addOns: {} }) },
      /field addOns/,
    ],
    [
      "a manifest without scopes",
      { "appsscript.json": JSON.stringify({ ...MANIFEST, oauthScopes: [] }) },
      /field oauthScopes/,
    ],
    [
      "a service called at module scope",
      { "Code.js": "var p = PropertiesService.getUserProperties();" },
      /PropertiesService.getUserProperties at module scope/,
    ],
    ["code that does not load", { "Code.js": "var t = new TextEncoder();" }, /does not load: TextEncoder/],
    ["a script that ends its own element", { "Sidebar.html": "<script>'</script>'</script>" }, /ends of one/],
    ["a bundle over its budget", { "Code.js": `var a = "${"x".repeat(20_000)}";` }, /over its budget/],
  ])("refuses %s", (_what, files, sentence) => {
    expect(problems(files).join("\n")).toMatch(sentence);
  });

  it("writes exactly the files that clasp would push", () => {
    const status = execFileSync("npx", ["clasp", "-P", ".clasp.example.json", "show-file-status", "--json"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const { filesToPush } = JSON.parse(status.slice(status.indexOf("{")));
    expect([...filesToPush].sort()).toEqual(
      readdirSync("dist")
        .map((name) => `dist/${name}`)
        .sort(),
    );
  });

  it("writes pages that the crudest stripper of comments leaves as they are", () => {
    for (const name of ["Sidebar.html", "Licences.html"]) {
      const page = readFileSync(join("dist", name), "utf8");
      expect(page.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*/g, "") === page).toBe(true);
    }
  });

  it.each(["hf_abcdefghijklmnop", "https://example.org/app", "01234567-89ab-cdef-0123-456789abcdef0"])(
    "takes no client id of Hugging Face that is none: %s",
    (wrong) => {
      expect(() => ask("scripts/build.mjs", "it.build({ oauthClient: input, pages: {} })", wrong)).toThrow(
        `This is no client id of Hugging Face: ${wrong}.`,
      );
    },
  );

  it("says on the command line that a client id is none", () => {
    const id = "01234567-89ab-cdef-0123-456789abcdef0";
    const build = () =>
      execFileSync(process.execPath, ["scripts/build.mjs", "--oauth-client", id], { stdio: "pipe" });
    expect(build).toThrow(`This is no client id of Hugging Face: ${id}.`);
  });

  it("gives every function of the registry a documented stub, the custom function tag last", () => {
    const code = readFileSync("dist/Code.js", "utf8");
    const functions = ask<{ name: string; params: string[] }[]>(
      "scripts/load.mjs",
      "it.load(input).then(({ FUNCTIONS }) => FUNCTIONS.map(({ name, params }) => ({ name, params: params.map((one) => one.name) })))",
      "src/core/functions/functions.ts",
    );
    expect(functions.length).toBeGreaterThan(15);
    for (const { name, params } of functions) {
      const stub = `/\\*\\*(?:(?!\\*/)[\\s\\S])*@customfunction\\s*\\*/\\s*function ${name}\\(${params.join(", ")}\\)`;
      expect(code).toMatch(new RegExp(stub));
    }
  });
});

describe("the licences of what is built in", () => {
  it("ship with it: a notice of every package in the bundles, and of what was borrowed", () => {
    const page = readFileSync("dist/Licences.html", "utf8").replaceAll("&#47;", "/");
    for (const name of Object.keys(require(`${process.cwd()}/package.json`).dependencies))
      expect(page).toContain(`${name} `);
    for (const [name, notice] of [
      ["entities", "Copyright (c) Felix Böhm"],
      ["preact", "Copyright (c) 2015-present Jason Miller"],
      ["ftfy", "Copyright Robyn Speer"],
      ["ftfy", "Apache License"],
    ] as const)
      expect([name, page.replaceAll("&#246;", "ö")]).toEqual([name, expect.stringContaining(notice)]);
    expect(page).not.toMatch(/<script|[^\0-\x7f]/);
  });

  it.each([
    [
      "a licence that nobody has allowed",
      { licence: "GPL-3.0-only", text: "…" },
      /x ships under GPL-3\.0-only/,
    ],
    ["no licence", { licence: "undefined", text: "…" }, /x ships under undefined/],
    ["no text", { licence: "MIT", text: "" }, /x ships without the text of its licence/],
  ])("make the build fail: %s", (_what, notice, sentence) => {
    const page = (notices: unknown) =>
      ask<string>("scripts/build/licences.mjs", "it.licencesPage(input)", notices);
    const good = { name: "y", version: "1", licence: "MIT", text: "…" };
    expect(() => page([good, { name: "x", version: "1", ...notice }])).toThrow(sentence);
    expect(page([good])).toContain("y 1 (MIT)");
  });
});

describe("the manifest", () => {
  const build = (choice: { published?: boolean; drive?: boolean; background?: boolean }) =>
    JSON.parse(
      ask<string>("scripts/build/manifest.mjs", "it.manifest(input.source, input.choice)", {
        source: readFileSync("appsscript.json", "utf8"),
        choice,
      }),
    );

  it("asks for nothing but this sheet, requests and the sidebar, and may go anywhere when self-deployed", () => {
    const { oauthScopes, urlFetchWhitelist } = build({});
    expect(oauthScopes.map((scope: string) => scope.split("/").pop())).toEqual([
      "spreadsheets.currentonly",
      "script.external_request",
      "script.container.ui",
    ]);
    expect(urlFetchWhitelist).toBeUndefined();
  });

  it("is held to Hugging Face when published, and asks for Drive or triggers only when told to", () => {
    expect(build({ published: true }).urlFetchWhitelist).toContain("https://router.huggingface.co/");
    expect(build({ drive: true }).oauthScopes).toContain("https://www.googleapis.com/auth/drive.file");
    const triggers = "https://www.googleapis.com/auth/script.scriptapp";
    expect(build({ background: true }).oauthScopes).toContain(triggers);
  });
});

describe("package-lock.json", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
  };

  it("has an entry for every optional dependency, or npm ci fails on another platform", () => {
    const names = new Set(Object.keys(packages).map((path) => path.split("node_modules/").pop()));
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !names.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it("names no place to download from", () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
