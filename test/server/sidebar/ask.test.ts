import type { Asked, JobHead } from "../../../src/core/api/sidebar-api.ts";
import { answerKeys, noteKey } from "../../../src/core/inference/key.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { aboutText, headOf, lookUps, reported } from "../../support/model-head.ts";
import { openNewsroom } from "../../support/newsroom.ts";
import { saying } from "../../support/saying.ts";
import { sidebarCalls } from "../../support/sidebar-calls.ts";

afterEach(closeAddOns);

const BART: JobHead = {
  task: "zero-shot-classification",
  model: "facebook/bart-large-mnli",
  parameters: { candidate_labels: ["sport", "crime"], multi_label: false },
};
const TEXTS = ["a sport story", "a crime story"];
const BOTH: Asked = { asks: { inputs: TEXTS, form: "list", schema: true }, timeout: 20 };

const open = async () => {
  const addOn = await openAddOn();
  const calls = sidebarCalls(addOn.host);
  await calls.table();
  return { ...addOn, calls };
};
const keyOf = (head: JobHead, text: string, by: string) =>
  answerKeys({ ...head, inputs: [] } as Job, by)(text);

describe("what the sidebar asks", () => {
  it("is written, read and remembered by the server, whatever becomes of the page", async () => {
    const { calls, column, asked, host } = await open();
    const [outcome] = await calls.ask(BART, [BOTH]);
    expect(outcome).toMatchObject({ status: 200 });
    expect(host.fetches.map(({ url }) => url)).toEqual([
      "https://router.huggingface.co/hf-inference/models/facebook/bart-large-mnli",
    ]);
    expect(await column("HF_CLASSIFY", TEXTS, "sport, crime")).toEqual(["sport", "crime"]);
    expect(asked()).toBe(1);
  });

  it("goes to no address of the page's, and bills nobody the page names", async () => {
    const { calls, host } = await open();
    const forged: JobHead[] = [
      { ...BART, endpoint: "https://evil.example/x" },
      { ...BART, endpoint: "https://evil.us-east-1.aws.endpoints.huggingface.cloud" },
      { ...BART, billTo: "somebody" },
      { ...BART, provider: "device" },
    ];
    for (const head of forged)
      expect(await calls.ask(head, [BOTH])).toMatchObject([{ refused: { kind: "PERMISSION" }, all: true }]);
    expect(host.fetches).toEqual([]);
    await calls.savePreferences({ endpoint: "https://own.example/v1" });
    await calls.ask({ ...BART, endpoint: "https://own.example/v1/" }, [BOTH]);
    expect(host.fetches).toEqual([]);
    const smuggled = { ...BOTH, url: "https://evil.example", headers: { x: "y" }, body: "{}" };
    await calls.ask(BART, [smuggled]);
    expect(new Set(host.fetches.map(({ url }) => new URL(url).host))).toEqual(
      new Set(["router.huggingface.co"]),
    );
  });

  it("keeps to the models that are allowed", async () => {
    const { calls, host } = await open();
    await calls.saveAllowed({ models: "org/*", providers: "" });
    expect(await calls.ask(BART, [BOTH])).toMatchObject([
      { refused: { says: saying(/not allowed here/) }, all: true },
    ]);
    expect(host.fetches).toEqual([]);
  });

  it("is refused one by one where Stet would not ask it, and the rest is asked", async () => {
    const { calls, host } = await open();
    const odd: Asked[] = [
      { asks: { inputs: [], form: "list", schema: true }, timeout: 9 },
      { asks: { inputs: TEXTS, form: "one", schema: true }, timeout: 9 },
      { asks: { inputs: ["a"], form: "rows", schema: true }, timeout: 9 },
      { asks: { inputs: Array.from({ length: 500 }, String), form: "list", schema: true }, timeout: 9 },
      { asks: { inputs: [{ file: "https://evil.example" }], form: "one", schema: true }, timeout: 9 },
    ];
    const outcomes = await calls.ask(BART, [...odd, BOTH]);
    expect(outcomes.slice(0, -1)).toEqual(odd.map(() => ({ refused: expect.anything() })));
    expect(outcomes.at(-1)).toMatchObject({ status: 200 });
    expect(host.fetches).toHaveLength(1);
  });

  it("looks up itself who serves a model, and believes no page about it", async () => {
    const { calls, host } = await open();
    const head = { ...headOf("org/model"), provider: "together" };
    const served = {
      provider: "hf-inference",
      providerId: "https://evil.example",
      status: "live",
      task: head.task,
    };
    await calls.learned({ [noteKey({ ...head, inputs: [] }, "")]: { served, gap: 1 } });
    expect(await calls.ask(head, [aboutText("a text")])).toMatchObject([{ refused: { kind: "MODEL" } }]);
    expect(await calls.ask(head, lookUps(1))).toMatchObject([{ status: 404 }]);
    expect(new Set(host.fetches.map(({ url }) => new URL(url).host))).toEqual(new Set(["huggingface.co"]));
  });
});

describe("what a page reports", () => {
  it("is remembered of its own device alone, and marked wherever it is used again", async () => {
    const { calls } = await open();
    const [device, replies] = reported("a text", "sport");
    await calls.report(device, replies);
    const key = keyOf(device, "a text", "device:org/small@main/q8");
    expect(await calls.recall([key])).toMatchObject({ [key]: { reported: 1 } });

    await expect(calls.report(headOf("org/model"), replies)).rejects.toThrow("asked for, not reported");
    const hosted = keyOf(headOf("org/model"), "a text", "org/model");
    expect(await calls.recall([hosted])).toEqual({});
  });

  it.each([{ gap: 1e12 }, { most: 0 }, { slow: 0 }])(
    "of services keeps no formula waiting, and has none ask one by one: %p",
    async (note) => {
      const many = Array.from({ length: 300 }, (_, index) => `story ${index} on sport`);
      const answered = async (learned: object) => {
        const { calls, column, asked } = await open();
        await calls.learned({ [noteKey({ ...BART, inputs: [] }, "")]: { ...learned } });
        return { cells: new Set(await column("HF_CLASSIFY", many, "sport, crime")), requests: asked() };
      };
      const afresh = await answered({});
      expect(afresh.requests).toBeGreaterThan(1);
      expect(await answered(note)).toEqual({ cells: new Set(["sport"]), requests: afresh.requests });
    },
  );

  it("of what its run has cost is not what the record and the limits go by", async () => {
    const { calls, run, plan } = await openNewsroom(); // Its page has said that it cost a cent.
    expect(await calls.runs()).toMatchObject([{ run, status: "finished", cost: 0 }]);
    const another = await calls.begin(plan, "page");
    expect(await calls.finish(another.run, "page", { cost: -1 })).toMatchObject({ cost: 0 });
    expect(await calls.preferences()).toMatchObject({ dollarsToday: 0 });
  });
});
