import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { usualFolder } from "../../../playground/server/kept-workbooks.ts";
import { type RunningPlayground, startPlayground } from "../../../playground/server/start-playground.ts";
import type { OpenDocument } from "../../../playground/server/wire.ts";
import { NOBODY } from "../../e2e/support/playground.ts";

/** A playground in a process of its own, in which things are typed as a page would, and which is then killed. */
const KILLED = `
  import { loadBundle } from "${pathToFileURL("scripts/load-bundle.mjs").href}";
  const { startPlayground } = loadBundle("playground/server/start-playground.ts");
  const answers = { origins: {}, who: "nobody", close: async () => {} };
  const { url, book, host } = await startPlayground({ keepIn: process.argv[2], dist: process.argv[3], answers });
  const { document, snapshot } = await (await fetch(url + "/document")).json();
  const area = (row, column) => ({ row, column, rows: 1, columns: 1 });
  const cells = { 0: { 20: { v: "typed" } }, 1: { 20: { v: " a  b " } }, 2: { 20: { f: "=HF_CLEAN(U2:U2)" } } };
  book.setNotes("s1", area(1, 21), [["a note"]]);
  book.hideSheet(book.insertSheet("Hidden"), true);
  book.addMetadata({ key: "k", value: "v", visibility: "DOCUMENT", sheetId: "s1", column: 2 });
  const params = { unitId: snapshot.id, subUnitId: "s1", cellValue: cells };
  const message = { kind: "change", mutation: { id: "sheet.mutation.set-range-values", params } };
  await fetch(url + "/tell", { method: "POST", body: JSON.stringify({ view: "v", document, messages: [message] }) });
  await book.settled();
  const { readdirSync } = await import("node:fs");
  const look = () => {
    try {
      if (readdirSync(process.argv[2]).some((name) => name.endsWith(".json"))) process.kill(process.pid, "SIGKILL");
    } catch {}
    setTimeout(look, 20);
  };
  look();
`;

const DIST = process.env.STET_DIST ?? "dist";
let folder: string;
let running: RunningPlayground | undefined;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "stet-kept-")), "kept");
});
afterEach(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = async () => {
  running = await startPlayground({ keepIn: folder, dist: DIST, answers: NOBODY });
  return running;
};
const documentOf = async ({ url }: RunningPlayground) =>
  (await (await fetch(`${url}/document`)).json()) as OpenDocument;
const post = (path: string) => fetch(`${running?.url}${path}`, { method: "POST" });
const crash = () => {
  const program = `${folder}.mjs`;
  writeFileSync(program, KILLED);
  expect(
    spawnSync(process.execPath, [program, folder, DIST], {
      timeout: 60_000,
      encoding: "utf8",
    }),
  ).toMatchObject({
    signal: "SIGKILL",
    stderr: "",
  });
};

describe("a workbook that was open when the playground was killed", () => {
  it("is offered by the next one, and opened again whole when somebody asks for it", async () => {
    crash();
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o600]);

    const playground = await start();
    const { kept, name } = await documentOf(playground);
    expect(kept).toEqual([{ id: expect.any(String), name, at: expect.any(Number) }]);
    const cell = (row: number) => ({ row, column: 21, rows: 1, columns: 1 });
    expect(playground.book.values("s1", cell(1))).toEqual([[""]]);

    expect((await post(`/kept/open?id=${kept[0]?.id}`)).status).toBe(200);
    const { book } = playground;
    await book.settled();
    expect(book.values("s1", cell(1))).toEqual([["typed"]]);
    expect(book.formulas("s1", cell(3))).toEqual([["=HF_CLEAN(U2:U2)"]]);
    expect(book.values("s1", cell(3))).toEqual([["a b"]]);
    expect(book.notes("s1", cell(1))).toEqual([["a note"]]);
    expect(book.sheets().at(-1)).toMatchObject({ name: "Hidden", hidden: true });
    expect(book.metadata()).toEqual([expect.objectContaining({ key: "k", sheetId: "s1", column: 2 })]);
    expect((await documentOf(playground)).kept).toEqual([]);

    // It is kept on under the new process, until that is closed as it should be.
    expect(readdirSync(folder)).toEqual([expect.stringContaining(`workbook-${process.pid}-`)]);
    await playground.close();
    running = undefined;
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is gone when somebody throws it away", async () => {
    crash();
    const { kept } = await documentOf(await start());
    await post(`/kept/discard?id=${kept[0]?.id}`);
    expect(readdirSync(folder)).toEqual([]);
    expect((await post(`/kept/open?id=${kept[0]?.id}`)).status).toBe(500);
  });
});

describe("the folder of kept workbooks", () => {
  it("is left alone until something changes, and nothing in it but such workbooks is read or thrown away", async () => {
    const playground = await start();
    expect(existsSync(folder)).toBe(false);
    const other = join(folder, "..", "mine.json");
    writeFileSync(other, "{}");
    await post("/kept/discard?id=..%2Fmine.json");
    expect((await post("/kept/open?id=..%2Fmine.json")).status).toBe(500);
    expect(existsSync(other)).toBe(true);
    expect((await documentOf(playground)).kept).toEqual([]);
  });

  it.each([
    ["linux", {}, /\.local\/state\/stet-playground$/],
    ["linux", { XDG_STATE_HOME: "/state" }, /^\/state\/stet-playground$/],
    ["darwin", {}, /Library\/Application Support\/stet-playground$/],
    ["win32", { LOCALAPPDATA: "/data" }, /^\/data\/stet-playground$/],
  ] as const)("is where programs of %s keep such things", (platform, env, where) => {
    expect(usualFolder(env, platform)).toMatch(where);
  });
});
