import { rmSync } from "node:fs";
import { openPlayground, type Playground } from "../../../playground/open.ts";
import { cellCases } from "../../../probe/cell-case.ts";
import type { Slice } from "../../../probe/found.ts";
import { handCases } from "../../../probe/hand-made.ts";
import { otherCases } from "../../../probe/other.ts";
import { serviceCases } from "../../../probe/server.ts";
import { buildProbe, makeThings, OBEDIENT, WORLD } from "../../support/probe.ts";

/** What is confirmed, or not, on Google by the same cases: docs/apps-script.md. */
describe("the emulated host, asked by the probe", () => {
  let dist: string;
  let playground: Playground;
  let services: Slice;
  let formulas: Slice;
  let made: Slice;
  let others: Slice;

  beforeAll(async () => {
    dist = buildProbe();
    playground = await openPlayground({ dist, origins: WORLD, addon: false, screen: OBEDIENT });
    services = (await playground.host.rpc("probeServices", [0])) as Slice;
    await playground.host.rpc("probeTypeFormulas", []);
    await playground.book.settled();
    formulas = (await playground.host.rpc("probeReadFormulas", [])) as Slice;
    await playground.host.rpc("probePrepare", []);
    await playground.book.settled();
    makeThings(playground.book);
    await playground.book.settled();
    made = (await playground.host.rpc("probeHandMade", [])) as Slice;
    others = (await playground.host.as({ email: "other@example.org" }).rpc("probeOther", [])) as Slice;
    await playground.host.rpc("probeKeep", [{}, "consumer"]);
  });
  afterAll(async () => {
    await playground.close();
    rmSync(dist, { recursive: true });
  });

  it.each(serviceCases.map(({ id, fact, expect: answer }) => [id, fact, answer]))(
    "%s: %s",
    (id, _fact, answer) => {
      expect(services.answers[String(id)]).toEqual(answer);
    },
  );

  it.each(cellCases.map(({ id, fact, expect: answer }) => [id, fact, answer]))(
    "%s: %s",
    (id, _fact, answer) => {
      expect(formulas.answers[String(id)]).toEqual(answer);
    },
  );

  it.each(handCases.map(({ id, fact, expect: answer }) => [id, fact, answer]))(
    "%s: %s",
    (id, _fact, answer) => {
      expect(made.answers[String(id)]).toEqual(answer);
    },
  );

  it.each(otherCases.map(({ id, fact, expect: answer }) => [id, fact, answer]))(
    "%s: %s",
    (id, _fact, answer) => {
      expect(others.answers[String(id)]).toEqual(answer);
    },
  );

  it("has one case of each name, and leaves no tab behind but those it says", () => {
    const ids = [...serviceCases, ...cellCases, ...handCases, ...otherCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(playground.book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Stet probe answers"]);
  });
});
