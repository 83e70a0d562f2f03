import { amount } from "../numbers.ts";
import { texts } from "../texts.ts";

/** More different results than this are no picture but noise. */
const MOST = 12;

/** How many rows got which result, as bars; nothing where nearly every row got its own. */
export function Shares({ shares }: { shares: readonly { label: string; rows: number }[] }) {
  const [first] = shares;
  if (first === undefined || shares.length < 2 || shares.length > MOST) return null;
  return (
    <table class="shares">
      <caption class="hidden">{texts.shares}</caption>
      <tbody>
        {shares.map(({ label, rows }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <span class="bar" style={`inline-size: ${Math.max(2, (rows / first.rows) * 100)}%`} />
            </td>
            <td class="number">{amount(rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
