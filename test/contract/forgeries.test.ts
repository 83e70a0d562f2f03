import { closeAddOns } from "../support/add-on.ts";
import { forgeries } from "../support/forgeries.ts";

afterEach(closeAddOns);

/** Each kind of forgery this often; `npm run bench -- forgeries` tries 1,000. */
const TIMES = 2;
const KINDS = 8;

it("Nothing that somebody forges goes anywhere, is shown, or ends more than its own cell", async () => {
  const { problems, honest, kinds } = await forgeries(Number(process.env.SEED ?? 0) * 1000, TIMES * KINDS);
  expect(problems).toEqual([]);
  expect(honest.remembered).toBe(TIMES * KINDS);
  expect(Object.values(kinds)).toEqual(Array(KINDS).fill(TIMES));
}, 120_000);
