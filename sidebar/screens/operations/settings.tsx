import { useId } from "preact/hooks";
import {
  type ByHand,
  type Chosen,
  type Setting,
  settingsAsked,
} from "../../../src/core/operations/by-hand/by-hand.ts";
import { choiceTitle, settingTitle } from "../../named.ts";
import { texts } from "../../texts.ts";

interface Props {
  byHand: ByHand;
  /** The columns that may be chosen. */
  headings: readonly string[];
  chosen: Chosen;
  set: (name: string, value: string) => void;
}

/** What a person may choose for an operation: lists as lists, everything else as a line to type in. */
export function Settings({ byHand, headings, chosen, set }: Props) {
  const id = useId();
  return (
    <>
      {settingsAsked(byHand.settings, chosen).map((setting) => (
        <div class="field" key={setting.name}>
          <label for={`${id}-${setting.name}`}>{settingTitle(byHand, setting)}</label>
          {setting.choices === undefined ? (
            <input
              id={`${id}-${setting.name}`}
              type="text"
              dir="auto"
              value={chosen[setting.name] ?? ""}
              onInput={(event) => set(setting.name, event.currentTarget.value)}
            />
          ) : (
            <select
              id={`${id}-${setting.name}`}
              value={chosen[setting.name] ?? ""}
              onChange={(event) => set(setting.name, event.currentTarget.value)}
            >
              {optionsOf(byHand, setting, headings).map(([value, title]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </div>
      ))}
    </>
  );
}

function optionsOf(byHand: ByHand, { name, choices }: Setting, headings: readonly string[]) {
  if (choices === "columns")
    return [["", texts.operations.noColumn], ...headings.map((heading, at) => [String(at), heading])];
  return Object.entries(choices ?? {}).map(([choice, title]) => [
    choice,
    choiceTitle(byHand, name, choice, title),
  ]);
}

/** What is chosen before anything is: the first of each list, and what the column suggests. */
export const firstChoices = ({ settings }: ByHand, suggested: Chosen = {}): Chosen => ({
  ...Object.fromEntries(
    settings.map(({ name, choices }) => [
      name,
      typeof choices === "object" ? (Object.keys(choices)[0] ?? "") : "",
    ]),
  ),
  ...suggested,
});
