import type { Range } from "../../../src/core/facets/facets.ts";
import type { Bar, Histogram } from "../../../src/core/facets/histogram.ts";
import { amount } from "../../numbers.ts";
import { texts } from "../../texts.ts";
import { measured } from "./measured.ts";

/** A histogram, with the bars of a range in blue; and the same in numbers, for who wants to know, or hears the page. */
export function Bars({ histogram: { of, bars }, range }: { histogram: Histogram; range: Range }) {
  const most = Math.max(...bars.map(({ rows }) => rows));
  const isIn = ({ least, most }: Bar) => range.within && most >= range.from && least <= range.to;
  const name = ({ from, to }: Bar, at: number) =>
    at === bars.length - 1
      ? texts.facets.range.lastBar({ from: measured(from, of) })
      : texts.facets.range.bar({ from: measured(from, of), to: measured(to, of) });
  return (
    <>
      <details class="small">
        <summary>{texts.facets.range.bars}</summary>
        <table class="bars">
          <tbody>
            {bars.map((bar, at) => (
              <tr key={bar.from}>
                <th scope="row">{name(bar, at)}</th>
                <td class="number">{amount(bar.rows)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <div class="histogram" aria-hidden="true">
        {bars.map((bar, at) => (
          <span
            key={bar.from}
            class={isIn(bar) ? "in" : ""}
            title={`${name(bar, at)}: ${amount(bar.rows)}`}
            style={`block-size: ${bar.rows === 0 ? 0 : Math.max(2, (bar.rows / most) * 100)}%`}
          />
        ))}
      </div>
    </>
  );
}
