import { readdirSync, readFileSync } from "node:fs";
import { FUNCTIONS } from "../../src/core/functions/functions.ts";
import { RULES } from "../../src/core/rules/rules.ts";
import { TASKS } from "../../src/core/tasks/tasks.ts";

describe.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))("%s", (_name, fn) => {
  it("has a name that Sheets takes, and texts that it can show", () => {
    expect(fn.name).toMatch(/^HF_[A-Z]+(_[A-Z]+)*$/);
    for (const text of [fn.summary, fn.returns, ...fn.params.map((param) => param.summary)]) {
      expect(text).toMatch(/^[A-Z“"].*[.?!)]$/);
      expect(text).not.toMatch(/[\n<>]|\*\//);
    }
    expect(fn.example.formula).toMatch(new RegExp(`^=${fn.name}\\(.*\\)$`));
  });

  it("takes what must be there first, and options last", () => {
    const optional = fn.params.map((param) => param.optional === true);
    expect([...optional].sort()).toEqual(optional);
    // Rows that teach came later: formulas have their options where they are.
    const params = fn.params.filter(({ name }) => name !== "examples");
    const options = params.findIndex((param) => param.type === "options");
    expect([-1, params.length - 1]).toContain(options);
  });
});

describe("the registry", () => {
  const files = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".ts"));

  it("forgets no function that has a file", () => {
    const own = files("src/core/functions").filter((name) => !/^functions?\.ts$/.test(name));
    expect(own).toHaveLength(FUNCTIONS.length);
    expect(new Set(FUNCTIONS.map((fn) => fn.name)).size).toBe(FUNCTIONS.length);
  });

  it("spells every task as its file and as the Hub does", () => {
    const names = new Set(files("src/core/tasks").map((name) => name.replace(/\.ts$/, "")));
    for (const { name } of TASKS) expect(names).toContain(name);
  });

  it("gives every rule a name of its own", () => {
    expect(new Set(RULES.map((rule) => rule.name.toLowerCase())).size).toBe(RULES.length);
  });
});

describe("the repository", () => {
  const sources = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? sources(`${folder}/${entry.name}`)
        : /\.tsx?$/.test(entry.name)
          ? [`${folder}/${entry.name}`]
          : [],
    );
  const importsOf = (file: string): string[] =>
    [...readFileSync(file, "utf8").matchAll(/from "([^"]+)"/g)].map((match) => match[1] ?? "");

  /** What both sides have to judge alike is one function: a CSV file made harmless, an address that nobody outside may
   * name; and what answers in the page answers in the playground's own service, too. The terminal cleans a column that is
   * too long for a grid by the rules themselves; stream.test.ts holds it to the bytes of what was built. It also writes out
   * which of them a recipe takes along to another engine. */
  it("keeps the playground from the add-on's sources: it runs what was built", () => {
    const reaching = sources("playground").filter((file) =>
      importsOf(file).some(
        (path) =>
          /\/(src|sidebar)\//.test(path) &&
          !/\/on-device\/|\/core\/(cells\/harmless-csv|requests\/private-host)\.ts$/.test(path) &&
          !(
            file.startsWith("playground/cli/") &&
            /\/core\/(cells\/(distinct|grid)|rules\/(clean|parse-what|remembered|rules?)|arguments\/usage-error|recipe\/(ways-out\/)?[a-z-]+)\.ts$/.test(
              path,
            )
          ),
      ),
    );
    expect(reaching).toEqual([]);
  });

  it("keeps the core from every host", () => {
    const reaching = sources("src/core").filter((file) =>
      importsOf(file).some((path) => /\/(server|sidebar|playground)\//.test(path)),
    );
    expect(reaching).toEqual([]);
  });

  it("keeps the batching layer from what stands on it", () => {
    const reaching = sources("src/core/inference").filter((file) =>
      importsOf(file).some((path) => /\/(functions|rules|recipe|cluster|profile|journal)\//.test(path)),
    );
    expect(reaching).toEqual([]);
  });
});
