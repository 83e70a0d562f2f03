/** @jest-environment jsdom */
import { engine } from "../../../sidebar/device/engine.ts";
import { GetModel } from "../../../sidebar/device/get-model.tsx";
import type { DeviceModel } from "../../../src/core/models/device-models.ts";
import { type Shown, show } from "../../support/component.ts";

const model = (megabytes: number) =>
  ({ id: "org/name", pipeline: "text-classification", megabytes }) as never as DeviceModel;

describe("getting a model onto this device", () => {
  let load: jest.SpyInstance;
  let got: unknown[];
  let shown: Shown;
  const open = async (megabytes: number, ready = false) => {
    got = [];
    shown = await show(
      <GetModel model={model(megabytes)} ready={ready} got={(choice) => got.push(choice)} />,
    );
  };
  beforeEach(() => {
    load = jest.spyOn(engine, "load").mockResolvedValue({ model: "org/name", on: "processor" } as never);
  });
  afterEach(() => load.mockRestore());

  it.each([
    ["a small one at once", 10, false, 1],
    ["a larger one when asked", 11, false, 0],
    ["one of unknown size when asked", 0, false, 0],
    ["a small one that is here no more", 10, true, 0],
  ])("fetches %s", async (_what, megabytes, ready, times) => {
    await open(megabytes, ready);
    expect(load).toHaveBeenCalledTimes(times);
    expect(got).toHaveLength(times);
  });

  it("says how large it is, and that nothing leaves the device once it is there", async () => {
    await open(24);
    await shown.click("Get this model (about 24 MB, once)");
    expect(got).toEqual([{ model: "org/name", pipeline: "text-classification" }]);
    await open(24, true);
    expect(shown.text()).toBe("Ready on this device. Nothing leaves it.");
  });

  it("says what went wrong, and can be asked again", async () => {
    Element.prototype.scrollIntoView = () => {};
    load.mockRejectedValueOnce(new Error("There is no model org/name."));
    await open(24);
    await shown.click(/^Get this model/);
    expect(shown.element.querySelector("[role=alert]")?.textContent).toBe("There is no model org/name.");
    await shown.click(/^Get this model/);
    expect(got).toHaveLength(1);
    expect(shown.element.querySelector("[role=alert]")).toBeNull();
  });
});
