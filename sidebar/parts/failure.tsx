import { texts } from "../texts.ts";

/** An error that leaves nothing else to show. */
export function Failure({ sentence, again }: { sentence: string; again: () => void }) {
  return (
    <div class="app">
      <main>
        <h1>{texts.gone}</h1>
        <p class="notice error" role="alert">
          {sentence}
        </p>
        <button type="button" class="primary" onClick={again}>
          {texts.tryAgain}
        </button>
      </main>
    </div>
  );
}
