/**
 * What the models for a person's own device can be asked: the uses in `device-models.ts`, which is the page's table and is
 * left out of what every formula reads.
 */
const USES =
  "audio-classification automatic-speech-recognition chat-completion extraction feature-extraction image-classification image-segmentation image-to-text language object-detection question-answering summarization text-classification text-recognition text-to-speech token-classification translation zero-shot-audio-classification zero-shot-classification zero-shot-image-classification";

/** The tasks of the Hub, and uses of Stet, that some model on the device answers. */
export const deviceUses = (): string[] => USES.split(" ");
