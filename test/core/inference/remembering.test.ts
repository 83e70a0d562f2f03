import type { Json } from "../../../src/core/cells/json.ts";
import { noteKey } from "../../../src/core/inference/key.ts";
import {
  json,
  newWorld,
  runJob,
  type Service,
  texts,
  textsOf,
  type World,
  zeroShotJob,
  zeroShotService,
} from "./simulated-drive.ts";

const later = (world: World): World => ({ ...newWorld(), memory: world.memory });

/** The service, naming who answered the n-th request. */
const namedBy = (name: (request: number) => Record<string, string>): Service => {
  let requests = 0;
  return (request, now) => {
    const { outcome, seconds } = zeroShotService(request, now);
    return { outcome: "body" in outcome ? { ...outcome, headers: name(requests++) } : outcome, seconds };
  };
};

describe("what is remembered", () => {
  it("is found whichever of several models answered under one name", () => {
    const service = namedBy((request) => ({ "x-inference-model": `org/model-${request % 3}` }));
    const { world, results } = runJob(zeroShotJob(texts(200)), service);
    const authors = new Set(results.map((result) => ("by" in result ? result.by : "")));
    expect(authors.size).toBe(3);
    const again = runJob(zeroShotJob(texts(200)), service, { world: later(world) });
    expect(again.world.sent).toEqual([]);
    expect(again.results.map((result) => ({ ...result, remembered: false }))).toEqual(results);
  });

  it("is kept apart by revision, and the record says which revision answered", () => {
    const { world } = runJob(
      zeroShotJob(texts(5)),
      namedBy(() => ({ "x-inference-revision": "aaa" })),
    );
    const more = runJob(
      zeroShotJob([...texts(5), "new"]),
      namedBy(() => ({ "x-inference-revision": "bbb" })),
      { world: later(world) },
    );
    expect(more.world.sent.flatMap(({ request }) => textsOf(request))).toEqual(["new"]);
    expect(more.results.map((result) => "by" in result && result.by)).toEqual([
      ...Array(5).fill("facebook/bart-large-mnli@aaa via hf-inference"),
      "facebook/bart-large-mnli@bbb via hf-inference",
    ]);
  });

  it("is passed over by a run that asks afresh, and gives way to what comes back", () => {
    const job = zeroShotJob(texts(20));
    const { world, results } = runJob(job, zeroShotService);
    const other: Service = (request, now) => {
      const { outcome, seconds } = zeroShotService(request, now);
      if (!("body" in outcome)) return { outcome, seconds };
      return { outcome: { ...outcome, body: outcome.body.replaceAll("0.8", "0.7") }, seconds };
    };
    const afresh = runJob(job, other, { world: later(world), known: { afresh: true } });
    expect(afresh.world.sent.flatMap(({ request }) => textsOf(request)).sort()).toEqual(texts(20).sort());
    expect(afresh.results).not.toEqual(results);
    const after = runJob(job, zeroShotService, { world: later(afresh.world) });
    expect(after.world.sent).toEqual([]);
    expect(after.results.map((result) => ({ ...result, remembered: false }))).toEqual(afresh.results);
  });

  it("is asked for again when the memory gives back nonsense, and harms nothing", () => {
    const { world } = runJob(zeroShotJob(texts(20)), zeroShotService);
    const nonsense: Json[] = [
      null,
      7,
      "x",
      [],
      {},
      { a: 1 },
      { by: "x" },
      { by: [{ identity: 1 }], form: 7, seconds: { x: "y" }, most: -1 },
    ];
    const keys = [...world.memory.keys()];
    const memory = new Map(keys.map((key, index) => [key, nonsense[index % nonsense.length] as Json]));
    const { results, world: after } = runJob(zeroShotJob(texts(20)), zeroShotService, {
      world: { ...newWorld(), memory },
    });
    expect(results.every((result) => "answer" in result && !result.remembered)).toBe(true);
    expect(after.sent.length).toBeGreaterThan(0);
  });

  it("of a service makes no run wait longer or ask more than knowing nothing, when no service can have taught it", () => {
    const job = zeroShotJob(texts(60));
    const fresh = runJob(job, zeroShotService).world;
    for (const note of [
      { gap: 1e12 },
      { most: 0 },
      { slow: 0.001 },
      { form: "none" },
      { by: "x", gap: -1 },
    ]) {
      const world = { ...newWorld(), memory: new Map([[noteKey(job, ""), note as Json]]) };
      const { results } = runJob(job, zeroShotService, { world });
      expect(results.every((result) => "answer" in result)).toBe(true);
      expect([note, world.sent.length]).toEqual([note, fresh.sent.length]);
      expect(world.now).toBeLessThanOrEqual(fresh.now);
    }
  });

  it("is handed over at once, small and without the inputs", () => {
    const { world } = runJob(zeroShotJob(["a very secret text"]), zeroShotService);
    const saved = JSON.stringify([...world.memory]);
    expect(saved).not.toContain("secret");
    expect(saved.length).toBeLessThan(800);
  });

  it("of a model on an own endpoint is not taken for that of the shared one", () => {
    const endpoint = zeroShotJob(texts(3), { endpoint: "https://me.example.org" });
    const { world } = runJob(endpoint, zeroShotService);
    const shared = runJob(zeroShotJob(texts(3)), zeroShotService, { world: later(world) });
    expect(shared.world.sent).toHaveLength(1);
    expect(
      runJob(endpoint, () => ({ outcome: json(null), seconds: 1 }), { world: later(world) }).world.sent,
    ).toEqual([]);
  });
});
