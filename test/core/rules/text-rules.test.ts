import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clean } from "../../../src/core/rules/clean.ts";

interface CaseFile {
  /** What HF_CLEAN is asked for. */
  what: string;
  cases: { label?: string; input: string; expected: string }[];
}

const FOLDER = join(__dirname, "../../cases/rules");

const FILES = readdirSync(FOLDER).map(
  (file): CaseFile => JSON.parse(readFileSync(join(FOLDER, file), "utf8")),
);

describe.each(FILES.map((file): [string, CaseFile] => [file.what, file]))("%s", (what, { cases }) => {
  it.each(cases.map(({ label = "", input, expected }): [string, string, string] => [input, expected, label]))(
    "makes %j into %j %s",
    (input, expected) => {
      expect(clean([[input]], what).grid).toEqual([[expected]]);
      expect(clean([[expected]], what).grid).toEqual([[expected]]);
    },
  );
});
