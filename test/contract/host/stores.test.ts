import { VirtualClock } from "../../../playground/host/clock.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const RUN = "function f(code) { return eval(code) }";

/** docs/apps-script.md 4.1, "CacheService". */
describe("CacheService", () => {
  const cache = "const c = CacheService.getDocumentCache();";

  it("keeps text as it is, objects as '[object Object]' and null as 'null'", async () => {
    const host = await hostOf(RUN);
    const code = `${cache} c.put("a", "x"); c.put("b", {}); c.put("c", null); c.put("d", 5); [c.get("a"), c.get("b"), c.get("c"), c.get("d"), c.get("e")]`;
    expect(await host.run("f", [code])).toEqual(["x", "[object Object]", "null", "5", null]);
  });

  it.each([
    ["a key of 251 characters", 'c.put("k".repeat(251), "v")', "Argument too large: key"],
    ["a value of 102,401 bytes", 'c.put("k", "v".repeat(102401))', "Argument too large: value"],
    ["a value of 51,201 letters of two bytes", 'c.put("k", "é".repeat(51201))', "Argument too large: value"],
    ["no key", "c.put(null, 'v')", "Invalid argument: key"],
    ["an empty key", "c.get('')", "Invalid argument: key"],
    ["a time longer than six hours", "c.put('k', 'v', 21601)", "Invalid argument: ttl"],
    [
      "too few arguments",
      "c.put('k')",
      "The parameters (String) don't match the method signature for CacheService.Cache.put.",
    ],
  ])("refuses %s", async (_what, code, text) => {
    const host = await hostOf(RUN);
    await expect(host.run("f", [`${cache} ${code}`])).rejects.toThrow(`Exception: ${text}`);
  });

  it("takes the largest key and value", async () => {
    const host = await hostOf(RUN);
    expect(
      await host.run("f", [
        `${cache} c.put("k".repeat(250), "v".repeat(102400)); c.get("k".repeat(250)).length`,
      ]),
    ).toBe(102_400);
  });

  it("forgets after ten minutes, or when it was told to", async () => {
    const clock = new VirtualClock();
    const host = await hostOf(RUN, { clock });
    await host.run("f", [`${cache} c.put("a", 1); c.put("b", 1, 21600); c.putAll({ c: 1 }, 5)`]);
    const left = () => host.run("f", [`${cache} Object.keys(c.getAll(["a", "b", "c", "d"])).join("")`]);
    clock.advance(4_000);
    expect(await left()).toBe("abc");
    clock.advance(2_000);
    expect(await left()).toBe("ab");
    clock.advance(600_000);
    expect(await left()).toBe("b");
    clock.advance(21_600_000);
    expect(await left()).toBe("");
  });

  it("over 1,000 entries drops the oldest hundred at once, whatever was read lately", async () => {
    const host = await hostOf(RUN);
    const code = `${cache} for (let i = 0; i < 1000; i++) c.put("k" + i, "v"); c.get("k0"); c.put("k1000", "v");
      [c.get("k0"), c.get("k100"), c.get("k101"), c.get("k1000")]`;
    expect(await host.run("f", [code])).toEqual([null, null, "v", "v"]);
  });

  it("is one per document, per person and per script", async () => {
    const host = await hostOf(RUN, { user: { email: "a@example.org" } });
    const put =
      'CacheService.getUserCache().put("k", "u"); CacheService.getDocumentCache().put("k", "d"); CacheService.getScriptCache().put("k", "s")';
    const get =
      '["User", "Document", "Script"].map((scope) => CacheService["get" + scope + "Cache"]().get("k"))';
    await host.run("f", [put]);
    expect(await host.run("f", [get])).toEqual(["u", "d", "s"]);
    expect(await host.as({ email: "b@example.org" }).run("f", [get])).toEqual([null, "d", "s"]);
  });

  it("removes one or many, and may lose everything at any time", async () => {
    const host = await hostOf(RUN);
    const keys = `Object.keys(c.getAll(["a", "b", "c", "d"])).join("")`;
    expect(
      await host.run("f", [
        `${cache} c.putAll({ a: 1, b: 1, c: 1, d: 1 }); c.remove("a"); c.removeAll(["b", "x"]); ${keys}`,
      ]),
    ).toBe("cd");
    host.evictCaches();
    expect(await host.run("f", [`${cache} ${keys}`])).toBe("");
  });
});

/** docs/apps-script.md 4.1 and part 3, "getUserProperties() in a cell". */
describe("PropertiesService", () => {
  const store = "const p = PropertiesService.getDocumentProperties();";

  it("keeps text", async () => {
    const host = await hostOf(RUN);
    const code = `${store} p.setProperties({ a: "1", b: "2" }).setProperty("c", "3").deleteProperty("a"); [p.getProperty("a"), p.getProperties(), p.getKeys()]`;
    expect(await host.run("f", [code])).toEqual([null, { b: "2", c: "3" }, ["b", "c"]]);
    expect(await host.run("f", [`${store} p.setProperties({ d: "4" }, true); p.getKeys()`])).toEqual(["d"]);
  });

  it.each([9216, 524288] as const)(
    "takes values of %d bytes and no more (left open by Google)",
    async (propertyValueBytes) => {
      const host = await hostOf(RUN, { unknowns: { propertyValueBytes } });
      const set = (bytes: number) =>
        host.run("f", [`${store} p.setProperty("k", "v".repeat(${bytes})); p.deleteAllProperties(); 1`]);
      expect(await set(Math.min(propertyValueBytes, 511_000))).toBe(1);
      await expect(set(propertyValueBytes + 1)).rejects.toThrow("Exception: Argument too large: value");
    },
  );

  it("takes 500 KB in a store and no more", async () => {
    const host = await hostOf(RUN);
    const code = `${store} let n = 0; try { for (; n < 100; n++) p.setProperty("k" + n, "v".repeat(9000)); } catch (e) { [n, e.message] }`;
    expect(await host.run("f", [code])).toEqual([56, "You have exceeded the property storage quota"]);
  });

  it("is the owner's in a cell, whoever looks at it, and an editor cannot set it there", async () => {
    const host = await hostOf(
      "function F(v) { const p = PropertiesService.getUserProperties(); if (v) p.setProperty('k', v); return p.getProperty('k') }",
      {
        owner: "owner@example.org",
        user: { email: "owner@example.org" },
      },
    );
    const editor = host.as({ email: "editor@example.org" });
    await host.run("F", ["the owner's"]);
    await editor.run("F", ["the editor's"]);
    expect(await editor.run("F", [null])).toBe("the editor's");
    expect(await editor.call("F", [])).toBe("the owner's");
    await expect(editor.call("F", ["stolen"])).rejects.toThrow(
      "You do not have permission to call setProperty",
    );
    expect(await host.call("F", ["changed"])).toBe("changed");
  });

  it("is empty in the cells of a file that nobody owns", async () => {
    const host = await hostOf(
      "function F() { return String(PropertiesService.getUserProperties().getProperty('k')) + SpreadsheetApp.getActive().getOwner() }",
      { owner: null },
    );
    expect(await host.call("F", [])).toBe("nullnull");
  });

  it("serves an account so many times a day", async () => {
    const clock = new VirtualClock();
    const host = await hostOf(RUN, { clock });
    host.spend("properties", 2);
    const get = () => host.run("f", [`${store} String(p.getProperty("k"))`]);
    expect([await get(), await get()]).toEqual(["null", "null"]);
    await expect(get()).rejects.toThrow("Exception: Service invoked too many times for one day: properties.");
    clock.advance(24 * 3_600_000);
    expect(await get()).toBe("null");
  });
});
