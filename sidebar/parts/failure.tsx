import { texts } from "../texts.ts";
import { Alert } from "./alert.tsx";

/** An error that leaves nothing else to show. */
export function Failure({ sentence, again }: { sentence: string; again: () => void }) {
  return (
    <div class="app">
      <main>
        <h1>{texts.gone}</h1>
        <Alert says={sentence} />
        <button type="button" class="primary" onClick={again}>
          {texts.tryAgain}
        </button>
      </main>
    </div>
  );
}
