import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Exchange } from "../../../scripts/evaluate/read-exchange.ts";
import { readExchange } from "../../../scripts/evaluate/read-exchange.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";
import type { Asking, Decoded, Misread } from "../../../src/core/tasks/task.ts";
import { TASKS } from "../../../src/core/tasks/tasks.ts";

const FOLDER = join(__dirname, "../../fixtures");

/** An exchange in the recorded format, with what it means written by hand beside it. */
interface Fixture extends Exchange {
  what: string;
  /** What was sent with a file, whose body is not recorded. */
  parameters?: Asking["parameters"];
  /** One entry an input; the word for an answer that cannot be told apart; or the failure that an error is taken for. */
  expected: unknown;
}

const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file): [task: string, exchanges: Fixture[]] => [
    basename(file, ".json"),
    JSON.parse(readFileSync(join(FOLDER, file), "utf8")),
  ]);

it("There are exchanges for every task, right ones, wrong ones and errors", () => {
  expect(fixtures.map(([task]) => task).sort()).toEqual(TASKS.map(({ name }) => name).sort());
  for (const [, exchanges] of fixtures) {
    expect(exchanges.some(({ expected }) => Array.isArray(expected))).toBe(true);
    expect(exchanges.some(({ expected }) => !Array.isArray(expected) && typeof expected === "object")).toBe(
      true,
    );
  }
});

/** What was decoded, what is wrong with an answer put into words. */
const told = (decoded: readonly Decoded[] | Misread): unknown =>
  typeof decoded !== "string"
    ? decoded.map((one) => ("wrong" in one ? { wrong: inEnglish(one.wrong) } : one))
    : decoded;

describe.each(fixtures)("%s reads", (task, exchanges) => {
  it.each(exchanges.map((exchange) => [exchange.what, exchange] as const))("%s", (_, exchange) => {
    const read = readExchange(task, exchange, exchange.parameters);
    expect("decoded" in read ? told(read.decoded) : read).toEqual(exchange.expected);
  });
});
