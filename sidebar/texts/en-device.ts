/** What is said in English about models on this device, and about reading aloud. */
export const onDevice = {
  device: {
    who: "Answered by",
    hosted: "Hugging Face",
    endpoint: "Your endpoint",
    device: "This device: free, and nothing leaves it",
    model: "Model",
    option: "{name}, {megabytes, number} MB",
    other: "Another model of the Hub…",
    otherName: "The model’s name on the Hub",
    about: "{summary}. Languages: {languages}. Licence: {licence}.",
    get: "{megabytes, plural, =0 {Get this model} other {Get this model (about # MB, once)}}",
    downloading:
      "{total, plural, =0 {Getting the model…} other {{loaded, number, integer} of {total, number, integer} MB}}",
    ready: "Ready on this device{on, select, GPU {, on its graphics processor} other {}}. Nothing leaves it.",
    cancelled: "Cancelled. What was downloaded whole is kept.",
    getFirst: "Get the model first.",
    notHere: "{model} cannot run on this device.",
    otherPrecision:
      "This run was begun on a device that runs {model} in another precision, so its answers would not be alike. Leave it as it is, and start a new run.",
  },
  speech: {
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
    download: "Download ({kind})",
    silent: "The model gave back no sound. Choose another one.",
    onDevice: "{model} on this device",
    saveAll: "Save {n, plural, one {# file} other {# files}} to Drive, a link beside each",
    driveHint: "The files are yours alone until you share them. The links go into a new column.",
    saved: "{n, plural, one {# link} other {# links}} written.",
  },
} as const;
