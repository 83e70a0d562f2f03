/** @jest-environment jsdom */
import { Allowed } from "../../../sidebar/screens/settings/allow-lists.tsx";
import type { AllowedLists } from "../../../src/core/api/account.ts";
import { show } from "../../support/component.ts";

describe("the lists of what may be asked", () => {
  it("keep what is typed while they are being saved, and save it next", async () => {
    let answer = () => {};
    const saved: AllowedLists[] = [];
    const { type, click, field, settle, text } = await show(<Allowed />, {
      allowed: () => ({ models: "", providers: "", fixed: false }),
      saveAllowed: (lists: AllowedLists) => {
        saved.push(lists);
        return new Promise<AllowedLists>((resolve) => {
          answer = () => resolve(lists);
        });
      },
    });
    await type("Models", "google/*");
    await click("Keep these lists");
    await type("Models", ", meta/*");
    answer();
    await settle();
    expect(field("Models").value).toBe("google/*, meta/*");
    await click("Keep these lists");
    answer();
    await settle();
    expect(saved.map(({ models }) => models)).toEqual(["google/*", "google/*, meta/*"]);
    expect(text()).toContain("Saved");
  });
});
