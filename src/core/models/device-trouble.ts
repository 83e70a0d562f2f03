interface Case {
  readonly says: RegExp;
  readonly sentence: (model: string) => string;
}

/** What browsers, transformers.js and onnxruntime say; the first that fits decides. */
const cases = (): readonly Case[] => [
  {
    says: /bad_alloc|out of memory|allocation failed|memory access out of bounds|could not allocate|Invalid array length/i,
    sentence: (model) =>
      `This device has too little memory for ${model}. Close other tabs, or choose a smaller model.`,
  },
  {
    says: /\b(401|403|404)\b|unauthorized|forbidden|could not locate file|not found/i,
    sentence: (model) =>
      `There is no model ${model} that a browser can run: it does not exist, is not public, or has no ONNX files. Look for one with the library “Transformers.js” on the Hub.`,
  },
  {
    says: /is not the file that was expected/i,
    sentence: (model) =>
      `${model} was not loaded: what came from the network is not what this version of Stet was made with, so it was not run. Tell whoever keeps Stet for you.`,
  },
  {
    says: /content security policy|refused to|securityerror|worker.*(blocked|denied)/i,
    sentence: () =>
      "This browser does not let the sidebar run models. An extension or the rules of your organisation may forbid it; choose Hugging Face instead.",
  },
  {
    says: /failed to fetch|networkerror|load failed|dynamically imported module|err_network|\b50\d\b/i,
    sentence: (model) =>
      `${model} could not be downloaded: the network is down or something blocks it. Once it is here it also works offline.`,
  },
  {
    says: /quota/i,
    sentence: (model) =>
      `The browser has no room to keep ${model}. Free some disk space, or choose a smaller model.`,
  },
  {
    says: /unsupported (pipeline|model)|unknown model class|missing the following inputs|is not loaded/i,
    sentence: (model) => `${model} cannot do this. Choose another model.`,
  },
];

/** A browser's, transformers.js' or onnxruntime's error as a sentence for the person in front of the sidebar. */
export function deviceTrouble(message: string, model: string): string {
  const found = cases().find(({ says }) => says.test(message));
  return found
    ? found.sentence(model)
    : `${model} stopped with an error on this device: ${message.slice(0, 200)}`;
}
