import { useEffect, useRef, useState } from "preact/hooks";
import type { DeviceModel } from "../../src/core/models/device-models.ts";
import type { DeviceChoice } from "../../src/core/models/on-device.ts";
import { texts, wordsOf } from "../texts.ts";
import { engine } from "./engine.ts";
import type { Download } from "./messages.ts";

/** A download this small is not asked about. */
const SMALL = 10;

interface Props {
  model: DeviceModel;
  ready: boolean;
  got: (choice: DeviceChoice) => void;
}

/** Gets a model onto this device: how large it is, how far it is, and when it is there. */
export function GetModel({ model, ready, got }: Props) {
  const [download, setDownload] = useState<Download>();
  const [sentence, setSentence] = useState("");
  const [on, setOn] = useState<"GPU" | "processor">("processor");
  // Whoever has turned to another model meanwhile is not taken back to this one.
  const here = useRef(true);
  const get = () => {
    setSentence("");
    setDownload({ loaded: 0, total: 0 });
    engine
      .load(model, undefined, setDownload)
      .then(
        (loaded) => {
          if (!here.current) return;
          setOn(loaded.on);
          got({ model: loaded.model, pipeline: model.pipeline });
        },
        (error: Error) => setSentence(wordsOf(error)),
      )
      .finally(() => setDownload(undefined));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the model is chosen
  useEffect(() => {
    if (!ready && model.megabytes > 0 && model.megabytes <= SMALL) get();
    return () => {
      here.current = false;
    };
  }, []);
  if (ready) {
    return (
      <p class="notice small" role="status">
        {texts.device.ready({ on })}
      </p>
    );
  }
  if (download)
    return (
      <Downloading download={download} cancel={() => engine.cancel(new Error(texts.device.cancelled))} />
    );
  return (
    <>
      <div>
        <button type="button" onClick={get}>
          {texts.device.get({ megabytes: model.megabytes })}
        </button>
      </div>
      {sentence !== "" && (
        <p class="notice error" role="alert" ref={show}>
          {sentence}
        </p>
      )}
    </>
  );
}

/** What is said must not stand where it has to be scrolled to. */
const show = (element: Element | null): void => element?.scrollIntoView({ block: "center" });

/** How far a download is. */
export function Downloading({ download, cancel }: { download: Download; cancel?: () => void }) {
  const { loaded, total } = download;
  const said = texts.device.downloading({ loaded: loaded / 1e6, total: total / 1e6 });
  return (
    <div class="stack">
      {total > 0 ? <progress value={loaded} max={total} aria-label={said} /> : <progress aria-label={said} />}
      <div class="row spread">
        <span class="muted small" role="status">
          {said}
        </span>
        {cancel && (
          <button type="button" class="link small" onClick={cancel}>
            {texts.cancel}
          </button>
        )}
      </div>
    </div>
  );
}
