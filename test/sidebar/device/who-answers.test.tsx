/** @jest-environment jsdom */
import { HOSTED, type Who, WhoAnswers } from "../../../sidebar/device/who-answers.tsx";
import { deviceModels, ownDeviceModel } from "../../../src/core/models/device-models.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { show } from "../../support/component.ts";

const modelFor = (use: string) => deviceModels().find(({ uses }) => uses.includes(use as never));

/** Who is to answer once a question of this task is drawn. */
async function chosen(task: string, who: Who): Promise<Who> {
  let now = who;
  const job = { task, model: "org/model", inputs: [], parameters: {} } as unknown as Job;
  await show(<WhoAnswers job={job} who={who} set={(next) => (now = next)} endpoint={undefined} />);
  return now;
}

describe("who answers another question", () => {
  it("is the hosted model until a person chooses a device", async () => {
    expect(await chosen("translation", HOSTED)).toEqual(HOSTED);
  });

  it("is another model of the device where the chosen one cannot, and the hosted one again where nobody chose", async () => {
    const model = modelFor("automatic-speech-recognition");
    const device = { ...HOSTED, place: "device", model } as Who;
    expect(await chosen("automatic-speech-recognition", device)).toEqual(device);
    const other = await chosen("translation", device);
    expect(other).toMatchObject({ place: "device" });
    expect(other.model?.uses).toContain("translation");
    expect(deviceModels()).toContainEqual(other.model);
    expect(await chosen("translation", { ...device, usual: true } as Who)).toEqual(HOSTED);
  });

  it("stays the model that a person named", async () => {
    const model = ownDeviceModel("newsroom/own", "automatic-speech-recognition");
    const other = await chosen("translation", { place: "device", model } as Who);
    expect(other).toEqual({ place: "device", model: ownDeviceModel("newsroom/own", "translation") });
  });
});
