import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";

const ID = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789";
const CLIENT = "01234567-89ab-cdef-0123-456789abcdef";

/** In clasp's place: keeps what would be pushed, and says what it is told to. */
const CLASP = `#!/usr/bin/env node
const { cpSync, readFileSync, writeFileSync } = require("node:fs");
writeFileSync("asked.json", JSON.stringify(process.argv.slice(2)));
const { rootDir } = JSON.parse(readFileSync(".clasp.json", "utf8"));
cpSync(rootDir, "pushed", { recursive: true });
console.log(process.env.CLASP_SAYS);
process.exit(Number(process.env.CLASP_STATUS));
`;

describe("npm run push", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "stet-push-"));
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin/clasp"), CLASP);
    chmodSync(join(folder, "bin/clasp"), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: string[], says = "Pushed 3 files.", status = 0) =>
    spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        PATH: `${join(folder, "bin")}:${process.env.PATH}`,
        CLASP_SAYS: says,
        CLASP_STATUS: String(status),
      },
    });
  const push = (args: string[]) => run([resolve("scripts/push.mjs"), ...args]);
  const read = (name: string) => readFileSync(join(folder, name), "utf8");

  it("pushes the build that it is asked for, replacing the manifest without a question; then remembers the script, and builds anew", () => {
    const { status, stdout } = push([
      ...["--script", ID, "--published", "--background", "--oauth-client", CLIENT],
      "--plain", // In one piece, with nothing to be evaluated.
    ]);
    expect(stdout).toContain(`https://script.google.com/d/${ID}/edit`);
    expect(status).toBe(0);
    expect(JSON.parse(read("asked.json"))).toEqual(["push", "-f"]);
    const manifest = read("pushed/appsscript.json");
    expect(JSON.parse(manifest).urlFetchWhitelist).toContain("https://router.huggingface.co/");
    expect(manifest).toContain("script.scriptapp");
    const code = read("pushed/Code.js");
    expect(code).toContain(CLIENT);
    expect(code).not.toMatch(/\beval\s*\(|new Function\b/);
    expect(runInNewContext(`${code}; HF_CLEAN(" +44 20 7946 0958 ", "phone")`)).toBe("+44 20 7946 0958");
    expect(JSON.parse(read(".clasp.json"))).toEqual({ scriptId: ID, rootDir: "dist" });

    expect(push(["--plain"]).status).toBe(0);
    expect(read("pushed/appsscript.json")).not.toContain("script.scriptapp");
    expect(JSON.parse(read("pushed/appsscript.json")).urlFetchWhitelist).toBeUndefined();
    expect(read("pushed/Code.js")).not.toContain(CLIENT);
  });

  it.each<[string, string[], string | undefined, RegExp]>([
    ["without a script", [], undefined, /Which script should this go to\?/],
    ["with what is no script id", ["--script", "my script"], undefined, /"my script" is no script id/],
    ["with a placeholder in .clasp.json", [], '{"scriptId": "PASTE"}', /names no script/],
    ["with a .clasp.json that is not JSON", [], "{", /cannot be read as JSON/],
    ["with an option that does not exist", ["--publish"], undefined, /Unknown option '--publish'/],
  ])("asks nobody %s, and says what to do", (_what, args, kept, sentence) => {
    if (kept !== undefined) writeFileSync(join(folder, ".clasp.json"), kept);
    const { status, stderr } = push(args);
    expect(stderr).toMatch(sentence);
    expect(status).toBe(1);
    expect(existsSync(join(folder, "asked.json"))).toBe(false);
  });

  it.each([
    ["User has not enabled the Apps Script API.", 1, /script\.google\.com\/home\/usersettings/],
    ["No credentials found.", 1, /npx clasp login/],
    ["Skipping push.", 0, /Nothing was pushed/],
  ])("says what to do where clasp says: %s", (says, claspStatus, sentence) => {
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId: ID, rootDir: "dist" }));
    mkdirSync(join(folder, "dist"));
    const once =
      "import(process.argv[1]).then(({ pushBuilt }) => pushBuilt()).catch(({ message }) => { console.error(message); process.exit(1); })";
    const { status, stderr } = run(["-e", once, resolve("scripts/push/push-built.mjs")], says, claspStatus);
    expect(stderr).toMatch(sentence);
    expect(status).toBe(1);
  });
});
