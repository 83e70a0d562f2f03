import { Alert } from "../../parts/alert.tsx";
import { texts } from "../../texts.ts";
import { words } from "./texts.ts";
import type { Taken } from "./worked-out.ts";

interface Props {
  /** The model that wrote it; undefined where it was found on the device. */
  by: string | undefined;
  /** Undefined while it runs. */
  taken: Taken | undefined;
  failure: string;
  stop: () => void;
}

/** What comes of the rows with a recipe that was found for words, written by a model, or edited. */
export const ChosenResult = ({ by, taken, failure, stop }: Props) => (
  <>
    <Alert says={failure} />
    {taken === undefined && failure === "" && (
      <div class="row">
        <span class="muted small" role="status">
          {texts.looking}
        </span>
        <button type="button" onClick={stop}>
          {words.stop}
        </button>
      </div>
    )}
    <div role="status" class="stack">
      {by !== undefined && <p class="small">{words.said.by({ model: by })}</p>}
      {taken?.contradicts && <p class="notice warn small">{words.said.contradicted}</p>}
      {taken && <p>{words.consistent.counts(taken.counts)}</p>}
    </div>
  </>
);
