import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "../../../playground/host/clock.ts";
import { openPlayground, type Playground, type PlaygroundOptions } from "../../../playground/open.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

const DIST = process.env.STET_DIST ?? "dist";

describe("whose credits formulas spend", () => {
  let playground: Playground;
  let knowing: string;

  beforeAll(() => {
    knowing = mkdtempSync(join(tmpdir(), "knowing-"));
    cpSync(DIST, knowing, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(DIST, "appsscript.json"), "utf8"));
    manifest.oauthScopes.push("https://www.googleapis.com/auth/userinfo.email");
    writeFileSync(join(knowing, "appsscript.json"), JSON.stringify(manifest));
  });
  afterEach(() => playground.close());
  afterAll(() => rmSync(knowing, { recursive: true, force: true }));

  /** Two people in one document, each with an account of their own. */
  const open = async (options: PlaygroundOptions = {}) => {
    const clock = new VirtualClock();
    playground = await openPlayground({
      dist: DIST,
      clock,
      userProperties: {},
      origins: {
        "https://huggingface.co": ({ headers }) => ({
          status: 200,
          headers: [],
          body: Buffer.from(
            JSON.stringify({ name: /_ben/.test(String(headers.Authorization)) ? "ben" : "ana" }),
          ),
        }),
      },
      ...options,
    });
    const ana = sidebarCalls(playground.host);
    const ben = sidebarCalls(playground.host.as({ email: "ben@example.org" }));
    await ana.connect("hf_abcdefgh_ana");
    await ben.connect("hf_abcdefgh_ben");
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    const record = async () => (await ben.preferences()).formulas;
    return { ana, ben, day, record };
  };
  const stored = () => JSON.stringify(playground.host.stored().properties.document ?? {});

  it("is written down for everybody who works in the document, and taken out again", async () => {
    const { ana, ben, day, record } = await open();
    expect(await record()).toEqual({ owner: "reporter@example.org", mine: null, allowed: [] });
    await ana.savePreferences({ formulasMaySpend: true });
    expect((await record()).allowed).toEqual([{ name: "ana", email: "", since: day }]);
    expect((await ben.preferences()).formulasMaySpend).toBe(false);
    await ben.savePreferences({ formulasMaySpend: true });
    expect((await record()).allowed.map(({ name }) => name)).toEqual(["ana", "ben"]);
    await ana.savePreferences({ formulasMaySpend: false });
    expect((await record()).allowed.map(({ name }) => name)).toEqual(["ben"]);
    await ben.savePreferences({ formulasMaySpend: false });
    expect(stored()).not.toContain("stet.spenders");
  });

  it("is written down of both who allow it at the same moment", async () => {
    const { ana, ben, record } = await open();
    playground.host.faults.slow("PropertiesService.Properties.setProperty", 1);
    await Promise.all([ana, ben].map((each) => each.savePreferences({ formulasMaySpend: true })));
    expect((await record()).allowed.map(({ name }) => name).sort()).toEqual(["ana", "ben"]);
  });

  it("goes with the token, comes back with it, and is forgotten with the person", async () => {
    const { ana, record } = await open();
    await ana.savePreferences({ formulasMaySpend: true });
    await ana.disconnect();
    expect((await record()).allowed).toEqual([]);
    await ana.connect("hf_abcdefgh_ana");
    expect((await record()).allowed).toMatchObject([{ name: "ana" }]);
    await ana.forgetPerson();
    expect((await record()).allowed).toEqual([]);
  });

  it("is known where Google tells who acts: the owner's word counts, another's is not written down", async () => {
    const { ana, ben, day, record } = await open({ dist: knowing });
    expect((await ana.preferences()).formulas.mine).toBe(true);
    expect(await record()).toMatchObject({ owner: "reporter@example.org", mine: false });
    await ben.savePreferences({ formulasMaySpend: true });
    await ana.savePreferences({ formulasMaySpend: true });
    expect((await record()).allowed).toEqual([{ name: "ana", email: "reporter@example.org", since: day }]);
  });

  it("is nobody's on a shared drive, and left open where Google does not tell the owner", async () => {
    const { record } = await open({ owner: null });
    expect(await record()).toEqual({ owner: null, mine: null, allowed: [] });
    await playground.close();
    const there = await open({ owner: "chief@elsewhere.org" });
    expect(await there.record()).toEqual({ owner: "", mine: null, allowed: [] });
  });

  it("is among the traces, and removed with them", async () => {
    const { ana, record } = await open();
    await ana.savePreferences({ formulasMaySpend: true });
    expect(await ana.traces()).toContainEqual({
      what: "spenders",
      name: "Who lets formulas spend",
      count: 1,
    });
    await ana.removeTraces();
    expect(await ana.traces()).toEqual([]);
    expect((await record()).allowed).toEqual([]);
    expect(stored()).not.toContain("ana");
  });
});
