import { amount, count } from "../../numbers.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is said about models on this device. */
export const device = {
  who: "Answered by",
  hosted: "Hugging Face",
  endpoint: "Your endpoint",
  device: "This device: free, and nothing leaves it",
  model: "Model",
  option: (name: string, megabytes: number) => `${name}, ${amount(megabytes)} MB`,
  other: "Another model of the Hub…",
  otherName: "The model’s name on the Hub",
  about: (summary: string, languages: string, licence: string) =>
    `${capital(summary)}. Languages: ${languages}. Licence: ${licence}.`,
  get: (megabytes: number) =>
    megabytes === 0 ? "Get this model" : `Get this model (about ${amount(megabytes)} MB, once)`,
  downloading: (loaded: number, total: number) =>
    total === 0 ? "Getting the model…" : `${amount(Math.round(loaded))} of ${amount(Math.round(total))} MB`,
  ready: (on: "GPU" | "processor") =>
    `Ready on this device${on === "GPU" ? ", on its graphics processor" : ""}. Nothing leaves it.`,
  cancelled: "Cancelled. What was downloaded whole is kept.",
  getFirst: "Get the model first.",
  notHere: (model: string) => `${model} cannot run on this device.`,
  otherPrecision: (model: string) =>
    `This run was begun on a device that runs ${model} in another precision, so its answers would not be alike. Leave it as it is, and start a new run.`,
};

/** What is said about reading aloud. */
export const speech = {
  title: "Read aloud",
  summary: "Reads a text aloud: to listen to, or as a sound file.",
  text: "Text",
  value: "A value of the column",
  voice: "Read by",
  hosted: "Hugging Face",
  browser: "The browser’s own voice",
  browserOnly:
    "For listening only: it gives no file. Voices that need the network are used only where the browser has no other.",
  play: "Play",
  heard: "What was read",
  download: (kind: string) => `Download (${kind})`,
  silent: "The model gave back no sound. Choose another one.",
  onDevice: (model: string) => `${model} on this device`,
  saveAll: (n: number) => `Save ${count(n, "file", "files")} to Drive, a link beside each`,
  driveHint: "The files are yours alone until you share them. The links go into a new column.",
  saved: (n: number) => `${count(n, "link", "links")} written.`,
};
