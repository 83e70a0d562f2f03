import { useId } from "preact/hooks";
import { Choice } from "../../fields/choice.tsx";
import { Line } from "../../fields/line.tsx";
import { words } from "./texts.ts";
import type { Choices, Where } from "./use-writing.ts";
import type { Taught } from "./worked-out.ts";

interface Props {
  place: Where;
  setPlace: (place: Where) => void;
  /** What the column that is read, and the one to its right, are called. */
  own: string;
  right: string;
  hasRight: boolean;
  to: string;
  setHeading: (heading: string) => void;
  choices: Choices;
  taught: Taught;
}

/** Where the result goes, and what becomes of rows without a sure answer. */
export function WriteChoices({
  place,
  setPlace,
  own,
  right,
  hasRight,
  to,
  setHeading,
  choices,
  taught,
}: Props) {
  const id = useId();
  const { coverage } = taught;
  return (
    <>
      {place === "beside" && (
        <Line label={words.heading} value={to} set={setHeading} when="left" most={200} />
      )}
      <Choice
        legend={words.where}
        name={`${id}-place`}
        options={[
          ["beside", words.beside],
          ...(hasRight ? [["into", words.into({ column: right })] as const] : []),
          ["in place", words.inPlace],
        ]}
        value={place}
        set={setPlace}
      />
      {coverage.doubted > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={choices.doubted}
            onChange={(event) => choices.setDoubted(event.currentTarget.checked)}
          />
          <span>{words.doubted}</span>
        </label>
      )}
      {coverage.uncovered > 0 && place !== "in place" && (
        <Choice
          legend={words.uncovered}
          name={`${id}-fails`}
          options={[
            ["leave", words.leave],
            ["keep", words.keep({ column: own })],
          ]}
          value={choices.keep ? "keep" : "leave"}
          set={(chosen) => choices.setKeep(chosen === "keep")}
        />
      )}
    </>
  );
}
