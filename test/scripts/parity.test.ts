import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the command's module gives, run by Node itself. */
function ask<T>(expression: string, input: unknown): T {
  const code = `import * as it from "./scripts/parity.mjs"; const input = JSON.parse(process.argv[1]); console.log(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync("node", ["--input-type=module", "-e", code, JSON.stringify(input)], {
      encoding: "utf8",
      stdio: "pipe",
    }),
  );
}

const CASES = [
  { id: "a", fact: "one", expect: { value: 1 } },
  { id: "b", fact: "two", expect: { throws: "Exception: No" } },
];
const recording = (answers: object, date = "2026-01-31") => ({
  date,
  locale: "en_US",
  account: "workspace",
  answers,
});
const compared = (recordings: object[], reasons = {}) =>
  ask<{ summary: string; problems: string[] }>("it.compare(input.cases, input.recordings, input.reasons)", {
    cases: CASES,
    recordings,
    reasons,
  });

describe("npm run parity", () => {
  it("says how much is confirmed, and since when at least", () => {
    expect(compared([])).toEqual({ summary: "0 of 2 confirmed on Google, oldest: never", problems: [] });
    expect(
      compared([recording({ a: { value: 1 } }), recording({ b: { throws: "Exception: No" } }, "2025-12-01")])
        .summary,
    ).toBe("2 of 2 confirmed on Google, oldest: 2025-12-01");
  });

  it("wants a reason for each difference, and no reason for none", () => {
    const differs = [recording({ a: { value: 2 } })];
    expect(compared(differs).problems).toEqual(['a: one. Here {"value":1}, on Google {"value":2}']);
    expect(compared(differs, { a: "left as it is, because …" })).toEqual({
      summary: "0 of 2 confirmed on Google, oldest: 2026-01-31",
      problems: [],
    });
    expect(compared([], { a: "gone" }).problems).toEqual([
      expect.stringMatching(/^a: .* not any more\. Take it out\.$/),
    ]);
  });

  it("keeps what the probe shows under its day, and notices when somebody has edited it", () => {
    const folder = mkdtempSync(join(tmpdir(), "stet-parity-"));
    try {
      const text = JSON.stringify(recording({ a: { value: 1 } }));
      const name = ask<string>("it.record(input.text, input.folder)", { text, folder });
      expect(name).toMatch(/^2026-01-31-en_US-workspace-[0-9a-f]{12}\.json$/);
      expect(ask<object[]>("it.recorded(input)", folder)).toEqual([JSON.parse(text)]);
      appendFileSync(join(folder, readdirSync(folder)[0] ?? ""), " ");
      expect(() => ask("it.recorded(input)", folder)).toThrow("has been edited since it was recorded");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(["not JSON", "{}", '{"date": "../../x", "locale": "en", "account": "a", "answers": {}}'])(
    "keeps nothing that is not the probe's: %s",
    (text) => {
      expect(() => ask("it.record(input, 'nowhere')", text)).toThrow("This is not what the probe shows");
    },
  );
});
