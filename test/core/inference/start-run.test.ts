import {
  json,
  labelOf,
  newWorld,
  runJob,
  scored,
  texts,
  textsOf,
  zeroShotJob,
  zeroShotService,
} from "./simulated-drive.ts";

const labels = (results: ReturnType<typeof runJob>["results"]) =>
  results.map((result) =>
    "answer" in result ? (result.answer as { label: string }[])[0]?.label : result.failure.kind,
  );

describe("startRun", () => {
  it("answers every row, in the order of the rows, asking about distinct values only", () => {
    const rows = [...texts(30), ...texts(30).reverse()];
    const { results, world } = runJob(zeroShotJob(rows), zeroShotService);
    expect(labels(results)).toEqual(rows.map(labelOf));
    const asked = world.sent.flatMap(({ request }) => textsOf(request));
    expect(asked).toHaveLength(30);
    expect(new Set(asked).size).toBe(30);
    expect(world.sent.length).toBeLessThanOrEqual(2);
  });

  it("asks about 500 distinct values of 10,000 rows in at most 20 requests, none of more than 32 inputs", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => texts(500)[(index * 7) % 500] as string);
    const { results, world } = runJob(zeroShotJob(rows), (request, now) => {
      const count = textsOf(request).length;
      return count > 32
        ? {
            outcome: json({ error: `batch size ${count} > maximum allowed batch size 32` }, 422),
            seconds: 0.1,
          }
        : zeroShotService(request, now);
    });
    expect(labels(results)).toEqual(rows.map(labelOf));
    expect(world.sent.length).toBeLessThanOrEqual(20);
    expect(Math.max(...world.sent.map(({ request }) => textsOf(request).length))).toBe(32);
  });

  it("asks nothing again that is remembered, and finds it in one look-up", () => {
    const { world } = runJob(zeroShotJob(texts(50)), zeroShotService);
    const before = new Map(world.memory);
    const again = runJob(zeroShotJob(texts(50)), zeroShotService, {
      world: { ...newWorld(), memory: world.memory },
    });
    expect(again.world.sent).toEqual([]);
    expect(again.world.recalls).toHaveLength(1);
    expect(again.world.memory).toEqual(before);
    expect(again.results.every((result) => "answer" in result && result.remembered)).toBe(true);
    expect(again.run.progress()).toMatchObject({ distinct: 50, remembered: 50, answered: 50, requests: 0 });
  });

  it("asks again when a parameter differs, and when only the case of a text does", () => {
    const { world } = runJob(zeroShotJob(["it"]), zeroShotService);
    const multi = zeroShotJob(["it"], {
      parameters: { candidate_labels: ["sport", "politics", "crime"], multi_label: true },
    });
    expect(
      runJob(multi, zeroShotService, { world: { ...newWorld(), memory: world.memory } }).world.sent,
    ).toHaveLength(1);
    const upper = zeroShotJob(["IT"]);
    expect(
      runJob(upper, zeroShotService, { world: { ...newWorld(), memory: world.memory } }).world.sent,
    ).toHaveLength(1);
  });

  it("names who answered, and finds the answers of another model than was asked for in two look-ups", () => {
    const stamped = (request: Parameters<typeof zeroShotService>[0], now: number) => {
      const { outcome, seconds } = zeroShotService(request, now);
      const headers = { "x-inference-model": "local/use-lite", "x-inference-revision": "1f3c" };
      return { outcome: "status" in outcome ? { ...outcome, headers } : outcome, seconds };
    };
    const { results, world } = runJob(zeroShotJob(texts(40)), stamped);
    expect(results[0]).toMatchObject({ by: "local/use-lite@1f3c", remembered: false });
    const again = runJob(zeroShotJob(texts(40)), stamped, { world: { ...newWorld(), memory: world.memory } });
    expect(again.world.sent).toEqual([]);
    expect(again.world.recalls).toHaveLength(2);
    expect(again.results[0]).toMatchObject({ by: "local/use-lite@1f3c", remembered: true });
  });

  it("never lets a stand-in's answers count as the service's own", () => {
    const { world } = runJob(
      zeroShotJob(texts(3)),
      (request, now) => {
        const { outcome, seconds } = zeroShotService(request, now);
        return {
          outcome: { ...outcome, headers: { "x-inference-model": "local/use-lite" } } as typeof outcome,
          seconds,
        };
      },
      { known: { service: "playground" } },
    );
    const real = runJob(zeroShotJob(texts(3)), zeroShotService, {
      world: { ...newWorld(), memory: world.memory },
    });
    expect(real.world.sent).toHaveLength(1);
    expect(real.results[0]).toMatchObject({ by: "facebook/bart-large-mnli via hf-inference" });
  });

  it("does not ask about inputs that no model could answer", () => {
    const { results, world } = runJob({ ...zeroShotJob(["", "a"]), inputs: ["", "a", 3] }, zeroShotService);
    expect(labels(results)).toEqual(["INPUT", labelOf("a"), "INPUT"]);
    expect(world.sent).toHaveLength(1);
  });

  it("reads what older services write, and checks that an answer is about its own text", () => {
    const legacy = (text: string) => ({
      sequence: text,
      labels: scored(text).map((s) => s.label),
      scores: scored(text).map((s) => s.score),
    });
    const good = runJob(zeroShotJob(texts(5)), (request) => ({
      outcome: json(textsOf(request).map(legacy)),
      seconds: 1,
    }));
    expect(labels(good.results)).toEqual(texts(5).map(labelOf));
    const swapped = runJob(zeroShotJob(texts(5)), (request) => {
      const asked = textsOf(request);
      return { outcome: json((asked.length > 1 ? [...asked].reverse() : asked).map(legacy)), seconds: 1 };
    });
    expect(labels(swapped.results)).toEqual(texts(5).map(labelOf));
  });

  it("finishes at once when there is nothing to ask", () => {
    const { results, world } = runJob(zeroShotJob([]), zeroShotService);
    expect(results).toEqual([]);
    expect(world.recalls).toEqual([]);
  });
});
