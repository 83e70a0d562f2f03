import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { verified, verifiedModule } from "../../../sidebar/device/verified.ts";
import { PUBLIC_ASSETS } from "../../../src/core/models/device-assets.ts";

const FILES: Record<string, string> = {
  "/lib/main.js":
    "import { b } from '../b.js'; import {c} from\"./c.js\"; import d from 'https://d.example/d.js';",
  "/b.js": "export const b = 1;",
  "/lib/c.js": "export { b as c } from '../b.js';",
};
const sha384 = (text: string) => createHash("sha384").update(text).digest("base64");
const INTEGRITY = Object.fromEntries(
  Object.entries(FILES).map(([path, text]) => [path.split("/").pop() ?? "", sha384(text)]),
);

let server: Server;
let origin: string;
/** What the server answers with, by path. */
let served: Record<string, string>;
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    const text = served[url];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  served = { ...FILES };
});

const textAt = async (address: string) => (await fetch(address)).text();

describe("a file from elsewhere that is going to be run", () => {
  it("is had unchanged, with the modules that it imports by relative addresses", async () => {
    expect(await textAt(await verified(`${origin}/b.js`, INTEGRITY, "text/javascript"))).toBe(FILES["/b.js"]);
    const main = await textAt(await verifiedModule(`${origin}/lib/main.js`, INTEGRITY));
    const [b = "", c = "", d] = [...main.matchAll(/from\s*["']([^"']+)/g)].map(([, address]) => address);
    expect(await textAt(b)).toBe(FILES["/b.js"]);
    expect(await textAt(c)).toMatch(/^export \{ b as c \} from'blob:/);
    expect(d).toBe("https://d.example/d.js");
  });

  it.each([
    ["was changed", "/lib/main.js", `${FILES["/lib/main.js"]} `],
    ["imports one that was changed", "/b.js", "export const b = 2;"],
    ["imports one that is not there", "/lib/c.js", undefined],
  ])("is refused when it %s", async (_what, path, text) => {
    if (text === undefined) delete served[path];
    else served[path] = text;
    await expect(verifiedModule(`${origin}/lib/main.js`, INTEGRITY)).rejects.toThrow(
      text === undefined ? "Failed to fetch" : "is not the file that was expected",
    );
  });

  it("is refused when nobody has said what it has to be", async () => {
    served["/new.js"] = "";
    for (const name of ["new.js", "constructor"])
      await expect(verified(`${origin}/new.js`, { [name]: "" }, "text/javascript")).rejects.toThrow(
        "expected",
      );
  });
});

describe("the public files for models on this device", () => {
  const { library, runtime, languages, integrity = {} } = PUBLIC_ASSETS;
  const folders = [dirname(library), runtime, dirname(languages), `${dirname(dirname(languages))}`].map(
    (address) => address.replace(/.*\/npm\/((?:@[^/]+\/)?[^@]+)@([^/]+)/, "$1").replace(/\/$/, ""),
  );

  it("are those of the installed packages, by version and by their bytes", async () => {
    for (const address of [library, runtime, languages]) {
      const [, name, version] = /\/npm\/((?:@[^/]+\/)?[^@]+)@([^/]+)/.exec(address) ?? [];
      expect(require(`${process.cwd()}/node_modules/${name}/package.json`).version).toBe(version);
    }
    for (const [name, expected] of Object.entries(integrity)) {
      const digests = await Promise.all(
        [...folders, `${folders[3]}/ngrams`].map(async (folder) => {
          const hash = createHash("sha384");
          const file = createReadStream(`node_modules/${folder}/${name}`);
          return pipeline(file, hash).then(
            () => hash.digest("base64"),
            () => "",
          );
        }),
      );
      expect([name, digests]).toEqual([name, expect.arrayContaining([expected])]);
    }
  });
});
