import { useEffect, useId, useState } from "preact/hooks";
import { type DeviceModel, deviceModelsFor, ownDeviceModel } from "../../src/core/models/device-models.ts";
import type { DeviceChoice } from "../../src/core/models/on-device.ts";
import type { Job } from "../../src/core/tasks/job.ts";
import { Choice } from "../fields/choice.tsx";
import { texts, translation } from "../texts.ts";
import { offered } from "./ensure-loaded.ts";
import { GetModel } from "./get-model.tsx";

/** Who a person has chosen to answer. */
export interface Who {
  place: "hosted" | "device";
  model?: DeviceModel;
  /** True when nobody chose: this is how such a question is usually answered. */
  usual?: boolean;
  /** The model once it is loaded. */
  ready?: DeviceChoice;
}

export const HOSTED: Who = { place: "hosted" };

/** A choice of the device without a model on it yet: nothing may be asked meanwhile. */
export const isGettingReady = ({ place, ready }: Who): boolean => place === "device" && ready === undefined;

const deviceWith = (model: DeviceModel | null | undefined): Who => ({
  place: "device",
  ...(model && { model }),
});

/** A model that a person named, rather than one out of the list. */
const isOwn = ({ id }: DeviceModel): boolean => !offered().some((each) => each.id === id);

interface Props {
  /** What is to be asked. */
  job: Pick<Job, "task" | "use">;
  who: Who;
  set: (who: Who) => void;
  endpoint: string | undefined;
}

const OTHER = "other";

/** Hugging Face or the own endpoint, or a model on this device: where it can be chosen at all. */
export function WhoAnswers({ job, who, set, endpoint }: Props) {
  const use = job.use ?? job.task;
  const models = deviceModelsFor(use, offered());
  const possible = models.length > 0 || ownDeviceModel("a/b", use) !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question starts from its own usual answerer
  useEffect(() => {
    const { place, model } = who;
    if (place === "device" && model?.uses.includes(use)) return;
    if (use === "language" && place === "hosted" && models[0]) set({ ...deviceWith(models[0]), usual: true });
    else if (place === "device")
      set(who.usual ? HOSTED : deviceWith(model && isOwn(model) ? ownDeviceModel(model.id, use) : models[0]));
  }, [use]);
  if (!possible) return null;
  const choose = (place: Who["place"]) => set(place === "device" ? deviceWith(models[0]) : HOSTED);
  return (
    <section class="stack">
      <Choice
        legend={texts.device.who}
        name="who"
        options={[
          ["hosted", endpoint ? texts.device.endpoint : texts.device.hosted],
          ["device", texts.device.device],
        ]}
        value={who.place}
        set={choose}
      />
      {who.place === "device" && <ModelField use={use} models={models} who={who} set={set} />}
    </section>
  );
}

/** The models for a use on this device, any other of the Hub, and the way to get the chosen one. */
export function ModelField({
  use,
  models,
  who,
  set,
}: Pick<Props, "who" | "set"> & { use: string; models: readonly DeviceModel[] }) {
  const [name, setName] = useState(who.model && isOwn(who.model) ? who.model.id : "");
  const id = useId();
  const listed = models.find((each) => each.id === who.model?.id);
  const typed = (text: string) => {
    setName(text);
    set(deviceWith(ownDeviceModel(text.trim(), use)));
  };
  const pick = (value: string) => set(deviceWith(models.find((each) => each.id === value)));
  return (
    <div class="field">
      <label for={id}>{texts.device.model}</label>
      <select id={id} value={listed?.id ?? OTHER} onChange={(event) => pick(event.currentTarget.value)}>
        {models.map((model) => (
          <option key={model.id} value={model.id}>
            {texts.device.option({ name: model.id.split("/").pop() ?? model.id, megabytes: model.megabytes })}
          </option>
        ))}
        <option value={OTHER}>{texts.device.other}</option>
      </select>
      {listed ? (
        <p class="muted small">
          {texts.device.about({
            summary: translation("deviceModels", listed.id, "summary") ?? listed.summary,
            languages: translation("deviceModels", listed.id, "languages") ?? listed.languages,
            licence: listed.licence,
          })}
        </p>
      ) : (
        <input
          type="text"
          aria-label={texts.device.otherName}
          placeholder="org/name"
          value={name}
          onInput={(event) => typed(event.currentTarget.value)}
        />
      )}
      {who.model && (
        <GetModel
          key={`${who.model.id} ${who.model.pipeline}`}
          model={who.model}
          ready={who.ready !== undefined}
          got={(ready) => set({ ...who, ready })}
        />
      )}
    </div>
  );
}
