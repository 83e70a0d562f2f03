/** @jest-environment jsdom */
import { Speech } from "../../../sidebar/screens/clean/speech/speech.tsx";
import { show } from "../../support/component.ts";

const content = (...texts: string[]) =>
  ({
    rows: texts.map((text) => [text]),
    at: [],
    notices: [],
    distinct: texts.map((text) => ({ read: [text], rows: 1 })),
  }) as never;
const opened = (drive: boolean) => ({ drive, settings: { endpoint: "" } }) as never;
const part = (texts: string[], drive = false) =>
  show(<Speech opened={opened(drive)} table={{} as never} column={1} content={content(...texts)} />);
const isOff = (element: HTMLElement) => element.querySelector<HTMLButtonElement>("button.primary")?.disabled;

describe("reading a text of the column aloud", () => {
  it("offers the column's values, the first of them at once, and takes any other text", async () => {
    const { element, field, type } = await part(["good morning", "good night"]);
    const list = element.querySelector("select") as HTMLSelectElement;
    expect([...list.options].map(({ text }) => text)).toEqual(["good morning", "good night"]);
    expect(field("Text").value).toBe("good morning");
    expect(isOff(element)).toBe(false);
    await type("Text", "!");
    expect(field("Text").value).toBe("good morning!");
  });

  it("has no list where there is one value, and nothing to play where there is none", async () => {
    const one = await part(["good morning"]);
    expect(one.element.querySelector("select")).toBeNull();
    expect(one.field("Text").value).toBe("good morning");
    const none = await part([], true);
    expect(none.element.querySelector("select")).toBeNull();
    expect(isOff(none.element)).toBe(true);
    expect(none.text()).not.toMatch(/Drive/);
  });

  it("saves a column's values in Drive only in a build that may", async () => {
    expect((await part(["a", "b"])).text()).not.toMatch(/Drive/);
    expect((await part(["a", "b"], true)).text()).toMatch(/Drive/);
  });
});
