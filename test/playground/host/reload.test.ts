import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHost } from "../../../playground/host/host.ts";
import { PlainBook } from "../../support/plain-book.ts";

describe("a host that is told to reload", () => {
  it("runs what was built since, and keeps what was stored", async () => {
    const dist = mkdtempSync(join(tmpdir(), "script-"));
    const write = (body: string) =>
      writeFileSync(
        join(dist, "Code.js"),
        `function F() { const cache = CacheService.getDocumentCache(); ${body} }`,
      );
    writeFileSync(join(dist, "appsscript.json"), "{}");
    write('cache.put("k", "kept"); return 1;');
    const host = await openHost({ dist, book: () => new PlainBook() });
    expect(await host.call("F", [])).toBe(1);
    write('return cache.get("k");');
    expect(await host.call("F", [])).toBe(1);
    await host.reload();
    expect(await host.call("F", [])).toBe("kept");
    await host.close();
    rmSync(dist, { recursive: true });
  });
});
