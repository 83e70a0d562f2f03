import { readProject } from "../../playground/host/project.ts";
import { openPlayground } from "../../playground/open.ts";
import { answerFrom, serialize } from "../../src/core/api/serialize.ts";
import { FUNCTIONS } from "../../src/core/functions/functions.ts";
import { closeAddOns, openAddOn } from "../support/add-on.ts";
import { builtWithEverything } from "../support/built-with-everything.ts";

afterEach(closeAddOns);

/** What a hostile editor may type: arguments of every kind that a cell can give. */
const ARGUMENTS: unknown[][] = [
  [],
  ["open", "[]"],
  ["preferences", "[]", ""],
  [
    "send",
    serialize([
      [{ id: 0, method: "GET", url: "https://huggingface.co/api/whoami-v2", headers: {}, timeout: 9 }],
    ]),
  ],
  ["remember", '[{"key":{}}]', "01234567-89ab-cdef-0123-456789abcdef"],
  [[["triggerUid"]]],
  ["1"],
  [true],
];

describe.each([
  ["the usual build", process.env.STET_DIST ?? "dist"],
  ["a build with everything", builtWithEverything()],
])("in %s", (_name, dist) => {
  it("every function that is no spreadsheet function refuses a cell before it reads anything", async () => {
    const others = [...readProject(dist).functions].filter(
      (name) => !name.endsWith("_") && !FUNCTIONS.some((each) => each.name === name),
    );
    expect(others).toEqual(
      expect.arrayContaining(["onOpen", "onInstall", "rpc", "openSidebar", "sweepAnswers"]),
    );
    const { host } = await openAddOn({}, { dist });
    const before = host.stored();
    for (const name of others)
      for (const args of ARGUMENTS) {
        await expect(host.call(name, args)).rejects.toThrow(
          /a cell cannot use it|Only a trigger of Stet calls this/,
        );
      }
    const most = Math.max(...host.executions.map(({ serviceCalls }) => serviceCalls));
    expect(most).toBeLessThanOrEqual(1);
    expect(host.fetches).toEqual([]);
    expect(host.stored()).toEqual(before);
  });
});

it("the playground's cells can call any of them, as Google's can, whatever the case of the letters", async () => {
  const playground = await openPlayground();
  const { book, host, close } = playground;
  try {
    const sheetId = book.sheets()[0]?.id ?? "";
    const area = { row: 1, column: 1, rows: 2, columns: 1 };
    book.type(sheetId, area, [['=rpc("open","[]")'], ["=ONOPEN()"]]);
    await book.settled();
    expect(host.executions.map(({ name }) => name).sort()).toEqual(["onOpen", "rpc"]);
    expect(book.values(sheetId, area).flat()).toEqual(["#ERROR!", "#ERROR!"]);
    expect(book.errorAt(sheetId, 1, 1)).toMatch("a cell cannot use it");
  } finally {
    await close();
  }
});

describe("a call without the word of an open sidebar", () => {
  const REOPEN = /Close it and open it again from Extensions ▸ Stet/;
  const wordOf = async (host: { rpc(name: string, args: unknown[]): Promise<unknown> }) =>
    (JSON.parse(String(await host.rpc("rpc", ["open", "[]"]))) as { word: string }).word;

  /** What a page makes of the result: a call that is refused says why as data. */
  const answer = async (
    host: { rpc(name: string, args: unknown[]): Promise<unknown> },
    word: string | undefined,
  ) => answerFrom(String(await host.rpc("rpc", ["preferences", "[]", word])));

  it.each([[undefined], [""], ["stet.token"], ["01234567-89ab-cdef-0123-456789abcdef"]])(
    "is refused: %s",
    async (word) => {
      const { host } = await openAddOn();
      await wordOf(host);
      await expect(answer(host, word)).rejects.toThrow(REOPEN);
    },
  );

  it("is refused with the word of somebody else", async () => {
    const { host } = await openAddOn();
    const word = await wordOf(host);
    const other = host.as({ email: "other@example.org" });
    await expect(answer(other, word)).rejects.toThrow(REOPEN);
    await host.rpc("rpc", ["preferences", "[]", word]);
  });

  it("is let in from many windows at once, and as long as each is used within a week", async () => {
    const { host, clock } = await openAddOn();
    const words = await Promise.all(Array.from({ length: 5 }, () => wordOf(host)));
    expect(new Set(words).size).toBe(5);
    for (let day = 0; day < 20; day += 5) {
      clock.advance(5 * 86_400_000);
      await host.rpc("rpc", ["preferences", "[]", words[0]]);
    }
    await expect(answer(host, words[1])).rejects.toThrow(REOPEN);
    const next = await wordOf(host);
    const kept = Object.keys(host.stored().properties["user reporter@example.org"] ?? {});
    expect(
      kept
        .filter((name) => name.startsWith("stet.word."))
        .map((name) => name.slice(-36))
        .sort(),
    ).toEqual([words[0], next].sort());
  });

  it("keeps the words of the last twenty windows of a file", async () => {
    const { host, clock } = await openAddOn();
    const words: string[] = [];
    for (let index = 0; index < 25; index++) {
      words.push(await wordOf(host));
      clock.advance(1000);
    }
    await expect(answer(host, words[0])).rejects.toThrow(REOPEN);
    await host.rpc("rpc", ["preferences", "[]", words[24]]);
    const kept = Object.keys(host.stored().properties["user reporter@example.org"] ?? {});
    expect(kept.filter((name) => name.startsWith("stet.word."))).toHaveLength(20);
  });
});
