/** @jest-environment jsdom */
import { Going } from "../../../sidebar/parts/going.tsx";
import { followed } from "../../../sidebar/run/going.ts";
import { show } from "../../support/component.ts";

it("a change that is being stopped says so, and cannot be stopped twice", async () => {
  const shown = await show(<Going changed={() => {}} />);
  const rests = { going: { settles: "cells back", done: 1, of: 3, next: "r" } };
  let answer: (of: unknown) => void = () => {};
  const rest: unknown[] = [];
  const ended = followed(rests, (method, args) => {
    if (method === "goOn") return new Promise((resolve) => (answer = resolve));
    rest.push(args);
    return Promise.resolve(null);
  });
  await shown.settle();
  await shown.click("Stop");
  expect(shown.element.querySelector("button")?.disabled).toBe(true);
  expect(shown.text()).not.toMatch(/Stop$/);
  answer(rests);
  await expect(ended).rejects.toThrow();
  expect(rest).toEqual([["r"]]);
});
