import { useId, useState } from "preact/hooks";
import { methodology } from "../../../src/core/journal/methodology.ts";
import type { RunRecord } from "../../../src/core/journal/run-record.ts";
import { texts } from "../../texts.ts";

/** The paragraph for a story's methods box, ready to be copied. */
export function Methodology({ runs }: { runs: readonly RunRecord[] }) {
  const [copied, setCopied] = useState(false);
  const id = useId();
  const copy = (field: HTMLTextAreaElement | null) => {
    field?.select();
    document.execCommand("copy");
    setCopied(true);
  };
  return (
    <details>
      <summary>{texts.methodology}</summary>
      <div class="stack">
        <label class="hidden" for={id}>
          {texts.methodology}
        </label>
        <textarea id={id} rows={10} readOnly value={methodology(runs)} />
        <div>
          <button
            type="button"
            onClick={() => copy(document.getElementById(id) as HTMLTextAreaElement | null)}
          >
            {copied ? texts.copied : texts.copy}
          </button>
        </div>
      </div>
    </details>
  );
}
