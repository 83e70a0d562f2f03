/** @jest-environment jsdom */
import { useState } from "preact/hooks";
import { ThresholdField, usualSureness } from "../../../sidebar/fields/threshold-field.tsx";
import { readThreshold } from "../../../sidebar/run/read-threshold.ts";
import { show } from "../../support/component.ts";

let held = "";

function Form() {
  const [value, set] = useState({ ...usualSureness(), typed: "" });
  held = value.typed;
  return <ThresholdField value={value} set={set} />;
}

const LABEL = "Unsure below a score of";
const READ = ["0.7", "0,7", ".7", ",7", "70%", "70 %", "0.70", " 0,70 "];
const NOT_READ = [
  "",
  "0,",
  "0.",
  ".",
  "7",
  "70",
  "half",
  "0.7.0",
  "1,7",
  "-0.7",
  "0.7; scores",
  "101%",
  "1e-1",
];

describe("the field of a threshold", () => {
  it.each(READ)("holds “%s” as it is typed key by key, and reads it", async (typed) => {
    const shown = await show(<Form />);
    await shown.type(LABEL, typed);
    expect(shown.field(LABEL).value).toBe(typed);
    expect(held).toBe(typed);
    expect(readThreshold(held)).toBe(0.7);
    expect(shown.element.querySelector("[role=alert]")).toBeNull();
    expect(shown.field(LABEL).getAttribute("aria-invalid")).toBe("false");
  });

  it.each(NOT_READ)("holds “%s”, and says that it is no such number", async (typed) => {
    const shown = await show(<Form />);
    await shown.type(LABEL, typed);
    expect(shown.field(LABEL).value).toBe(typed);
    expect(readThreshold(held)).toBeUndefined();
    expect(shown.element.querySelector("[role=alert]")?.textContent).toMatch(
      /Write a number from 0 to 1, such as 0\.5/,
    );
    expect(shown.field(LABEL).getAttribute("aria-invalid")).toBe("true");
  });
});
