import { useState } from "preact/hooks";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { words } from "./texts.ts";

/** Offers that the recipe of a run goes on with the rows that are added later, hour by hour. */
export function NewRowsToo({ run }: { run: string }) {
  const [isOn, setOn] = useState(false);
  const follow = () => server.followRecipe(run).then(() => setOn(true));
  return (
    <div class="notice small stack" role="status">
      <p>{isOn ? words.newRows.on : words.newRows.hint}</p>
      {!isOn && (
        <div>
          <Action act={follow}>{words.newRows.too}</Action>
        </div>
      )}
    </div>
  );
}
