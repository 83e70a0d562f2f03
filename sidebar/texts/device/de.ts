import { amount, count } from "../../numbers.ts";
import type { Translation } from "../../texts.ts";

/** What is said about models on this device. */
export const device: NonNullable<Translation["device"]> = {
  who: "Wer antwortet",
  hosted: "Hugging Face",
  endpoint: "Ihr Endpunkt",
  device: "Dieses Gerät: kostenlos, nichts verlässt es",
  model: "Modell",
  other: "Ein anderes Modell des Hubs …",
  otherName: "Name des Modells auf dem Hub",
  about: (summary, languages, licence) => `${summary}. Sprachen: ${languages}. Lizenz: ${licence}.`,
  get: (megabytes) =>
    megabytes === 0 ? "Dieses Modell holen" : `Dieses Modell holen (etwa ${amount(megabytes)} MB, einmal)`,
  downloading: (loaded, total) =>
    total === 0
      ? "Das Modell wird geholt …"
      : `${amount(Math.round(loaded))} von ${amount(Math.round(total))} MB`,
  ready: (on) => `Auf diesem Gerät bereit${on === "GPU" ? ", auf der Grafikkarte" : ""}. Nichts verlässt es.`,
  cancelled: "Abgebrochen. Was ganz geladen war, bleibt.",
  getFirst: "Holen Sie zuerst das Modell.",
  notHere: (model) => `${model} läuft auf diesem Gerät nicht.`,
  otherPrecision: (model) =>
    `Dieser Lauf begann auf einem Gerät, das ${model} in anderer Genauigkeit rechnet; die Antworten wären nicht gleich. Lassen Sie ihn, wie er ist, und beginnen Sie einen neuen.`,
};

/** What is said about reading aloud. */
export const speech: NonNullable<Translation["speech"]> = {
  title: "Vorlesen",
  summary: "Liest einen Text vor: zum Anhören oder als Tondatei.",
  text: "Text",
  value: "Ein Wert der Spalte",
  voice: "Gelesen von",
  hosted: "Hugging Face",
  browser: "Die eigene Stimme des Browsers",
  browserOnly:
    "Nur zum Anhören: Sie ergibt keine Datei. Stimmen, die das Netz brauchen, werden nur genommen, wo der Browser keine andere hat.",
  play: "Abspielen",
  heard: "Was gelesen wurde",
  download: (kind) => `Herunterladen (${kind})`,
  silent: "Das Modell gab keinen Ton zurück. Wählen Sie ein anderes.",
  onDevice: (model) => `${model} auf diesem Gerät`,
  saveAll: (n) => `${count(n, "Datei", "Dateien")} in Drive speichern, mit Link daneben`,
  driveHint: "Die Dateien gehören Ihnen allein, bis Sie sie freigeben. Die Links kommen in eine neue Spalte.",
  saved: (n) => `${count(n, "Link", "Links")} geschrieben.`,
};
