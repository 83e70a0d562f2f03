/** @jest-environment jsdom */
import { Credits } from "../../../sidebar/screens/settings/credits.tsx";
import type { Account, Left } from "../../../src/core/api/account.ts";
import { show } from "../../support/component.ts";

const ACCOUNT: Account = { name: "reporter", pro: false };
const LEFT: Left = {
  account: { ...ACCOUNT, pro: true },
  calls: { left: 20, most: 20_000 },
  credits: { used: 0.02, limit: null },
};

it("an account is described anew while it is shown, and not brought back once it is forgotten", async () => {
  const changed = jest.fn();
  const credits = <Credits account={ACCOUNT} changed={changed} />;
  await show(credits, { left: () => LEFT });
  expect(changed.mock.calls).toEqual([[LEFT.account]]);
  let answer = (_: Left) => {};
  await show(credits, { left: () => new Promise<Left>((resolve) => (answer = resolve)) });
  const { settle } = await show(<p>Nobody is connected.</p>);
  answer(LEFT);
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
});
