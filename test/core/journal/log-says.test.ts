import fc from "fast-check";
import { inLog, saysIn } from "../../../src/core/journal/log-says.ts";
import { newRun, RUN_COLUMNS, readRun, runLine } from "../../../src/core/journal/run-record.ts";
import { inEnglish, said } from "../../../src/core/messages/said.ts";

const stopped = said("log.leftUnfinished");
const line = (codes: string) => newRun({ run: "a1b2", started: "", stopped: "Left unfinished.", codes });
const read = (codes: string) => saysIn(readRun(runLine(line(codes))), "stopped");

describe("what a line of the log says", () => {
  it("is English in its columns, and comes back as what was said", () => {
    const undone = said("log.cellsBack", { at: "today", n: 1, edited: 0 });
    const record = newRun({ run: "a1b2", started: "", ...inLog({ stopped }) });
    const both = readRun(runLine({ ...record, ...inLog({ undone }, record) }));
    expect(both).toMatchObject({
      stopped: "Left unfinished.",
      undone: "today: 1 cell put back, 0 edited since and left.",
    });
    expect([saysIn(both, "stopped"), saysIn(both, "undone"), saysIn(both, "found")]).toEqual([
      stopped,
      undone,
      undefined,
    ]);
  });

  it("is the sentence in a log of an earlier version, which has no codes", () => {
    const earlier = runLine(line("")).slice(
      0,
      RUN_COLUMNS.findIndex(([name]) => name === "codes"),
    );
    expect(saysIn(readRun(earlier), "stopped")).toEqual(said("list.asItIs", { text: "Left unfinished." }));
  });

  it("is believed of its codes, not of its sentence", () => {
    const codes = JSON.stringify({ stopped });
    expect(saysIn({ ...line(codes), stopped: "Something else." }, "stopped")).toEqual(stopped);
  });

  it("is the sentence, whatever else stands among the codes", () => {
    const message = fc.record({
      code: fc.oneof(fc.string(), fc.constantFrom("log.unread", "log.__proto__", "constructor.name")),
      args: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue())),
    });
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.oneof(message, fc.jsonValue()).map((value) => JSON.stringify({ stopped: value })),
    );
    fc.assert(
      fc.property(anything, (codes) => {
        const says = read(codes);
        expect(inEnglish(says as NonNullable<typeof says>)).toEqual(
          says?.code === "log.unread" ? expect.stringContaining("cannot be read") : "Left unfinished.",
        );
      }),
    );
  });
});
