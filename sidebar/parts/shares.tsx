import { amount } from "../numbers.ts";
import { texts } from "../texts.ts";
import { Value } from "./value.tsx";

/** More different results than this are no picture but noise. */
const MOST = 12;

interface Props {
  shares: readonly { label: string; rows: number }[];
  /** What the bars are of, for who hears the page. */
  caption?: string;
}

/** How many rows got which result, as bars; nothing where nearly every row got its own. */
export function Shares({ shares, caption = texts.shares }: Props) {
  if (shares.length < 2 || shares.length > MOST) return null;
  const most = Math.max(...shares.map(({ rows }) => rows));
  return (
    <table class="shares">
      <caption class="hidden">{caption}</caption>
      <tbody>
        {shares.map(({ label, rows }) => (
          <tr key={label}>
            <th scope="row" dir="auto" title={label}>
              <Value cells={[label]} />
            </th>
            <td>
              <span class="bar" style={`inline-size: ${Math.max(2, (rows / most) * 100)}%`} />
            </td>
            <td class="number">{amount(rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
