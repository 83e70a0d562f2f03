import { type Cell, textOf } from "../../src/core/cells/grid.ts";

/** Characters of a long text that are shown. */
const SHOWN = 300;

/** White space that a person would not see: at an end, doubled, or not the plain space. */
const ODD = /(^[^\S\n]+|[^\S\n]+$|[^\S\n]{2,}|[\u2000-\u200b]+|[\u00a0\u00ad\u202f\u3000\ufeff]+)/gmu;

/** What a cell holds, with the white space in it made visible. */
export function Value({ cells, blank }: { cells: readonly Cell[]; blank?: string }) {
  const text = cells.map(textOf).join(" | ");
  if (text === "")
    return (
      <span class="value">
        <i>{blank ?? "–"}</i>
      </span>
    );
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return (
    <span class="value" dir="auto">
      {pieces(shown).map(({ text, odd, at }) =>
        odd ? <mark key={at}>{"·".repeat(Math.min(text.length, 8))}</mark> : text,
      )}
    </span>
  );
}

function pieces(text: string): { text: string; odd: boolean; at: number }[] {
  let at = 0;
  return text.split(ODD).map((piece, index) => {
    const start = at;
    at += piece.length;
    return { text: piece, odd: index % 2 === 1, at: start };
  });
}
