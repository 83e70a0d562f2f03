/** @jest-environment jsdom */
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { Line } from "../../../sidebar/fields/line.tsx";
import { ParamField } from "../../../sidebar/fields/param-field.tsx";
import { RulesField } from "../../../sidebar/fields/rules-field.tsx";
import { labelOf } from "../../../sidebar/named.ts";
import { texts } from "../../../sidebar/texts.ts";
import type { Param } from "../../../src/core/functions/function.ts";
import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import { clean } from "../../../src/core/rules/clean.ts";
import { RULES } from "../../../src/core/rules/rules.ts";
import { show } from "../../support/component.ts";

let held = "";

function Form({ fn, param }: { fn: string; param: Param }) {
  const [value, set] = useState("");
  held = value;
  return <ParamField fn={fn} param={param} value={value} set={set} />;
}

function Rules({ first = "" }) {
  const [value, set] = useState(first);
  held = value;
  return <RulesField value={value} set={set} />;
}

const PARAMS = FUNCTIONS.flatMap(({ name, params }) =>
  params.filter(({ type }) => type !== "rules").map((param) => [name, param.name, param] as const),
);

describe("the field of a parameter", () => {
  it.each(PARAMS)("%s %s holds what is typed, and says what may be put there", async (fn, _name, param) => {
    const shown = await show(<Form fn={fn} param={param} />);
    const label = new RegExp(`^${labelOf(param)}`);
    await shown.type(label, "2,5 a: “b”, ");
    expect(held).toBe("2,5 a: “b”, ");
    const field = shown.field(label);
    expect(field.value).toBe(held);
    expect(field.required || !("required" in field) || param.optional || param.type === "labels").toBe(true);
    const help = shown.element.querySelector(`[id="${field.getAttribute("aria-describedby")}"]`);
    expect(help?.textContent).not.toBe("");
  });
});

describe("the field of labels", () => {
  const param = PARAMS.map(([, , each]) => each).find(({ type }) => type === "labels") as Param;
  const drawn = async (value: string) => {
    const taken: string[] = [];
    const field = (
      <ParamField
        {...{ param, value }}
        fn="HF_CLASSIFY"
        set={(next) => taken.push(next)}
        dropdown="crime, sport"
      />
    );
    return { ...(await show(field)), taken };
  };

  it("offers what the dropdown of the column lists, unless it holds that already", async () => {
    const { click, taken } = await drawn("crime");
    await click(texts.useDropdown);
    expect(taken).toEqual(["crime, sport"]);
    expect((await drawn("crime, sport")).text()).not.toContain(texts.useDropdown);
  });
});

describe("the field of the rules", () => {
  it.each(RULES.filter(({ parameters }) => parameters.length > 0))(
    "draws the settings of $name once it is ticked: choices as choices",
    async ({ name, listed: { title }, parameters }) => {
      const shown = await show(<Rules first={name === "trim" ? "number" : "trim"} />);
      const settings = () => shown.element.querySelector(`[role=group][aria-label="${title}"]`);
      expect(settings()).toBeNull();
      await shown.choose(new RegExp(`^${title} `));
      const drawn = [...(settings()?.querySelectorAll(".field") ?? [])].map((field) =>
        [...field.querySelectorAll("option")].map(({ value }) => value).filter(Boolean),
      );
      expect(drawn).toEqual(parameters.map(({ choices = [] }) => [...choices]));
    },
  );

  it("takes a separator key by key, spaces and all, as a formula would", async () => {
    const shown = await show(<Rules first="split" />);
    await shown.type("by", " / ");
    expect(shown.field("by").value).toBe(" / ");
    expect(clean([["Ann / Ben"]], held).grid).toEqual([["Ann", "Ben"]]);
  });

  it("writes a choice, and forgets it where the rule's own is chosen again", async () => {
    const shown = await show(<Rules first="date, trim" />);
    await shown.choose("order", "DMY");
    expect(clean([["03/04/2016"]], held).grid).toEqual([["2016-04-03"]]);
    await shown.choose("order", "");
    expect(held).toBe("trim, date");
  });
});

describe("a field that is read when it is left", () => {
  it("keeps what is being typed, whatever is drawn anew meanwhile", async () => {
    let draw: () => void = () => {};
    const Range = () => {
      const [from, set] = useState("5");
      const [drawn, setDrawn] = useState(0);
      held = from;
      draw = () => setDrawn(drawn + 1);
      return <Line label="From" type="number" value={from} set={set} when="left" />;
    };
    const shown = await show(<Range />);
    await shown.type("From", "0");
    await act(async () => draw());
    expect(shown.field("From").value).toBe("50");
    expect(held).toBe("5");
    await shown.choose("From", "50");
    expect(held).toBe("50");
  });
});
