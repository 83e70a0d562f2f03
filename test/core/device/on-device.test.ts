import { FUNCTIONS } from "../../../src/core/functions/functions.ts";
import { startRun } from "../../../src/core/inference/start-run.ts";
import { deviceModels, deviceModelsFor, ownDeviceModel } from "../../../src/core/models/device-models.ts";
import { deviceUses } from "../../../src/core/models/device-uses.ts";
import { modelOf } from "../../../src/core/models/model-of.ts";
import { deviceModelName, readDeviceModel, shortDeviceModel } from "../../../src/core/models/on-device.ts";
import { NO_SETTINGS, type Settings } from "../../../src/core/settings/settings.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { TASKS } from "../../../src/core/tasks/tasks.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const MODEL = deviceModelName("org/mini", COMMIT, "q8");
const ON_DEVICE: Settings = { ...NO_SETTINGS, device: { model: MODEL, pipeline: "feature-extraction" } };
const limits = { until: 60, calls: 100, dollars: 1, concurrency: 2 };

const recallKeys = (job: Job): readonly string[] => {
  const step = startRun(job, limits).next(0);
  if (step.do !== "recall") throw new Error("It does not begin by looking up what is remembered.");
  return step.keys;
};

describe("a run on this device", () => {
  const onDevice: Job = {
    ...modelOf("zero-shot-classification", {}, ON_DEVICE),
    parameters: { candidate_labels: ["a", "b"] },
    inputs: ["x", "y"],
  };
  const hosted: Job = { ...onDevice, model: "org/mini", provider: "hf-inference" };

  it("remembers its answers under keys of their own", () => {
    const [own, others] = [recallKeys(onDevice), recallKeys(hosted)];
    expect(own.filter((key) => others.includes(key))).toEqual([]);
    const otherPrecision = { ...onDevice, model: deviceModelName("org/mini", COMMIT, "fp16") };
    expect(recallKeys(otherPrecision).filter((key) => own.includes(key))).toEqual([]);
  });

  it("names no address that could be sent to, and costs nothing", () => {
    const run = startRun(onDevice, { ...limits, dollars: 0.0001 });
    let step = run.next(0);
    for (; step.do === "recall"; step = run.next(0)) run.recalled({});
    if (step.do !== "send") throw new Error(`It says ${step.do}.`);
    expect(step.requests.map(({ url, headers }) => [url, headers])).toEqual([[`device:${MODEL}`, {}]]);
    const rows = ["x", "y"].map((sequence) => ({ sequence, labels: ["a", "b"], scores: [0.9, 0.1] }));
    run.received(step.requests[0]?.id ?? 0, { status: 200, headers: {}, body: JSON.stringify(rows) }, 1);
    expect(run.next(1).do).toBe("finish");
    expect(run.progress().dollars).toBe(0);
    expect(run.results()[0]).toMatchObject({ by: "org/mini@0123456789ab/q8 on this device" });
    expect(JSON.stringify(run.unsaved())).toContain("on this device");
  });

  it("is what every function asks for, once it is chosen, and a formula cannot ask for it", () => {
    const classify = FUNCTIONS.find(({ name }) => name === "HF_CLASSIFY");
    expect(classify?.ask(["x", "a, b"], ON_DEVICE).job).toMatchObject({ model: MODEL, provider: "device" });
    expect(() => classify?.ask(["x", "a, b", "model: org/other"], ON_DEVICE)).toThrow("options name a model");
    expect(() => classify?.ask(["x", "a, b", "provider: device"], NO_SETTINGS)).toThrow("sidebar only");
  });

  it("asks a model that follows instructions in words, a row at a time", () => {
    const settings: Settings = { ...NO_SETTINGS, device: { model: MODEL, pipeline: "text-generation" } };
    const translate = FUNCTIONS.find(({ name }) => name === "HF_TRANSLATE");
    const { job } = translate?.ask([[["uno"], ["dos"], ["tres"]], "en"], settings) ?? {};
    expect(job).toMatchObject({ task: "chat-completion", use: "translation", provider: "device" });
    const run = startRun(job as Job, limits);
    let step = run.next(0);
    for (; step.do === "recall"; step = run.next(0)) run.recalled({});
    const [request] = step.do === "send" ? step.requests : [];
    expect(String(request?.body)).toContain("uno");
    expect(String(request?.body)).not.toContain("dos");
  });
});

describe("the name of a model on this device", () => {
  it("holds what makes its answers its own, and is short for people", () => {
    expect(readDeviceModel(MODEL)).toEqual({ id: "org/mini", revision: COMMIT, dtype: "q8" });
    expect(shortDeviceModel(MODEL)).toBe("org/mini@0123456789ab/q8");
    expect(readDeviceModel("eld@2.1.0/large")).toEqual({ id: "eld", revision: "2.1.0", dtype: "large" });
  });
});

describe("the models recommended for this device", () => {
  it("are each for tasks that Stet asks, and listed once", () => {
    const uses = [
      ...TASKS.map(({ name }) => name),
      "language",
      "extraction",
      "text-recognition",
      "text-to-speech",
    ];
    for (const model of deviceModels()) for (const use of model.uses) expect(uses).toContain(use);
    expect([...new Set(deviceModels().flatMap((model) => model.uses))].sort()).toEqual(deviceUses());
    const ids = deviceModels().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("tell their size and licence", () => {
    for (const { id, megabytes, licence, summary } of deviceModels())
      expect([id, megabytes > 0, licence !== "", summary !== ""]).toEqual([id, true, true, true]);
  });

  it("begin with the smallest that does labels of one's own", () => {
    const [first] = deviceModelsFor("zero-shot-classification", deviceModels());
    expect(first?.id).toBe("Xenova/all-MiniLM-L6-v2");
  });
});

describe("a model of one's own for this device", () => {
  it("is run by the pipeline of what is asked, where there is one", () => {
    expect(ownDeviceModel("org/name", "language")?.pipeline).toBe("text-classification");
    expect(ownDeviceModel("org/name", "summarization")?.pipeline).toBe("summarization");
    expect(ownDeviceModel("org/name", "visual-question-answering")).toBeNull();
    expect(ownDeviceModel("https://x/y", "summarization")).toBeNull();
  });
});
