import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answersOnDemand } from "../../playground/cli/answers-on-demand.ts";
import { evaluate } from "../../playground/cli/evaluate.ts";
import { LOCAL_FILES, localFiles } from "../../playground/files/local-files.ts";
import { localSettings } from "../../playground/local-settings.ts";
import { openPlayground } from "../../playground/open.ts";
import { people, programs, type Recording } from "./recordings.ts";
import { wordErrors } from "./word-errors.ts";

export interface Heard extends Recording {
  /** What the cell showed. */
  readonly heard: string;
  readonly errors: number;
  readonly words: number;
}

/** Asks `=HF_TRANSCRIBE("…")` for each recording, in a cell of the playground. */
export async function hear(): Promise<Heard[]> {
  const folder = mkdtempSync(join(tmpdir(), "stet-speech-"));
  const answers = answersOnDemand(undefined);
  const root = process.cwd();
  const playground = await openPlayground({
    origins: { ...answers.origins, [LOCAL_FILES]: localFiles(folder) },
    scriptProperties: localSettings({ root, models: join(root, "models"), hub: false }),
  });
  try {
    const results: Heard[] = [];
    for (const recording of [...people(folder), ...programs(folder)]) {
      const { shown } = await evaluate(playground, `=HF_TRANSCRIBE("${LOCAL_FILES}/${recording.file}")`);
      const heard = shown[0]?.[0] ?? "";
      const words = recording.said.split(" ").length;
      results.push({ ...recording, heard, words, errors: wordErrors(recording.said, heard) });
    }
    return results;
  } finally {
    await playground.close();
    await answers.close();
    rmSync(folder, { recursive: true });
  }
}
