import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LOCAL_FILES, localFiles } from "../../../playground/files/local-files.ts";
import { send } from "../../../playground/host/transport.ts";

const outer = mkdtempSync(join(tmpdir(), "stet-files-"));
const folder = join(outer, "open");
mkdirSync(join(folder, "in here"), { recursive: true });
writeFileSync(join(folder, "in here", "a.png"), "picture");
writeFileSync(join(folder, ".env"), "secret");
writeFileSync(join(outer, "outside.png"), "secret");
mkdirSync(join(outer, "elsewhere"));
writeFileSync(join(outer, "elsewhere", "b.png"), "secret");
symlinkSync(join(outer, "outside.png"), join(folder, "link.png"));
symlinkSync(join(outer, "elsewhere"), join(folder, "linked"));
symlinkSync(join(folder, "in here"), join(folder, "inner"));
symlinkSync(folder, join(outer, "by-link"));

const get = async (path: string, method = "GET") => {
  const { status, body } = await localFiles(folder)({ method, url: `${LOCAL_FILES}${path}`, headers: {} });
  return [status, Buffer.from(body).toString()];
};

describe("https://local.files", () => {
  it("stands for the files of the folder and the folders in it", async () => {
    expect(await get("/in%20here/a.png")).toEqual([200, "picture"]);
    expect(await get("/b.png")).toEqual([404, ""]);
    expect(await get("/in%20here")).toEqual([404, ""]);
  });

  it.each([
    "/../outside.png",
    "/%2e%2e/outside.png",
    "/%2e%2e%2foutside.png",
    "/in%20here/..%2f..%2foutside.png",
    "/.env",
    "/%E0%A4%A",
    "/link.png",
    "/linked/b.png",
    "/inner/a.png",
    "/",
  ])("gives nothing else: %s", async (path) => {
    expect(await get(path)).toEqual([404, ""]);
  });

  it("may itself be named by a link", async () => {
    const { status } = await localFiles(join(outer, "by-link"))({
      method: "GET",
      url: `${LOCAL_FILES}/in%20here/a.png`,
      headers: {},
    });
    expect(status).toBe(200);
  });

  it("is only read", async () => {
    expect(await get("/in%20here/a.png", "POST")).toEqual([404, ""]);
  });
});

describe("addresses on the web", () => {
  const request = { method: "GET", url: "https://example.org/a.png", headers: {} };
  const stop = new AbortController().signal;

  it("are out of reach until somebody says where they lead", async () => {
    const files = { [LOCAL_FILES]: localFiles(folder) };
    await expect(send(request, files, stop)).rejects.toThrow("https://example.org");
    const web = { ...files, "*": () => ({ status: 200, headers: [], body: Buffer.from("from the web") }) };
    expect(Buffer.from((await send(request, web, stop)).body).toString()).toBe("from the web");
    expect((await send({ ...request, url: `${LOCAL_FILES}/a.png` }, web, stop)).status).toBe(404);
  });
});
