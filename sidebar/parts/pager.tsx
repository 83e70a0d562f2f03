import { texts } from "../texts.ts";

/** Groups that are shown at once. */
export const PAGE = 20;

interface Props {
  /** The first that is shown, from 0, and how many there are. */
  first: number;
  of: number;
  turn: (first: number) => void;
}

/** Goes through groups page by page; nothing where one page holds them all. */
export function Pager({ first, of, turn }: Props) {
  if (of <= PAGE) return null;
  return (
    <div class="row spread small">
      <button type="button" disabled={first === 0} onClick={() => turn(first - PAGE)}>
        {texts.clusters.previous}
      </button>
      <span role="status">
        {texts.clusters.page({ n: of, from: first + 1, to: Math.min(of, first + PAGE) })}
      </span>
      <button type="button" disabled={first + PAGE >= of} onClick={() => turn(first + PAGE)}>
        {texts.clusters.next}
      </button>
    </div>
  );
}
