/**
 * The uses of Hugging Face models that Stet offers, each with the function that a cell calls and what its model is
 * recommended for. An example of its own stands where the function's is about something else.
 */
export const USES = [
  {
    use: "Text classification",
    fn: "HF_CLASSIFY",
    models: ["zero-shot-classification", "text-classification"],
  },
  { use: "Named entities", fn: "HF_EXTRACT", models: ["token-classification", "extraction"] },
  { use: "Summaries", fn: "HF_SUMMARIZE", models: ["summarization"] },
  { use: "Translation", fn: "HF_TRANSLATE", models: ["translation"] },
  {
    use: "Question answering",
    fn: "HF_ANSWER",
    models: ["question-answering", "table-question-answering", "large tables"],
  },
  { use: "Text generation", fn: "HF_GENERATE", models: ["chat-completion"] },
  { use: "Speech recognition", fn: "HF_TRANSCRIBE", models: ["automatic-speech-recognition"] },
  {
    use: "Text to speech",
    models: ["text-to-speech"],
    example: "in the sidebar: **Read aloud**, to listen to and to download",
  },
  {
    use: "Audio classification, zero-shot too",
    fn: "HF_CLASSIFY_AUDIO",
    models: ["audio-classification", "zero-shot-audio-classification"],
  },
  { use: "Image classification", fn: "HF_CLASSIFY_IMAGE", models: ["image-classification"] },
  { use: "Object detection", fn: "HF_DETECT", models: ["object-detection"] },
  { use: "Image segmentation", fn: "HF_SEGMENT", models: ["image-segmentation"] },
  { use: "Image captioning", fn: "HF_CAPTION", models: ["image-to-text"] },
  { use: "Visual question answering", fn: "HF_ASK_IMAGE", models: ["visual-question-answering"] },
  { use: "Image to text", fn: "HF_READ", models: ["text-recognition"] },
  { use: "Data cleaning", fn: "HF_CLEAN", models: [] },
];
