import type { Cell } from "../../../../src/core/cells/grid.ts";
import { textOf } from "../../../../src/core/cells/grid.ts";
import type { DeviceChoice } from "../../../../src/core/models/on-device.ts";
import type { Plan } from "../../../../src/core/run/plan.ts";
import type { Table } from "../../../../src/core/sheet/sheet.ts";
import { page } from "../../../page.ts";
import { server } from "../../../server.ts";
import { texts } from "../../../texts.ts";
import { base64Of, fileName, speak } from "./speak.ts";

/**
 * Reads each different value aloud, saves it to the person's Drive and writes its link beside it, as a run: in a
 * column of its own, in the record, undone like any other. What is done stays when one fails.
 */
export async function saveAll(
  table: Table,
  column: number,
  values: readonly (readonly Cell[])[],
  device: DeviceChoice | undefined,
  tell: (done: number) => void,
): Promise<number> {
  const head = table.columns.find((each) => each.column === column);
  const plan: Plan = {
    function: texts.speech.title,
    arguments: [],
    argumentsText: "",
    sheetId: table.sheetId,
    columns: [{ column, parameter: 0 }],
    headingRow: table.headingRow,
    place: "beside",
    rows: "all",
    headings: [
      texts.resultHeading({ title: texts.speech.title, column: head?.heading || head?.letter || "" }),
    ],
    by: device?.model ?? texts.speech.hosted,
    provider: device ? "device" : "",
  };
  const { run } = await server.begin(plan, page);
  let changed = 0;
  let by = plan.by;
  let done = 0;
  try {
    for (const read of values) {
      const text = textOf(read[0] ?? "");
      const sound = await speak(text, device);
      by = sound.by;
      const link = await server.saveSound(
        fileName(text, sound.file),
        sound.file.type,
        await base64Of(sound.file),
      );
      const { counts } = await server.write(run, page, [{ read, now: [link], by }]);
      changed += counts[0] ?? 0;
      tell(++done);
    }
  } finally {
    const failed = values.length - done;
    await server.finish(run, page, {
      status: failed === 0 ? "finished" : "stopped",
      distinct: values.length,
      requests: done,
      changed,
      failed,
      by,
    });
  }
  return changed;
}
