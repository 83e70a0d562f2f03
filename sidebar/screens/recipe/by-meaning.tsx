import { GetModel } from "../../device/get-model.tsx";
import { HowFar } from "../../parts/how-far.tsx";
import { sentenceModel } from "./compare-steps.ts";
import { words } from "./texts.ts";
import type { useWords } from "./use-words.ts";

/** The way to a model on this device that compares words with the known steps. */
export function ByMeaning({ said }: { said: ReturnType<typeof useWords> }) {
  const model = sentenceModel();
  if (said.isComparing)
    return (
      <HowFar says={words.said.comparing} share={undefined}>
        <button type="button" onClick={said.stopComparing}>
          {words.stop}
        </button>
      </HowFar>
    );
  if (!said.mayCompare || model === undefined) return null;
  return (
    <div class="stack">
      <p class="small">{words.said.byMeaning}</p>
      <GetModel model={model} ready={false} got={({ model: name }) => void said.compareBy(name)} />
    </div>
  );
}
