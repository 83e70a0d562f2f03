import { texts } from "../../texts.ts";
import { words } from "./texts.ts";

interface Props {
  isStopped: boolean;
  stop: () => void;
  again: () => void;
}

/** That a recipe reads and runs, with a way to stop it; once it is stopped, that nothing was written, with another try. */
export const RunState = ({ isStopped, stop, again }: Props) => (
  <div class="row">
    <span class="muted small" role="status">
      {isStopped ? words.runStopped : texts.loading}
    </span>
    <button type="button" onClick={isStopped ? again : stop}>
      {isStopped ? texts.tryAgain : words.stop}
    </button>
  </div>
);
