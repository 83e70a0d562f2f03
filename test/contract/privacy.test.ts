import { readFileSync } from "node:fs";
import { closeAddOns, openAddOn } from "../support/add-on.ts";
import { LABELS, openNewsroom, RIGHT, TEXTS } from "../support/newsroom.ts";
import { sidebarCalls } from "../support/sidebar-calls.ts";

afterEach(closeAddOns);

const DAY = 86_400_000;

it("every claim of docs/privacy.md names the tests that hold it, and each of them is there", () => {
  const claims = readFileSync("docs/privacy.md", "utf8").split(/^- /m).slice(1);
  expect(claims.length).toBeGreaterThan(20);
  for (const claim of claims) {
    const named = [...claim.replace(/\s+/g, " ").matchAll(/\]\(\.\.\/(\S+)\) › ((?:“[^”]+”(?:, )?)+)/g)];
    expect({ claim, tests: named.length > 0 }).toEqual({ claim, tests: true });
    for (const [, path = "", titles = ""] of named) {
      const source = readFileSync(path, "utf8");
      for (const [, title = ""] of titles.matchAll(/“([^”]+)”/g)) expect(source).toContain(`"${title}"`);
    }
  }
});

it("the way to install that the README shows is a script apart from the sheet, and it says who can read what", () => {
  const [, install = ""] =
    /## Put it into your own Google Sheets\n([\s\S]*?)\n## /.exec(readFileSync("README.md", "utf8")) ?? [];
  const [first = ""] = install.trim().split("\n2. ");
  expect(first).toContain("script project of its own at [script.google.com]");
  expect(install).not.toContain("Extensions ▸ Apps Script");
  expect(install.replace(/\s+/g, " ")).toContain(
    "Who can edit the script can read the tokens of the people who use it, so keep it apart from the sheet",
  );
  const said = (path: string) => readFileSync(path, "utf8").replace(/\s+/g, " ");
  expect(said("docs/deploying.md")).toMatch(
    /Template sheet [^\n]*?every editor of the sheet\*\*, who can then read the tokens/,
  );
  expect(said("docs/security.md")).toMatch(
    /does not protect from - \*\*A bound script\.\*\* Whoever may edit the sheet may edit a script that is bound to it, and read/,
  );
});

it("rules ask nobody, in a cell or from the sidebar, whoever is connected", async () => {
  const { host, column } = await openAddOn();
  const calls = sidebarCalls(host);
  await calls.connect("hf_abcdefghijklmnop");
  await calls.savePreferences({ formulasMaySpend: true });
  await calls.open();
  const before = host.fetches.length;
  const texts = [" Maria  Silva ", "+33 1 42 68 53 00", "03/04/2026", "a@b.example"];
  await column("HF_CLEAN", texts);
  await column("HF_CLEAN", texts, "phone:FR, date:iso, email");
  await column("HF_EXTRACT", texts, "emails");
  await column("HF_REDACT", texts).catch(() => []);
  const { sheetId } = await calls.table();
  await calls.read(sheetId, [1], 1);
  await calls.inspect(sheetId, 1);
  expect(host.fetches.slice(before)).toEqual([]);
});

it("a text is sent once, however often it stands in a column, and its neighbours not at all", async () => {
  const { host, rival } = await openAddOn();
  const rows = Array.from({ length: 50 }, (_, row) => [row % 2 ? "a story" : "another", "a neighbour"]);
  await host.call("HF_CLASSIFY", [rows.map(([text]) => [text]), LABELS]);
  expect(rival.log.flatMap(({ inputs }) => inputs)).toEqual(["another", "a story"]);
});

it("what was asked stands neither in the properties, the caches nor the answers tab", async () => {
  const { book, host } = await openNewsroom();
  await host.call("HF_CLASSIFY", [[["a source called Zanzibar"]], LABELS]);
  await host.run("sweepAnswers");
  await host.call("HF_CLASSIFY", [[["another source called Zanzibar"]], LABELS]);
  const tab = book.sheets().find(({ name }) => name === "Stet answers")?.id ?? "";
  const answers = JSON.stringify(book.values(tab, { row: 1, column: 1, rows: 256, columns: 4 }));
  expect(answers).toContain("sport");
  const { properties, caches } = host.stored();
  for (const kept of [answers, JSON.stringify(properties.document), JSON.stringify(caches)]) {
    expect(kept).not.toContain("Zanzibar");
    for (const text of TEXTS) expect(kept).not.toContain(text);
  }
});

it("answers are kept for 180 days after they were last remembered, and no longer", async () => {
  const { column, asked, clock, host, book } = await openNewsroom();
  const before = asked();
  clock.advance(179 * DAY);
  await host.run("sweepAnswers");
  expect(await column("HF_CLASSIFY", TEXTS, LABELS)).toEqual(RIGHT);
  expect(asked()).toBe(before);
  host.evictCaches();
  clock.advance(2 * DAY);
  await column("HF_CLASSIFY", ["something new on sport"], LABELS);
  await host.run("sweepAnswers");
  host.evictCaches();
  const tab = book.sheets().find(({ name }) => name === "Stet answers")?.id ?? "";
  const kept = JSON.stringify(book.values(tab, { row: 1, column: 1, rows: 256, columns: 4 }));
  expect(kept.match(/"a\\?":/g) ?? []).toHaveLength(1);
});

it("what was learned of services is kept with the person, and nothing of it in the file", async () => {
  const { host, book, column } = await openAddOn();
  await column("HF_CLASSIFY", ["a story on sport"], LABELS);
  await host.run("sweepAnswers");
  const { caches, properties } = host.stored();
  const own = Object.entries(caches).filter(([scope]) => scope.startsWith("user"));
  expect(JSON.stringify(own)).toContain("stet.notes");
  const file = JSON.stringify([caches.document, properties.document, book.sheets()]);
  expect(file).not.toMatch(/stet\.notes|"gap"|"seconds"/);
});

it("Remove Stet's traces lists everything that is in the file, and leaves nothing but what limits count by", async () => {
  const { host, book, calls } = await openNewsroom();
  const listed = await calls.traces();
  const tabs = book
    .sheets()
    .map(({ name }) => name)
    .filter((name) => name.startsWith("Stet "));
  expect(listed.filter(({ what }) => what === "tab").map(({ name }) => name)).toEqual(
    expect.arrayContaining(tabs),
  );
  expect(tabs.length).toBeGreaterThan(2);
  await calls.removeTraces();
  expect(await calls.traces()).toEqual([]);
  expect(book.sheets().filter(({ name }) => name.startsWith("Stet "))).toEqual([]);
  expect(book.metadata()).toEqual([]);
  const left = Object.keys(host.stored().properties.document ?? {});
  expect(left.filter((key) => !key.startsWith("stet.spend."))).toEqual([]);
});
