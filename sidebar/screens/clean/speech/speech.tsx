import { useId, useState } from "preact/hooks";
import type { Opened } from "../../../../src/core/api/sidebar-api.ts";
import { textOf } from "../../../../src/core/cells/grid.ts";
import { deviceModelsFor } from "../../../../src/core/models/device-models.ts";
import type { Table } from "../../../../src/core/sheet/sheet.ts";
import { offered } from "../../../device/ensure-loaded.ts";
import { ModelField, type Who } from "../../../device/who-answers.tsx";
import { Choice } from "../../../fields/choice.tsx";
import { Action } from "../../../parts/action.tsx";
import { texts } from "../../../texts.ts";
import type { ColumnContent } from "../use-column.ts";
import { saveAll } from "./save-all.ts";
import { fileName, say, speak } from "./speak.ts";

/** What is chosen in the list of things to do to have a text read aloud. */
export const SPEECH = "speech";

/** Values to choose from; any other can be typed or pasted. */
const LISTED = 100;

const USE = "text-to-speech";

interface Props {
  opened: Opened;
  table: Table;
  column: number;
  content: ColumnContent | undefined;
}

/** Has a text of the column read aloud: to listen to, to download and, in a build that may, for the whole column into Drive. */
export function Speech({ opened, table, column, content }: Props) {
  const values = content?.distinct ?? [];
  const [typed, setTyped] = useState<string>();
  const [voice, setVoice] = useState<"hosted" | "device" | "browser">("hosted");
  const [who, setWho] = useState<Who>({ place: "device" });
  const [heard, setHeard] = useState<{ url: string; name: string; by: string }>();
  const [saved, setSaved] = useState<number>();
  const id = useId();
  const text = typed ?? textOf(values[0]?.read[0] ?? "");
  const device = voice === "device" ? who.ready : undefined;
  const models = deviceModelsFor(USE, offered());
  const ready = text.trim() !== "" && (voice !== "device" || device !== undefined);
  const play = async () => {
    if (voice === "browser") return say(text);
    const { file, by } = await speak(text, device);
    if (heard) URL.revokeObjectURL(heard.url);
    setHeard({ url: URL.createObjectURL(file), name: fileName(text, file), by });
  };
  const chooseVoice = (chosen: typeof voice) => {
    setVoice(chosen);
    if (chosen === "device" && !who.model && models[0]) setWho({ place: "device", model: models[0] });
  };
  return (
    <>
      <div class="field">
        <label for={id}>{texts.speech.text}</label>
        {values.length > 1 && (
          <select
            aria-label={texts.speech.value}
            onChange={(event) => setTyped(textOf(values[Number(event.currentTarget.value)]?.read[0] ?? ""))}
          >
            {values.slice(0, LISTED).map(({ read }, index) => (
              <option key={textOf(read[0] ?? "")} value={index}>
                {textOf(read[0] ?? "").slice(0, 60)}
              </option>
            ))}
          </select>
        )}
        <textarea id={id} rows={3} value={text} onInput={(event) => setTyped(event.currentTarget.value)} />
      </div>
      <Choice
        legend={texts.speech.voice}
        name="voice"
        options={[
          ["hosted", opened.settings.endpoint ? texts.device.endpoint : texts.device.hosted],
          ["device", texts.device.device],
          ["browser", texts.speech.browser],
        ]}
        value={voice}
        set={chooseVoice}
      />
      {voice === "device" && <ModelField use={USE} models={models} who={who} set={setWho} />}
      {voice === "browser" && <p class="muted small">{texts.speech.browserOnly}</p>}
      <Action kind="primary" wide act={play} disabled={!ready}>
        {texts.speech.play}
      </Action>
      {heard && (
        <section class="stack" aria-label={texts.speech.heard}>
          {/* biome-ignore lint/a11y/useMediaCaption: the text that is read stands above */}
          <audio controls autoplay src={heard.url} />
          <p class="muted small">{texts.by({ who: heard.by })}</p>
          <p>
            <a href={heard.url} download={heard.name}>
              {texts.speech.download({ kind: heard.name.split(".").pop()?.toUpperCase() ?? "" })}
            </a>
          </p>
        </section>
      )}
      {opened.drive && voice !== "browser" && values.length > 0 && (
        <>
          <Action
            wide
            disabled={!ready}
            act={async () => {
              const all = values.map(({ read }) => read);
              setSaved(await saveAll(table, column, all, device, setSaved));
            }}
          >
            {texts.speech.saveAll({ n: values.length })}
          </Action>
          <p class="muted small" role="status">
            {saved === undefined ? texts.speech.driveHint : texts.speech.saved({ n: saved })}
          </p>
        </>
      )}
    </>
  );
}
